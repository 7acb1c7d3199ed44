"""What a paragraph says: its values, sources and links, and what is wrong."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from scripts.model import habit, prose, table
from scripts.model.code_rules import NAMED, form_of
from scripts.model.markup import (
    CITATION,
    MARKER,
    VALUE,
    WORD,
    Citation,
    Value,
)
from scripts.model.line import NOTE
from scripts.model.prose import AUTOLINK, DEFINITION, HIDDEN, TAG, Link
from scripts.model.wrong import Wrong

ABBREVIATION = re.compile(r"^ {0,3}\*\[[^\]]+\]:")
COMMENT = re.compile(r"<!--(?:(?!<!--).)*?-->", re.DOTALL)
BOLD = re.compile(r"(?<!\*)\*{2,3}(?!\*)")
FOOTNOTE = re.compile(r"\[\^(?P<id>[^\]\s]+)\]")
ATTRIBUTES = re.compile(
    r"\{:?[ ]*[.#][^{}\n]*(?:\}|$)|\{:[^{}\n]*\}", re.MULTILINE
)
LIST = re.compile(r"^[ ]*(?:>[ ]?)*(?:[-*+]|1\.) +\S")
MISPLACED_HEADING = re.compile(
    r"^(?: {1,3}#{1,6} |(?:(?: *(?:>|[-*+] |\d+\. |\[\^[^\]]+\]:|: ))+| {4,}) *#{1,6} ?\w)"
)
ESCAPED = re.compile(r"\\(?=\[@|\{\{)")
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


@dataclass
class Found:
    """What the paragraphs said so far."""

    values: list[Value] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    prose: list[tuple[int, str]] = field(default_factory=list)
    notes: list[tuple[str, int]] = field(default_factory=list)
    wrong: list[Wrong] = field(default_factory=list)
    words: int = 0


class Paragraph:
    """Reads lines that belong together.

    Attributes:
        lines: As typed.
        first: The number of the first of them.
        end: Where a heading's attribute list begins.
    """

    def __init__(
        self, lines: Sequence[str], first: int, end: int | None = None
    ) -> None:
        self.lines, self.first, self.end = lines, first, end
        self.hidden = COMMENT.sub(
            lambda found: prose.hide(found[0]),
            prose.hide_code("\n".join(lines)),
        )

    def read(self, found: Found, defined: Mapping[str, str]) -> None:
        """Add what they say to what was found.

        Args:
            found: What was found before.
            defined: Targets of links by the name of their definition.
        """
        rows = self.hidden.split("\n")
        if not DEFINITION.match(self.lines[0]):
            found.links += (
                links := list(prose.links(self.hidden, self.first, defined))
            )
            bare = self._bare(links)
            found.wrong += self._rules(bare.split("\n"), links)
            self._named(found, bare)
        else:
            self._named(found, HIDDEN * len(self.hidden))
        found.prose += enumerate(rows, start=self.first)
        found.words += sum(
            len(WORD.findall(MARKER.sub("", row))) for row in rows
        )

    def _bare(self, links: Sequence[Link]) -> str:
        """Return the text without targets and tags: what is converted further."""
        text = self.hidden
        spans = [(link.inside, link.span[1]) for link in links]
        spans += [one.span() for one in TAG.finditer(text)]
        spans += [one.span() for one in AUTOLINK.finditer(text)]
        if self.end is not None:
            spans.append((self.end, len(text)))
        for start, end in spans:
            text = text[:start] + prose.hide(text[start:end]) + text[end:]
        return text

    def _line(self, at: int) -> int:
        return self.first + self.hidden.count("\n", 0, at)

    def _named(self, found: Found, bare: str) -> None:
        """Find values and sources, and those where none is put in."""
        at = 0
        unseen = [one.span() for one in ATTRIBUTES.finditer(bare)]
        for number, row in enumerate(self.hidden.split("\n"), self.first):
            for marker in (*MARKER.finditer(row), *CITATION.finditer(row)):
                start = at + marker.start()
                hidden = bare[start] == HIDDEN or bare[start : start + 1] == ""
                hidden = hidden or any(a <= start < b for a, b in unseen)
                if hidden or ABBREVIATION.match(
                    self.lines[number - self.first]
                ):
                    what = f"`{marker[0]}` stands where nothing is put in"
                    cure = "Write it in a sentence, not in a target or a tag"
                    found.wrong.append(Wrong(number, what, cure))
                else:
                    _add(found, marker, number)
            at += len(row) + 1

    def _rules(self, bare: list[str], links: Sequence[Link]) -> Iterator[Wrong]:
        yield from table.problems(self.hidden.split("\n"), self.first)
        yield from self._structure(bare)
        for number, (row, typed) in enumerate(
            zip(bare, self.lines, strict=True), self.first
        ):
            if told := habit.find(row, typed):
                yield Wrong(number, *told)
        yield from self._marks(bare)
        yield from self._attributes(bare)
        yield from self._links(links)

    def _structure(self, bare: list[str]) -> Iterator[Wrong]:
        """Headings and lists that stand where none are seen."""
        for index, row in enumerate(bare):
            number = self.first + index
            if MISPLACED_HEADING.match(row):
                what = "a heading in a list, a quote or an indented line has no address"
                cure = "Begin it at the start of a line of its own"
                yield Wrong(number, what, cure)
            if not index or table.is_table(self.hidden.split("\n")):
                continue
            if LIST.match(row) and not LIST.match(bare[index - 1]):
                what = "the list is shown as typed"
                yield Wrong(number, what, "Put a blank line before it")

    def _marks(self, bare: list[str]) -> Iterator[Wrong]:
        """Code and bold words that are never closed."""
        text = "\n".join(bare)
        if (at := text.find("`")) >= 0:
            cure = "Close it with as many, or write a backslash before it"
            yield Wrong(self._line(at), "a backtick is never closed", cure)
        rows = (row if row.strip(" *") else "" for row in bare)  # no rules
        if (at := _unpaired("\n".join(rows))) >= 0:
            what = "`**` is opened and never closed"
            yield Wrong(self._line(at), what, "Close it; in code it may stand")
        for sign, what, cure in SHOWN:
            if (at := text.find(sign)) >= 0:
                yield Wrong(self._line(at), what, cure)
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

    def _attributes(self, bare: list[str]) -> Iterator[Wrong]:
        for index, row in enumerate(bare):
            for found in ATTRIBUTES.finditer(row):
                alone = row.strip() == found[0] and 0 < index == len(bare) - 1
                alone = alone and bool(bare[index - 1].strip(" -*_"))
                alone = alone and not NOTE.match(self.lines[0])
                before = row[found.start() - 1 : found.start()]
                behind = row[found.end() :].strip()
                cell = before == " " and behind.startswith("|")
                if found[0].endswith("}") and (
                    alone or cell or before in {*")]*_>", HIDDEN}
                ):
                    continue
                what = f"`{found[0]}` is shown as typed"
                cure = (
                    "Put it right behind a link, an image or code, or on the"
                    " last line of a paragraph"
                )
                yield Wrong(self.first + index, what, cure)

    def _links(self, links: Sequence[Link]) -> Iterator[Wrong]:
        for link in links:
            if link.reference and not link.target:
                what = f"the link `[{link.text}][{link.reference}]` is shown as typed"
                cure = f"Define it: `[{link.reference}]: page.md`"
                yield Wrong(link.line, what, cure)
            if not link.image and CITATION.search(link.text):
                what = "a source in a link: it is a link itself"
                yield Wrong(link.line, what, "Put it behind the link")


def _unpaired(text: str) -> int:
    """Return where two asterisks stand without their others; -1 if nowhere."""
    opened = -1
    for found in BOLD.finditer(text):
        before = text[found.start() - 1 : found.start()].strip()
        behind = text[found.end() : found.end() + 1].strip()
        if opened < 0 and behind:
            opened = found.start()
        elif opened >= 0 and before:
            opened = -1
        else:
            return found.start()
    return opened


def _add(found: Found, marker: re.Match[str], number: int) -> None:
    if marker.re is CITATION:
        found.citations.append(Citation(marker["key"], number))
        return
    value = VALUE.fullmatch(marker[0])
    if value and value["label"]:
        found.values.append(Value(value["name"], value["label"], number))
    else:
        what = f"`{marker[0]}` is not an inline value"
        cure = "Write `{{ program: label }}` on one line"
        found.wrong.append(Wrong(number, what, cure))
