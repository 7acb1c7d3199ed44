"""The one reader of a page: it goes through the text once.

The Markdown extension takes its blocks, and the checks, the record of addresses
and the plain pages take their lines from here, so none sees what another misses.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from scripts.model import code_rules, front_matter, heading, neighbours
from scripts.model.block import START, Block, BlockError, read_block
from scripts.model.heading import Heading
from scripts.model.line import MODULE, Kind, Line, Sorter
from scripts.model.markup import MARKER, Markup, Module
from scripts.model.paragraph import Found, Paragraph, add
from scripts.model.problem import Problem
from scripts.model.prose import DEFINITION, hide, hide_code
from scripts.model.wrong import Wrong

# What editors and programs may take for the end of a line, or hide text with.
STRANGE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


class Reader:
    """Reads a page."""

    def __init__(self, text: str, path: Path, offset: int) -> None:
        self.path = path
        front = front_matter.PATTERN.match(text)
        before = offset + (front[0].count("\n") if front else 0)
        lines = [*[""] * offset, *text.removesuffix("\n").split("\n")]
        self.sorter = Sorter(lines, before)
        self.wrong: list[Wrong] = []
        self.headings: list[Heading] = []
        self.blocks: list[Block] = []
        self.found = Found()
        for number, line in front_matter.sentences(text):
            for marker in MARKER.finditer(line):
                add(self.found, marker, offset + number)

    def read(self) -> Markup:
        """Return what the page says."""
        lines = self.sorter.sort()
        self._characters(lines)
        for fence in self.sorter.fences:
            self.wrong += code_rules.of_fence(fence, self.sorter.lines)
        for raw in self.sorter.raws:
            self.wrong += code_rules.of_html(raw)
        self.wrong += code_rules.unclosed(self.sorter.raws)
        self._blocks(lines)
        self._paragraphs(lines)
        self.wrong += [
            *neighbours.below(lines),
            *neighbours.loose(lines),
            *neighbours.beside(lines, self.sorter.fences),
            *neighbours.notes(self.found.prose),
        ]
        return self._markup(lines)

    def _markup(self, lines: list[Line]) -> Markup:
        found = self.found
        wrong = sorted({*self.wrong, *found.wrong})
        return Markup(
            lines=tuple(lines),
            prose=tuple(found.prose),
            headings=tuple(self.headings),
            fences=tuple(self.sorter.fences),
            blocks=tuple(self.blocks),
            values=tuple(found.values),
            citations=tuple(found.citations),
            links=tuple(found.links),
            modules=tuple(_modules(lines)),
            problems=tuple(
                Problem(self.path, line, what, cure)
                for line, what, cure in wrong
            ),
            words=found.words,
        )

    def _characters(self, lines: list[Line]) -> None:
        fences = self.sorter.fences
        for line in lines:
            if found := STRANGE.search(line.text):
                what = f"the character U+{ord(found[0]):04X}, which nobody sees"
                self.wrong.append(Wrong(line.number, what, "Delete it"))
            fenced = any(one.line < line.number < one.end for one in fences)
            if "\t" in line.text and line.kind is not Kind.FRONT and not fenced:
                cure = "Write four spaces in its place"
                self.wrong.append(Wrong(line.number, "a tab", cure))

    def _blocks(self, lines: list[Line]) -> None:
        opened: list[tuple[int, str, str]] = []  # line, fence, name
        for index, line in enumerate(lines):
            if line.kind is Kind.START and (start := START.match(line.text)):
                opened.append((line.number, start["fence"], start["name"]))
                self._block(start, line, lines[index + 1 :])
            elif line.kind is Kind.END:
                fence = line.text.strip()
                if opened and opened[-1][1] == fence:
                    opened.pop()
                else:
                    what = "closes a block that is not open"
                    self.wrong.append(
                        Wrong(line.number, what, "Delete the line")
                    )
        for number, fence, name in opened:
            what = f"the block `{name}` is never closed, and swallows the rest"
            cure = f"Close it with a line `{fence}`"
            self.wrong.append(Wrong(number, what, cure))

    def _block(
        self, start: re.Match[str], line: Line, below: Sequence[Line]
    ) -> None:
        if line.listed or line.text.startswith("    "):
            what = (
                f"the block `{start['name']}` stands in a list, or is indented"
            )
            cure = "Begin it at the start of a line, below the list"
            self.wrong.append(Wrong(line.number, what, cure))
            return
        options = []
        for one in below:
            if one.kind is not Kind.OPTION:
                break
            options.append(one.text)
        try:
            block = read_block(start, options, line.number)
        except BlockError as error:
            self.wrong.append(Wrong(line.number, error.what, error.cure))
            return
        if block:
            self.blocks.append(block)

    def _paragraphs(self, lines: list[Line]) -> None:
        defined = {}
        for line in lines:
            if line.kind is Kind.PROSE and (one := DEFINITION.match(line.text)):
                defined[" ".join(one["id"].lower().split())] = (
                    one["target"].lstrip("<").rstrip(">")
                )
        for (kind, _), group in groupby(lines, _together):
            members = list(group)
            if kind in (Kind.HEADING, Kind.PROSE):
                end = (
                    self._heading(members[0]) if kind is Kind.HEADING else None
                )
                texts = [line.text for line in members]
                paragraph = Paragraph(texts, members[0].number, end)
                paragraph.read(self.found, defined)

    def _heading(self, line: Line) -> int | None:
        """Read a heading; return where its attribute list begins."""
        hidden = MARKER.sub(lambda one: hide(one[0]), hide_code(line.text))
        found = heading.read(line.text, hidden, line.number)
        if not found or not re.match(r"#{1,6} +[^# ]", line.text):
            what = f"`{line.text[:40]}` is no heading as it is meant"
            cure = "Write `## Title {#a-name}`, with a space; a sign is `\\#`"
            self.wrong.append(Wrong(line.number, what, cure))
            return None
        if found.wrong:
            what = f"the heading «{found.text}» {found.wrong}"
            cure = "End it with ` {#a-name}`: letters, digits and dashes"
            self.wrong.append(Wrong(line.number, what, cure))
        self.headings.append(found)
        return found.column


def _modules(lines: list[Line]) -> Iterator[Module]:
    for line in lines:
        found = MODULE.match(line.text) if line.kind is Kind.MODULE else None
        if found:
            yield Module(found["name"], line.number)


def _together(line: Line) -> tuple[Kind, int]:
    """Return what lines of one paragraph have in common."""
    alone = line.kind is Kind.HEADING
    return line.kind, line.number if alone else line.paragraph
