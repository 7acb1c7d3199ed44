"""What each line of a page is: front matter, code, HTML, a block's, prose."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from scripts.model import fence, raw_html
from scripts.model.block import END, START
from scripts.model.fence import TAB, Fence
from scripts.model.prose import DEFINITION
from scripts.model.raw_html import Raw

ITEM = re.compile(r"^(?P<indent> *)(?:[-*+]|\d+\.) +\S")
MODULE = re.compile(
    r"^(?:#{1,6} *)?::: ?(?P<name>[A-Za-z_]\w*(?:\.\w+)+) *$", re.ASCII
)
# What is continued by indented lines, as a list's item is.
NOTE = re.compile(r"^ {0,3}(?:\[\^[^\]]+\]:|: {1,3}\S)")
# What stands for itself in the middle of a paragraph, and is shown elsewhere.
ASIDE = re.compile(rf"{DEFINITION.pattern}|^ {{0,3}}\*\[[^\]]+\]:")
QUOTE = re.compile(r"^ {0,3}>")


class Kind(Enum):
    """What a line of a page is."""

    FRONT = "front matter"
    BLANK = "blank"
    CODE = "code"
    HTML = "HTML"
    START = "start of a block"
    OPTION = "option of a block"
    END = "end of a block"
    HEADING = "heading"
    MODULE = "module of the reference"
    PROSE = "prose"


@dataclass(frozen=True)
class Line:
    """One line of a page.

    Attributes:
        number: From 1.
        text: As typed.
        kind: What it is.
        paragraph: Numbers lines that are read together.
        listed: How many lists or definitions it stands in.
    """

    number: int
    text: str
    kind: Kind
    paragraph: int = 0
    listed: int = 0


class Sorter:
    """Tells lines apart, from the first to the last.

    Attributes:
        fences: The fenced code found on the way.
        raws: The HTML found on the way.
    """

    def __init__(self, lines: Sequence[str], front: int) -> None:
        self.lines, self.front = lines, front
        self.fences: list[Fence] = []
        self.raws: list[Raw] = []
        self.done: list[Line] = []
        self._depth = 0  # lists that are open
        self._paragraph = 0
        self._in_list = False  # whether the paragraph began as an item
        self._listing = False  # whether an item, and no note, began the lists
        self._indent = 0  # of the paragraph
        self._open = False  # whether the line before is prose
        self._quoted = False  # whether the paragraph is a quote
        self._options = 0  # how far options are indented; 0 where none may be

    def sort(self) -> list[Line]:
        """Return the lines."""
        index = 0
        while index < len(self.lines):
            index = self._next(index)
        return self.done

    def _next(self, index: int) -> int:
        """Sort a line, and those that belong to it; return the next one."""
        text = self.lines[index].expandtabs(TAB)
        indent = len(text) - len(text.lstrip(" "))
        if 0 < self._options <= indent and text.strip() and not END.match(text):
            return self._add(index, Kind.OPTION)
        self._options = 0
        if simple := self._simple(index, text, indent):
            found = fence.at(self.lines, index) if simple is Kind.CODE else None
            if found and fence.hides_another(self.lines, found):
                self.fences.append(found)
            return self._add(index, simple, found.end if found else 0)
        if found := fence.at(self.lines, index):
            self._leave(found.indent)
            self.fences.append(found)
            return self._add(index, Kind.CODE, found.end or len(self.lines))
        if raw := raw_html.at(self.lines, index):
            self._leave(0)
            self.raws.append(raw)
            return self._add(index, Kind.HTML, raw.end or index + 1)
        return self._text(index, text, indent)

    def _simple(self, index: int, text: str, indent: int) -> Kind | None:
        """Return what a line is that nobody has to look into."""
        if index < self.front:
            return Kind.FRONT
        if not text.strip():
            return Kind.BLANK
        deep = indent >= TAB * (self._depth + 1)
        return Kind.CODE if deep and not self._open else None

    def _text(self, index: int, text: str, indent: int) -> int:
        for kind, pattern in (
            (Kind.START, START),
            (Kind.END, END),
            (Kind.MODULE, MODULE),
        ):
            if pattern.match(text):
                self._options = 0 if kind is Kind.END else indent + TAB
                if indent < TAB:
                    self._leave(0)
                return self._add(index, kind)
        if text.startswith("#"):
            self._leave(0)
            return self._add(index, Kind.HEADING)
        self._prose(text, indent)
        self._add(index, Kind.PROSE)
        self._open = not ASIDE.match(text)
        return index + 1

    def _prose(self, text: str, indent: int) -> None:
        """Begin a paragraph, an item or a definition where one begins here."""
        begins = not self._open
        quotes = bool(QUOTE.match(text)) and (begins or not self._quoted)
        # An item of the list around an indented paragraph.
        outer = self._listing and indent // TAB < self._indent // TAB
        if ITEM.match(text) and (begins or self._in_list or outer):
            self._depth = min(indent // TAB, self._depth) + 1
            self._listing = self._in_list = True
        elif NOTE.match(text):
            self._depth, self._listing, self._in_list = 1, False, False
        elif ASIDE.match(text):
            self._in_list = False
        elif begins:
            self._depth = min(indent // TAB, self._depth)
            self._in_list = False
        elif not quotes:
            return
        self._quoted, self._indent = quotes, indent
        self._paragraph += 1

    def _leave(self, indent: int) -> None:
        """End the paragraph, and the lists that reach further than this."""
        self._depth = min(indent // TAB, self._depth)

    def _add(self, index: int, kind: Kind, end: int = 0) -> int:
        """Add lines of a kind up to an end; return the line after them."""
        self._open = False
        for at in range(index, max(end, index + 1)):
            line = Line(
                at + 1, self.lines[at], kind, self._paragraph, self._depth
            )
            self.done.append(line)
        return max(end, index + 1)
