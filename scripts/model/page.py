"""What a page says of snippets, claims and sources, and on which lines.

The one reader of our markup: the Markdown extension takes its blocks and the
checks take their lines from here, so neither can see what the other misses.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from scripts.model.block import END, START, Block, BlockError, read_block
from scripts.model.problem import ROOT, Problem, read_text

CODE_FENCE = re.compile(r"^\s*(?P<fence>`{3,}|~{3,})\s*(?P<info>.*)$")
CODE_SPAN = re.compile(r"(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)")
FRAGMENT = re.compile(r"\s*<!-- fragment: \S.* -->\s*")
VALUE = re.compile(
    r"\{\{\s*(?P<name>[\w./-]+?)\s*:\s*(?P<label>[^{}]*?)\s*\}\}"
)
MARKER = re.compile(r"\{\{.*?(\}\}|$)")
CITATION = re.compile(r"\[@(?P<key>[\w:.-]+)\]")
FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?)\n---\n", re.DOTALL)
NAVIGATION = re.compile(r"^ +- (?P<page>[\w./-]+\.md)$", re.MULTILINE)
WORD = re.compile(r"[^\W\d_][\w'-]*")


@dataclass(frozen=True)
class Value:
    """An inline value: what `label` of the snippet `name` was recorded as."""

    name: str
    label: str
    line: int


@dataclass(frozen=True)
class Citation:
    """A source named in a sentence."""

    key: str
    line: int


@dataclass
class Markup:
    """Everything of ours on one page, in the order of its lines.

    Attributes:
        blocks: Our blocks.
        values: The inline values.
        citations: The sources cited.
        problems: What could not be read.
        words: Words of prose, headings and tables included.
    """

    blocks: list[Block] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    words: int = 0


def paths(root: Path = ROOT) -> list[Path]:
    """Return every page, in order."""
    docs = root / "docs"
    found = sorted(docs.rglob("*.md"))
    return [
        path
        for path in found
        if not path.relative_to(docs).parts[0].startswith(".")
    ]


def read(path: Path) -> Markup:
    """Read the markup of a page; its front matter counts for the lines."""
    return scan(read_text(path), path)


def of_part(part: str, root: Path = ROOT) -> list[Path]:
    """Return the pages of a part but its index, in the order of the navigation."""
    found = [
        path for path in paths(root) if path.parent == root / "docs" / part
    ]
    settings = root / "mkdocs.yml"
    listed = (
        NAVIGATION.findall(read_text(settings)) if settings.is_file() else []
    )
    order = {root / "docs" / name: number for number, name in enumerate(listed)}
    found.sort(key=lambda path: order.get(path, len(order)))
    return [path for path in found if path.stem != "index"]


def front_matter(text: str) -> dict[str, Any]:
    """Return the front matter of a page.

    Raises:
        ValueError: If there is none, or it is not a YAML mapping.
    """
    found = FRONT_MATTER.match(text)
    if not found:
        raise ValueError("no front matter")
    try:
        content = yaml.safe_load(found["yaml"])
    except yaml.YAMLError as error:
        raise ValueError(
            f"front matter is not YAML: {str(error).splitlines()[0]}"
        ) from None
    if not isinstance(content, dict):
        raise ValueError("front matter is not a mapping")
    return content


def scan(text: str, path: Path, offset: int = 0) -> Markup:
    """Read the markup of a text.

    Args:
        text: Markdown.
        path: The page, for messages.
        offset: Number of lines of the file before the text.
    """
    return _Reader(text.splitlines(), path, offset).read()


class _Reader:
    """Goes through a page once, line by line, from 1."""

    def __init__(self, lines: list[str], path: Path, offset: int) -> None:
        self.lines, self.path, self.offset = lines, path, offset
        self.markup = Markup()
        self.open: list[tuple[int, str, str]] = []  # line, fence, name

    def read(self) -> Markup:
        for index, text in self.outside_code():
            if start := START.match(text):
                self.start(start, index)
            elif end := END.match(text):
                self.end(end["fence"], index)
            else:
                self.sentence(text, index)
        for index, fence, name in self.open:
            what = f"the block `{name}` is never closed, and swallows the rest"
            self.wrong(index, what, f"Close it with a line `{fence}`")
        return self.markup

    def wrong(self, index: int, what: str, cure: str) -> None:
        line = index + 1 + self.offset
        self.markup.problems.append(Problem(self.path, line, what, cure))

    def outside_code(self) -> Iterator[tuple[int, str]]:
        fence = ""
        for index, text in enumerate(self.lines):
            found = CODE_FENCE.match(text)
            if fence:
                if (
                    found
                    and found["fence"].startswith(fence)
                    and not found["info"]
                ):
                    fence = ""
            elif found:
                fence = found["fence"]
                self.code(found["info"], index)
            else:
                yield index, text

    def code(self, info: str, index: int) -> None:
        """Python stands in a snippet, or says why it does not."""
        language = info.split(" ", maxsplit=1)[0].strip("{.}")
        reason = index and FRAGMENT.fullmatch(self.lines[index - 1])
        if language in {"python", "py", "pycon"} and not reason:
            what = "Python on a page without a program behind it"
            cure = (
                "Make it a snippet, or give the line before it a reason:"
                " `<!-- fragment: why it cannot run -->`"
            )
            self.wrong(index, what, cure)

    def start(self, start: re.Match[str], index: int) -> None:
        self.open.append((index, start["fence"], start["name"]))
        line = index + 1 + self.offset
        try:
            block = read_block(start, self.lines[index + 1 :], line)
        except BlockError as error:
            self.wrong(index, error.what, error.cure)
            return
        if block:
            self.markup.blocks.append(block)

    def end(self, fence: str, index: int) -> None:
        if self.open and self.open[-1][1] == fence:
            self.open.pop()
        else:
            self.wrong(
                index, "closes a block that is not open", "Delete the line"
            )

    def sentence(self, text: str, index: int) -> None:
        text = CODE_SPAN.sub("", text)
        line = index + 1 + self.offset
        self.markup.words += len(WORD.findall(MARKER.sub("", text)))
        for found in MARKER.finditer(text):
            value = VALUE.fullmatch(found[0])
            if value and value["label"]:
                named = Value(value["name"], value["label"], line)
                self.markup.values.append(named)
            else:
                what = f"`{found[0]}` is not an inline value"
                self.wrong(
                    index, what, "Write `{{ program: label }}` on one line"
                )
        for cited in CITATION.finditer(text):
            self.markup.citations.append(Citation(cited["key"], line))
