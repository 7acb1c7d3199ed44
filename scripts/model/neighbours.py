"""What lines make of each other: lists, tables, code and notes that miss their place."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from scripts.model.fence import TAB, Fence
from scripts.model.line import ITEM, Kind, Line
from scripts.model.wrong import Wrong

FOOTNOTE = re.compile(r"\[\^(?P<id>[^\]\s]+)\]")
UNDERLINE = re.compile(r"^ *(?:> ?)*(?:=+|-+) *$")
TOLD = re.compile(r" {0,3}\[\^[^\]]+\]:")


def below(lines: Sequence[Line]) -> Iterator[Wrong]:
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


def loose(lines: Sequence[Line]) -> Iterator[Wrong]:
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


def beside(lines: Sequence[Line], fences: Sequence[Fence]) -> Iterator[Wrong]:
    """Tell which code stands in a paragraph, or makes a line something else."""
    marks = {number for one in fences for number in (one.line, one.end)}
    for fence in fences:
        around = lines[fence.end : fence.end + 1] if fence.end else ()
        above = lines[max(0, fence.line - 2) : fence.line - 1]
        if any(_is_changed(one, marks) for one in around) or any(
            _is_split(one)
            or (one.kind is Kind.CODE and one.number not in marks)
            for one in above
        ):
            what = "text stands right above or below the fence"
            cure = "Put a blank line before and after it"
            yield Wrong(fence.line, what, cure)


def _is_changed(line: Line, marks: set[int]) -> bool:
    """Whether a line below code becomes something else, for want of a blank line."""
    if line.kind is Kind.CODE:
        return line.number not in marks
    begins = (
        ITEM.match(line.text)
        or UNDERLINE.match(line.text)
        or line.text.lstrip().startswith("|")
    )
    return _is_split(line) or (line.kind is Kind.PROSE and bool(begins))


def _is_split(line: Line) -> bool:
    """Whether a line is of a paragraph, which ends where code begins."""
    return line.kind is Kind.PROSE and not line.listed


def notes(prose: Sequence[tuple[int, str]]) -> Iterator[Wrong]:
    """Footnotes are told where they are named, and named where they are told."""
    told: dict[str, int] = {}
    named: dict[str, int] = {}
    for number, text in prose:
        for found in FOOTNOTE.finditer(text):
            is_told = not text[: found.start()].strip() and TOLD.match(text)
            if is_told and found["id"] in told:
                what = f"the footnote `{found[0]}` stands at line {told[found['id']]}"
                yield Wrong(number, f"{what} already", "Give it another name")
            (told if is_told else named).setdefault(found["id"], number)
    for name in named.keys() - told.keys():
        what = f"the footnote `[^{name}]` is shown as typed"
        yield Wrong(named[name], what, f"Add a line `[^{name}]: …`")
    for name in told.keys() - named.keys():
        what = f"no sentence names the footnote `[^{name}]`"
        yield Wrong(told[name], what, "Name it, or take it out")
