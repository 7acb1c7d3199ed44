"""What of a paragraph readers would see as typed, or not find."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scripts.model import habit, table
from scripts.model.code_rules import NAMED, form_of
from scripts.model.line import NOTE
from scripts.model.markup import CITATION
from scripts.model.prose import HIDDEN, TAG, Link
from scripts.model.wrong import Wrong

ATTRIBUTES = re.compile(
    r"\{:?[ ]*(?:[.#]|[\w-]+=)(?:[^{}\n]|\{\{.*?\}\})*(?:\}|$)|\{:[^{}\n]*\}",
    re.MULTILINE,
)
LIST = re.compile(r"^[ ]*(?:>[ ]?)*(?:[-*+]|1\.) +\S")
MISPLACED_HEADING = re.compile(
    r"^(?: {1,3}#{1,6} "
    r"|(?:(?: *(?:>|[-*+] |\d+\. |\[\^[^\]]+\]:|: ))+| {4,}) *#{1,6} ?\w)"
)
ESCAPED = re.compile(r"\\(?=\[@|\{\{)")
FORMULA = re.compile(r"\\\(.+?\\\)|\\\[\s.+?\s\\\]")
# What opens and closes strong and stressed words.
BOLD = re.compile(r"(?<!\*)\*{2,3}(?!\*)")
PAIRS = (
    (
        "*",
        re.compile(r"(?<![^\s(\[\"'])\*(?=[^\s*\[])"),
        re.compile(r"(?<=[^\s*])\*(?!\*)"),
    ),
    (
        "__",
        re.compile(r"(?<!\w)__(?=[^\s_])"),
        re.compile(r"(?<=[^\s_])__(?!\w)"),
    ),
)
SHOWN = (
    (
        "<!--",
        "the comment is shown as typed",
        "Begin it on a line of its own, and close it",
    ),
    (
        "](",
        "the link is shown as typed",
        "Write `[words](page.md)`, each bracket closed; in code it may stand",
    ),
)


@dataclass(frozen=True)
class Typed:
    """A paragraph that is looked at for what nothing converts.

    Attributes:
        first: The number of its first line.
        lines: As typed.
        hidden: The text with its code hidden.
        bare: The lines without code, targets and tags.
        links: Its links and images.
    """

    first: int
    lines: Sequence[str]
    hidden: str
    bare: Sequence[str]
    links: Sequence[Link]

    def _line(self, at: int) -> int:
        return self.first + self.hidden.count("\n", 0, at)

    def problems(self) -> Iterator[Wrong]:
        """Give what is wrong, line by line."""
        bare = self.bare
        yield from table.problems(self.hidden.split("\n"), self.first)
        yield from self._structure()
        for number, (row, typed) in enumerate(
            zip(bare, self.lines, strict=True), self.first
        ):
            if told := habit.find(row, typed):
                yield Wrong(number, *told)
        yield from self._marks()
        yield from self._attributes()
        yield from self._links()

    def _structure(self) -> Iterator[Wrong]:
        """Headings and lists that stand where none are seen."""
        for index, row in enumerate(self.bare):
            number = self.first + index
            if MISPLACED_HEADING.match(row):
                what = "a heading in a list, a quote or an indented line has no address"
                cure = "Begin it at the start of a line of its own"
                yield Wrong(number, what, cure)
            if not index or table.is_table(self.hidden.split("\n")):
                continue
            if LIST.match(row) and not LIST.match(self.bare[index - 1]):
                what = "the list is shown as typed"
                yield Wrong(number, what, "Put a blank line before it")

    def _marks(self) -> Iterator[Wrong]:
        """Code and bold words that are never closed."""
        text = "\n".join(self.bare)
        if (at := text.find("`")) >= 0:
            cure = "Close it with as many, or write a backslash before it"
            yield Wrong(self._line(at), "a backtick is never closed", cure)
        for sign, at in _unpaired(self.bare):
            what = f"`{sign}` is opened and never closed"
            yield Wrong(self._line(at), what, "Close it; in code it may stand")
        for found in FORMULA.finditer("\n".join(self.lines)):
            if text[found.start() + 2] != HIDDEN:  # no code
                what = f"`{found[0]}` is shown without its backslashes"
                cure = "Write it in words or as code: no formula is drawn here"
                yield Wrong(self._line(found.start()), what, cure)
        for sign, what, cure in SHOWN:
            meant = "\n".join(self.lines).count("\\[") if sign == "](" else 0
            if text.count(sign) > meant:
                yield Wrong(self._line(text.find(sign)), what, cure)
        for found in ESCAPED.finditer("\n".join(self.lines)):
            if text[found.end() + 1] == HIDDEN:
                continue  # it is code
            what = "a backslash does not keep a value or a source as typed"
            yield Wrong(self._line(found.start()), what, "Write it as code")
        for tag in TAG.finditer(self.hidden):
            name = tag[0].strip("</>").split()[0].lower()
            if NAMED.fullmatch(name):
                what = f"the element `<{name}>` is raw HTML"
                yield Wrong(self._line(tag.start()), what, form_of(name))

    def _attributes(self) -> Iterator[Wrong]:
        for index, row in enumerate(self.bare):
            for found in ATTRIBUTES.finditer(row):
                alone = (
                    row.strip() == found[0] and 0 < index == len(self.bare) - 1
                )
                alone = alone and bool(self.bare[index - 1].strip(" -*_"))
                alone = alone and not NOTE.match(self.lines[0])
                before = row[found.start() - 1 : found.start()]
                behind = row[found.end() :].strip()
                cell = before == " " and behind.startswith("|")
                if found[0].endswith("}") and (
                    alone or cell or before in {*"]*_", HIDDEN}
                ):
                    continue
                what = f"`{found[0]}` is shown as typed"
                cure = (
                    "Put it right behind a link, an image or code, or on the"
                    " last line of a paragraph"
                )
                yield Wrong(self.first + index, what, cure)

    def _links(self) -> Iterator[Wrong]:
        for link in self.links:
            inside = self.hidden[link.inside + 1 : link.span[1]].lstrip()
            if not link.target and not link.reference:
                what = f"the link `[{link.text}]()` leads nowhere"
                yield Wrong(link.line, what, "Name its target")
            elif " " in link.target and not inside.startswith("<"):
                what = f"the target `{link.target}` has a space in it"
                yield Wrong(link.line, what, "Write `%20`, or rename the file")
            if link.reference and not link.target:
                what = f"the link `[{link.text}][{link.reference}]` is shown as typed"
                cure = f"Define it: `[{link.reference}]: page.md`"
                yield Wrong(link.line, what, cure)
            if not link.image and CITATION.search(link.text):
                what = "a source in a link: it is a link itself"
                yield Wrong(link.line, what, "Put it behind the link")


def _unpaired(bare: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Give the signs of strong and stressed words that lack their others."""
    rows = (row if row.strip(" *_") else HIDDEN * len(row) for row in bare)
    text = "\n".join(rows)
    opened = -1
    for found in BOLD.finditer(text):
        before = text[found.start() - 1 : found.start()].strip()
        behind = text[found.end() : found.end() + 1].strip()
        if opened < 0 and not behind:
            opened = found.start()
            break
        if opened < 0 or before:
            opened = found.start() if opened < 0 else -1
    if opened >= 0:
        yield "**", opened
    for sign, opens, closes in PAIRS:
        starts = [found.start() for found in opens.finditer(text)]
        if len(starts) > len(closes.findall(text)):
            yield sign, starts[-1]
