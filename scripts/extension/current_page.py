"""What the page being converted says, and on which lines."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from click import ClickException
from markdown import Markdown
from markdown.preprocessors import Preprocessor

from scripts.model import page
from scripts.model.block import Block
from scripts.model.markup import Citation, Markup, Value
from scripts.model.problem import ROOT, Problem, ProblemError, read_text


class PageError(ClickException):
    """Ends a build with one message: `path:line: what is wrong. How to mend it.`."""


class CurrentPage(Preprocessor):
    """Reads the page's markup before the converter sees it.

    Attributes:
        root: The project.
        path: The file being converted.
        found: Its markup.
        whole: Whether all of the page is being converted, and not a docstring
            that the reference shows on it.
        seal: Name of the attribute by which our blocks mark what they make: no
            page can know it, and the article's judge takes it off.
        treated: Whether its elements are all made, and only text is left to be.
    """

    def __init__(self, md: Markdown, named: str) -> None:
        super().__init__(md)
        self._markdown, self._named = md, named
        self.root = ROOT
        self.path = Path()
        self.found = Markup()
        self.whole = False
        self._blocks: list[Block] = []
        self.seal = f"data-{secrets.token_hex(8)}"
        self._ids: dict[str, int] = {}
        self.treated = False

    def run(self, lines: list[str]) -> list[str]:
        """Read the markup; the lines stay as they are.

        Raises:
            PageError: With the first problem of the page.
        """
        self.path = self._page()
        self.treated = False
        self._ids = {}
        self.found = self._read("\n".join(lines))
        self._blocks = list(self.found.blocks)
        for problem in self.found.problems:
            raise PageError(str(problem))
        return lines

    def _page(self) -> Path:
        if self._named:
            return self.root / "docs" / self._named
        # MkDocs gives the page to its processor of links, Zensical to one of its own.
        if "relpath" in self._markdown.treeprocessors:
            file = getattr(
                self._markdown.treeprocessors["relpath"], "file", None
            )
            if file:
                return self.root / "docs" / str(file.src_uri)
        if "rendering_context" in self._markdown.preprocessors:
            context: Any = self._markdown.preprocessors["rendering_context"]
            return self.root / "docs" / str(context.page.path)
        return self.root / "docs" / "unknown.md"

    def _read(self, text: str) -> Markup:
        """Read the page, its front matter included, or the docstring on it."""
        with ending_build():
            own = read_text(self.path) if self.path.is_file() else ""
        body = own.expandtabs(self._markdown.tab_length).split()
        words = text.split()
        self.whole = bool(words) and body[-len(words) :] == words
        if self.whole:
            return page.scan(own, self.path)
        found = page.scan(text, self.path)
        told = (replace(one, line=0) for one in found.problems)
        return replace(found, problems=tuple(told))

    def block(self, kind: str, argument: str) -> Block:
        """Take the next block of a kind with this argument."""
        for index, block in enumerate(self._blocks):
            if (block.kind, block.argument) == (kind, argument):
                return self._blocks.pop(index)
        return Block(kind, argument, {}, 0)

    def value(self, name: str, label: str, form: str) -> Value:
        """Return the first inline value like this; for its line."""
        wanted = Value(name, label, 0, form)
        alike = (v for v in self.found.values if replace(v, line=0) == wanted)
        return next(alike, wanted)

    def citation(self, key: str) -> Citation:
        """Return the first citation of a source; for its line."""
        return next(
            (c for c in self.found.citations if c.key == key), Citation(key, 0)
        )

    def ours(self, element: Element, *, open_: bool = False) -> Element:
        """Mark an element as ours, with all that it holds.

        Args:
            element: What one of our blocks makes.
            open_: Whether it also holds what the page says.
        """
        element.set(self.seal, "open" if open_ else "closed")
        return element

    def unique(self, name: str) -> str:
        """Return a name for an id that no other part of the page has."""
        self._ids[name] = self._ids.get(name, 0) + 1
        count = self._ids[name]
        return name if count == 1 else f"{name}-{count}"

    def link(self, target: Path) -> str:
        """Return the address of a file below `docs/`, relative to the page."""
        up = "../" * len(self.path.parent.relative_to(self.root / "docs").parts)
        return up + target.relative_to(self.root / "docs").as_posix()

    def address(self, target: Path) -> str:
        """Return the address of a file as a script on the page resolves it.

        Links are rewritten for the folder that a page is served as; what stands
        in other attributes is not.
        """
        index = self.path.stem == "index"
        return self.link(target) if index else f"../{self.link(target)}"

    def program_address(self, path: Path) -> str:
        """Return the address of a program as a script on the page resolves it."""
        inside = path.relative_to(self.root / "snippets")
        return self.address(self.root / "docs" / "snippets" / inside)

    def program_link(self, path: Path) -> str:
        """Return the address of a file below `snippets/`, as `docs/snippets` has it."""
        inside = path.relative_to(self.root / "snippets")
        return self.link(self.root / "docs" / "snippets" / inside)

    def stop(self, line: int, what: str, cure: str) -> PageError:
        """Return the error that ends the build at a line of this page."""
        return PageError(str(Problem(self.path, line, what, cure)))


@contextmanager
def ending_build() -> Iterator[None]:
    """End the build with the problem that the model tells.

    Raises:
        PageError: With that problem.
    """
    try:
        yield
    except ProblemError as error:
        raise PageError(str(error.problem)) from None
