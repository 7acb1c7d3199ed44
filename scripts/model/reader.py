"""The one reader of a page: it goes through the text once.

The Markdown extension takes its blocks, and the checks, the record of addresses
and the plain pages take their lines from here, so none sees what another misses.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from pathlib import Path

from scripts.model import code_rules, heading
from scripts.model.block import START, Block, BlockError, read_block
from scripts.model.fence import TAB
from scripts.model.heading import Heading
from scripts.model.line import ITEM, MODULE, Kind, Line, Sorter
from scripts.model.markup import Markup, Module
from scripts.model.paragraph import FOOTNOTE, Found, Paragraph
from scripts.model.problem import Problem
from scripts.model.prose import DEFINITION, hide_code
from scripts.model.wrong import Wrong

FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?)\n---(?:\n|\Z)", re.DOTALL)
# What editors and programs may take for the end of a line, or hide text with.
STRANGE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
UNDERLINE = re.compile(r"^ *(?:> ?)*(?:=+|-+) *$")
TOLD = re.compile(r" {0,3}\[\^[^\]]+\]:")


class Reader:
    """Reads a page."""

    def __init__(self, text: str, path: Path, offset: int) -> None:
        self.path = path
        front = FRONT_MATTER.match(text)
        before = offset + (front[0].count("\n") if front else 0)
        lines = [*[""] * offset, *text.removesuffix("\n").split("\n")]
        self.sorter = Sorter(lines, before)
        self.wrong: list[Wrong] = []
        self.headings: list[Heading] = []
        self.blocks: list[Block] = []
        self.found = Found()

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
            *_below(lines),
            *_loose(lines),
            *self._notes(),
            *self._beside(lines),
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
        found = heading.read(line.text, hide_code(line.text), line.number)
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

    def _beside(self, lines: list[Line]) -> Iterator[Wrong]:
        """Code stands between blank lines: it is taken for their text otherwise."""
        text = (Kind.PROSE, Kind.CODE)
        for fence in self.sorter.fences:
            around = (fence.line - 2, fence.end)  # from 0
            if fence.end and any(
                0 <= at < len(lines) and lines[at].kind in text for at in around
            ):
                what = "text stands right above or below the fence"
                cure = "Put a blank line before and after it"
                yield Wrong(fence.line, what, cure)

    def _notes(self) -> Iterator[Wrong]:
        """Footnotes are told where they are named, and named where they are told."""
        told: dict[str, int] = {}
        named: dict[str, int] = {}
        for number, text in self.found.prose:
            for found in FOOTNOTE.finditer(text):
                is_told = not text[: found.start()].strip() and TOLD.match(text)
                if is_told and found["id"] in told:
                    what = f"the footnote `{found[0]}` stands at line {told[found['id']]}"
                    yield Wrong(
                        number, f"{what} already", "Give it another name"
                    )
                (told if is_told else named).setdefault(found["id"], number)
        for name in named.keys() - told.keys():
            what = f"the footnote `[^{name}]` is shown as typed"
            yield Wrong(named[name], what, f"Add a line `[^{name}]: …`")
        for name in told.keys() - named.keys():
            what = f"no sentence names the footnote `[^{name}]`"
            yield Wrong(told[name], what, "Name it, or take it out")


def _modules(lines: list[Line]) -> Iterator[Module]:
    for line in lines:
        found = MODULE.match(line.text) if line.kind is Kind.MODULE else None
        if found:
            yield Module(found["name"], line.number)


def _loose(lines: list[Line]) -> Iterator[Wrong]:
    """What belongs to an item of a list is indented by four columns."""
    listed = False
    begins = True
    for line in lines:
        indent = len(line.text) - len(line.text.lstrip(" "))
        blank = line.kind is Kind.BLANK
        if listed and begins and not blank and 0 < indent < TAB:
            what = f"the line is indented by {indent}, and ends the list"
            cure = "Indent what belongs to an item by four columns"
            yield Wrong(line.number, what, cure)
        listed = listed if blank else bool(line.listed)
        begins = blank


def _below(lines: list[Line]) -> Iterator[Wrong]:
    """Tell what its line before makes something else of a line."""
    for before, line in pairwise(lines):
        if before.kind is Kind.PROSE and UNDERLINE.match(line.text):
            what = "a heading by underline has no address of its own"
            cure = "Write `## Title {#a-name}`; put a blank line before a rule"
            yield Wrong(before.number, what, cure)
        row = before.kind is Kind.PROSE and before.text.lstrip().startswith("|")
        other = line.paragraph != before.paragraph and line.kind is Kind.PROSE
        if row and (other or line.kind in (Kind.HEADING, Kind.CODE, Kind.HTML)):
            what = "the line is taken for a row of the table above it"
            yield Wrong(line.number, what, "Put a blank line between them")
        item = line.kind is Kind.PROSE and ITEM.match(line.text)
        in_list = before.kind is Kind.PROSE and before.listed
        if item and in_list and len(item["indent"]) % 4:
            what = "the item is indented by no four columns, and stands in the outer list"
            cure = "Indent a list in a list by four columns"
            yield Wrong(line.number, what, cure)


def _together(line: Line) -> tuple[Kind, int]:
    """Return what lines of one paragraph have in common."""
    alone = line.kind is Kind.HEADING
    return line.kind, line.number if alone else line.paragraph
