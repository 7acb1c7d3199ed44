"""Programs, exercises and building blocks on a page."""

import re
from collections.abc import Iterable
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block, type_any

from scripts.extension.figure import inline_svg
from scripts.extension.html import add, code, raw, tail
from scripts.extension.markup import MarkupPreprocessor, page_error
from scripts.model import recorded, resolve, snippet
from scripts.model.problem import ProblemError, shown
from scripts.model.snippet import Snippet

REFERENCE = Path("docs", "reference", "building-blocks.md")


class Program(Block):  # type: ignore[misc]
    """`/// snippet | program.py`: code, recorded output, figures, ways to run it.

    Options: `part` shows the lines between `# part: name` and `# end part`;
    `highlight: 3-5 9` marks lines; `fold: true` folds the output; `alt` describes
    the figure, and is needed where there is one.
    """

    NAME = "snippet"
    ARGUMENT = True
    OPTIONS = dict.fromkeys(
        ("alt", "fold", "highlight", "part"), ("", type_any)
    )

    def on_create(self, parent: Element) -> Element:
        """Make the panel."""
        self.markup: MarkupPreprocessor = self.config["markup"]
        line = self.markup.block(self.NAME, self.argument).line
        page, root = self.markup.page, self.markup.root
        try:
            found = resolve.program(self.argument, page, line, root)
            source = resolve.part(found, str(self.options["part"]), page, line)
            output = recorded.output(found)
        except ProblemError as error:
            raise page_error(error) from None
        if found.figures and not self.options["alt"]:
            what = f"the figure of `{found.path.name}` has no alternative text"
            cure = "Add a line `    alt: what the figure shows`"
            raise self.markup.stop(line, what, cure)
        panel = self._panel(parent, found)
        marked = _lines(str(self.options["highlight"]))
        code(self.md, panel, source, found.path.name, marked)
        _output(panel, found, output, fold=bool(self.options["fold"]))
        self._figures(panel, found)
        self._ways(panel, found)
        return panel

    def _panel(self, parent: Element, found: Snippet) -> Element:
        name = found.path.stem.replace("_", "-")
        return SubElement(
            parent,
            "div",
            {
                "class": "snippet",
                "id": f"program-{name}",
                "data-snippet": found.name,
                "data-dependencies": " ".join(found.header.dependencies),
                "data-timeout": f"{found.header.timeout:g}",
                "data-browser": found.header.browser or "yes",
            },
        )

    def _figures(self, panel: Element, found: Snippet) -> None:
        for path in found.figures:
            figure = add(panel, "figure", class_="snippet-figure")
            raw(self.md, figure, inline_svg(path, str(self.options["alt"])))

    def _ways(self, panel: Element, found: Snippet) -> None:
        box = add(panel, "details", class_="snippet-ways")
        add(box, "summary", "Run it yourself")
        listed = add(box, "ul")
        address = self.markup.program_link(found.path)
        item = add(listed, "li")
        link = add(
            item, "a", f"Download {found.path.name}", href=address, download=""
        )
        tail(link, ", then ")
        add(item, "code", f"uv run {found.path.name}")
        item = add(listed, "li", "In a clone of the guide: ")
        add(
            item, "code", f"make snippets PATHS={shown(found.path, found.root)}"
        )
        if found.building_blocks:
            self._blocks(listed, found)

    def _blocks(self, listed: Element, found: Snippet) -> None:
        item = add(listed, "li", "Building blocks in the reference: ")
        page = self.markup.link(found.root / REFERENCE)
        for index, name in enumerate(found.building_blocks):
            href = f"{page}#{_module(found)}.{name}"
            link = add(item, "a", href=href)
            add(link, "code", name)
            tail(link, ", " if index + 1 < len(found.building_blocks) else "")


