"""What a paragraph says: its values, sources and links, and what is wrong."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from scripts.model import prose
from scripts.model.markup import (
    CITATION,
    MARKER,
    VALUE,
    WORD,
    Citation,
    Value,
)
from scripts.model.prose import AUTOLINK, DEFINITION, HIDDEN, TAG, Link
from scripts.model.typed import ATTRIBUTES, Typed
from scripts.model.wrong import Wrong

ABBREVIATION = re.compile(r"^ {0,3}\*\[[^\]]+\]:")
COMMENT = re.compile(r"<!--(?:(?!<!--).)*?-->", re.DOTALL)


@dataclass
class Found:
    """What the paragraphs said so far."""

    values: list[Value] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    prose: list[tuple[int, str]] = field(default_factory=list)
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
            typed = Typed(
                self.first, self.lines, self.hidden, bare.split("\n"), links
            )
            found.wrong += typed.problems()
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
                    add(found, marker, number)
            at += len(row) + 1


def add(found: Found, marker: re.Match[str], number: int) -> None:
    """Add what a marker names: a source or a value, or what is wrong with it."""
    if marker.re is CITATION:
        found.citations.append(Citation(marker["key"], number))
        return
    value = VALUE.fullmatch(marker[0])
    if value and value["label"]:
        found.values.append(
            Value(value["name"], value["label"], number, value["form"] or "")
        )
    else:
        what = f"`{marker[0]}` is not an inline value"
        cure = "Write `{{ program: label }}` on one line"
        found.wrong.append(Wrong(number, what, cure))
