"""What a reader can search for on a page, and where on it each thing stands.

A page becomes a line of blocks: a heading, some prose, a claim, a source, what a
program printed, its code. Pagefind gets them as HTML of its own, in which each has
a weight, and an id that says what it is and where to go for it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from selectolax.lexbor import LexborNode

from scripts.model import html

# How much a word counts for in each kind of block, beside one in prose.
WEIGHTS = {
    "title": 10.0,
    "finds": 8.0,
    "heading": 6.0,
    "claim": 3.0,
    "source": 1.5,
    "text": 1.0,
    "program": 0.6,
    "output": 0.4,
}
# Lists that name everything are found after the pages that say something of it.
LISTS = ("sources/", "reference/")
LESS = 0.4
# What no reader looks for: marks, drawings, the numbers behind them, buttons.
LEFT_OUT = """
    [data-search-exclude], .headerlink, .figure-numbers, .snippet-ways, .snippet-note,
    .snippet-label, .snippet-core:has(+ .snippet-whole), .snippet-whole > summary,
    .guess-source, .exercise-fold:not(.exercise-start), .outcomes-facts, .provenance,
    .ledger-tools, .page-menu, .printed-from, .kicker, svg, script, button
"""
HEADINGS = html.words("h1 h2 h3 h4 h5 h6")
INLINE = html.words(
    "a abbr b bdi cite code del em i ins kbd mark q s samp span strong sub sup"
    " time u var"
)
# Code is read word by word: there, a bracket or a dot is the end of one.
ENDS = re.compile(r"(?<=[(\[{=|])(?=\S)|(?<=[.,:])(?=[^\s\d])|(?<=\D,)(?=\d)")


@dataclass(frozen=True)
class Block:
    """One thing on a page that can be found.

    Attributes:
        kind: What it is, a name in `WEIGHTS`.
        place: The id that an address needs to lead there; empty for the page's top.
        heading: What it stands under.
        text: Its words.
    """

    kind: str
    place: str
    heading: str
    text: str


@dataclass(frozen=True)
class Record:
    """A page, as the search knows it.

    Attributes:
        address: Where it stands, from the site's root.
        title: What it is called in the navigation.
        part: The part of the guide that it belongs to.
        blocks: What stands on it, in its order.
    """

    address: str
    title: str
    part: str
    blocks: tuple[Block, ...]


def as_html(record: Record) -> str:
    """Return a page as Pagefind is to read it."""
    less = LESS if record.address.startswith(LISTS) else 1.0
    told = "".join(_block(block, less) for block in record.blocks)
    return (
        '<html lang="en"><body><h1 data-pagefind-meta="title"'
        f' data-pagefind-weight="{WEIGHTS["title"]}">{escape(record.title)}</h1>'
        f'<p data-pagefind-meta="part" data-pagefind-ignore>{escape(record.part)}</p>'
        f"{told}</body></html>"
    )


def _block(block: Block, less: float) -> str:
    name = f"{block.kind}|{block.place}|{quote(block.heading)}"
    weight = f'data-pagefind-weight="{WEIGHTS[block.kind] * less:.2f}"'
    return f'<div id="{escape(name)}" {weight}>{escape(block.text)}</div>'


def blocks(article: LexborNode) -> tuple[Block, ...]:
    """Return what can be found in an article.

    Args:
        article: The page's, parsed; what is left out is deleted in it.
    """
    for node in article.css(LEFT_OUT):
        node.decompose()
    reading = _Reading()
    reading.walk(article)
    reading.end()
    return tuple(reading.found)


class _Reading:
    """Goes through an article, and gathers the prose between other things."""

    def __init__(self) -> None:
        self.found: list[Block] = []
        self.place = self.heading = ""
        self.prose: list[str] = []

    def walk(self, node: LexborNode) -> None:
        """Read what is inside of an element."""
        for child in node.iter(include_text=True):
            if child.is_text_node:
                self.prose.append(child.text())
            elif not self.special(child):
                self.inside(child)

    def inside(self, node: LexborNode) -> None:
        """Read an element that is nothing but text, or holds more elements."""
        if node.tag == "code":
            self.prose.append(spaced(node.text()))
            return
        apart = "" if node.tag in INLINE else " "
        self.prose.append(apart)
        self.walk(node)
        if node.tag == "abbr":
            self.prose.append(f" ({node.attributes.get('title')})")
        self.prose.append(apart)

    def special(self, node: LexborNode) -> bool:
        """Take an element that is found as what it is, if it is one."""
        names = (node.attributes.get("class") or "").split()
        if node.tag in HEADINGS:
            self.head(node)
        elif node.tag == "pre":
            self.code(node)
        elif node.tag == "tr" and node.id:
            self.add("claim", words(node), node.id, f"Claim {node.id.upper()}")
        elif node.tag == "li" and node.id:
            self.add("source", words(node), node.id)
        elif "claim" in names:
            self.add("claim", words(node))
        else:
            return False
        return True

    def head(self, node: LexborNode) -> None:
        """Begin a section; the page's own heading begins none."""
        self.end()
        self.heading = words(node)
        self.place = "" if node.tag == "h1" else node.id or self.place
        self.add("heading", self.heading)

    def code(self, node: LexborNode) -> None:
        """Take code, or what a program printed."""
        around = _around(node, "snippet")
        place = (around.id if around else "") or self.place
        printed = _around(node, "snippet-output")
        self.add("output" if printed else "program", spaced(node.text()), place)

    def add(
        self, kind: str, text: str, place: str = "", heading: str = ""
    ) -> None:
        """Add a block, and the prose before it."""
        self.end()
        if text:
            where = place or self.place
            above = heading or self.heading
            self.found.append(Block(kind, where, above, one_line(text)))

    def end(self) -> None:
        """Add the prose that was gathered."""
        text = one_line("".join(self.prose))
        self.prose = []
        if text:
            self.found.append(Block("text", self.place, self.heading, text))


def _around(node: LexborNode, name: str) -> LexborNode | None:
    """Return the nearest element around this one that has a class."""
    above = node.parent
    while above is not None:
        if name in (above.attributes.get("class") or "").split():
            return above
        above = above.parent
    return None


def words(node: LexborNode) -> str:
    """Return the words of an element; its parts are words of their own."""
    return one_line("".join(_pieces(node)))


def _pieces(node: LexborNode) -> Iterator[str]:
    for child in node.iter(include_text=True):
        if child.is_text_node:
            yield child.text()
            continue
        apart = "" if child.tag in INLINE else " "
        code = child.tag == "code"
        yield apart
        yield from [spaced(child.text())] if code else _pieces(child)
        yield apart


def spaced(code: str) -> str:
    """Return code with a space after each mark that ends a word."""
    return ENDS.sub(" ", code)


def one_line(text: str) -> str:
    """Return a text with single spaces."""
    return " ".join(text.split())