class Exercise(Block):  # type: ignore[misc]
    """`/// exercise | name`: the task, where to start, the check, the solution."""

    NAME = "exercise"
    ARGUMENT = True

    def on_create(self, parent: Element) -> Element:
        """Make the panel, with the task's place at its top."""
        self.markup: MarkupPreprocessor = self.config["markup"]
        line = self.markup.block(self.NAME, self.argument).line
        page, root = self.markup.page, self.markup.root
        try:
            self.start, self.answer = resolve.exercise(
                self.argument, page, line, root
            )
            self.told = [
                recorded.output(one) for one in (self.start, self.answer)
            ]
        except ProblemError as error:
            raise page_error(error) from None
        name = self.argument.replace("_", "-")
        attributes = {"class": "exercise", "id": f"exercise-{name}"}
        panel = SubElement(
            parent, "div", {**attributes, "data-exercise": self.start.name}
        )
        self.task = add(panel, "div", class_="exercise-task")
        return panel

    def on_add(self, block: Element) -> Element:
        """Put the task's Markdown into its place."""
        return self.task

    def on_end(self, block: Element) -> None:
        """Put the three programs below the task."""
        start, answer = self.start, self.answer
        code(self.md, block, start.body.rstrip("\n"), start.path.name, [])
        _output(
            block, start, self.told[0], label="It prints, and its check says"
        )
        assert start.check
        box = self._folded(block, "Check your answer")
        code(
            self.md,
            box,
            start.check.read_text("utf-8").rstrip("\n"),
            start.check.name,
            [],
        )
        self._how(box, start)
        box = self._folded(block, "Solution")
        code(self.md, box, answer.body.rstrip("\n"), answer.path.name, [])
        if self.told[1].strip():
            _output(box, answer, self.told[1])

    def _folded(self, panel: Element, title: str) -> Element:
        box = add(panel, "details", class_="exercise-fold")
        add(box, "summary", title)
        return box

    def _how(self, box: Element, start: Snippet) -> None:
        assert start.check
        text = add(box, "p", "Save ")
        for path, after in (
            (start.path, " and "),
            (start.check, ", then run "),
        ):
            href = self.markup.program_link(path)
            tail(add(text, "a", path.name, href=href, download=""), after)
        needed = "".join(
            f"--with {name} " for name in start.header.dependencies
        )
        python = f"uv run {needed}-" if needed else "python3 -"
        command = f"cat {start.path.name} {start.check.name} | {python}"
        tail(
            add(text, "code", command),
            ". Silence after the output means that it holds.",
        )


class BuildingBlocks(Block):  # type: ignore[misc]
    """`/// building-blocks`: what the programs define, by page, from their docstrings."""

    NAME = "building-blocks"

    def on_create(self, parent: Element) -> Element:
        """Make a section for each page whose programs define something."""
        markup: MarkupPreprocessor = self.config["markup"]
        panel = SubElement(parent, "div", {"class": "building-blocks"})
        snippets = snippet.load_all(markup.root)[0]
        having = [
            one for one in snippets if one.building_blocks and not one.check
        ]
        for page in dict.fromkeys(one.page for one in having):
            own = page.relative_to(markup.root / "docs").with_suffix("")
            heading = add(panel, "h2", id=own.as_posix().replace("/", "-"))
            add(heading, "a", own.as_posix(), href=markup.link(page))
            self._page(panel, (one for one in having if one.page == page))
        return panel

    def _page(self, panel: Element, snippets: Iterable[Snippet]) -> None:
        markup: MarkupPreprocessor = self.config["markup"]
        for found in snippets:
            text = add(panel, "p", "From ")
            program = found.path.stem.replace("_", "-")
            href = f"{markup.link(found.page)}#program-{program}"
            tail(add(text, "a", found.path.name, href=href), ":")
            for name in found.building_blocks:
                entry = f"::: {_module(found)}.{name}"
                self.md.parser.parseBlocks(panel, [entry])


def _module(found: Snippet) -> str:
    return f"snippets.{found.name.replace('/', '.')}"


def _output(
    panel: Element,
    found: Snippet,
    text: str,
    *,
    fold: bool = False,
    label: str = "Output",
) -> None:
    box = add(panel, "details" if fold else "div", class_="snippet-output")
    add(box, "summary" if fold else "p", label, class_="snippet-label")
    title = f"Recorded output of {found.path.name}"
    pre = add(box, "pre", tabindex="0", role="group", aria_label=title)
    add(pre, "code", text.rstrip("\n"))


def _lines(text: str) -> list[int]:
    numbers: list[int] = []
    for first, last in re.findall(r"(\d+)(?:-(\d+))?", text):
        numbers += range(int(first), int(last or first) + 1)
    return numbers
