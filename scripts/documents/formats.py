"""Find the links of a document: Markdown, with HTML or plain text in it.

Markdown is read by markdown-it-py, and addresses that merely stand in a text, in
code or in HTML by linkify-it-py: both as the renderers do that people use.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser
from typing import Any, Literal

from linkify_it import LinkifyIt
from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

ADDRESSES = {"href", "src", "poster", "data", "action", "cite"}
# A name or a sentence that an address follows without a space.
ATTACHED = re.compile(
    r"((?:^|(?<=\s))[^\s/]*[^\sA-Za-z0-9.+/-])(?=https?://)", re.IGNORECASE
)
# No address holds these (https://url.spec.whatwg.org/#url-code-points).
BETWEEN = set(' \t\n"<>[]\\^`{}|')
ROOT_DOT = re.compile(
    r"(?P<host>://[^\s/?#]+)\.(?=/)"
)  # of a host: `example.org.`
AT = "at"  # where a token begins, in the text of its block


@dataclass(frozen=True)
class Link:
    """A link of a document.

    Attributes:
        text: The address, as it is written there.
        line: Its line, from 1.
        bare: Whether it merely stands in a text, with anything after it.
    """

    text: str
    line: int
    bare: bool = False


class _State(StateInline):
    """Notes of each token where it begins."""

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        # The rule for links goes over the label first; the address is behind it.
        inside = ttype == "link_open" and self.src.startswith("](", self.posMax)
        token.meta[AT] = self.posMax if inside else self.pos
        return token

    def pushPending(self) -> Token:  # noqa: N802 - its name in markdown-it-py
        token = super().pushPending()
        token.meta[AT] = self.pos
        return token


class _Inline(ParserInline):
    def parse(
        self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]
    ) -> list[Token]:
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


class _Reader(MarkdownIt):
    """Reads Markdown as renderers do, and leaves each address as it is written."""

    def __init__(self) -> None:
        options = {"html": True, "linkify": True, "store_labels": True}
        super().__init__("js-default", options)
        self.inline = _Inline()
        self.core.ruler.disable("linkify")  # done below, where lines are known

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def validateLink(self, url: str) -> bool:  # noqa: N802
        return True


READER = _Reader()
FINDER = LinkifyIt(options={"fuzzy_email": False})


def links(text: str) -> list[Link]:
    """Return the links of a document, in the order of its lines."""
    env: dict[str, Any] = {}
    found: list[Link] = []
    text = ROOT_DOT.sub(r"\g<host>", text)  # linkify-it-py stops there
    for token in READER.parse(text, env):
        start = token.map[0] + 1 if token.map else 1
        if token.type == "inline":
            found += _inline(token, start)
        elif token.type == "html_block":
            found += _html(token.content, start)
        elif token.type in {"fence", "code_block"}:
            found += _plain(token.content, start + (token.type == "fence"))
    lines = text.split("\n")
    for one in _definitions(env):
        first, last = one["map"]
        at = _line(one["href"], "\n".join(lines[first:last]), 0)
        found.append(Link(one["href"], first + 1 + at))
    return sorted(found, key=lambda link: link.line)


def _definitions(env: dict[str, Any]) -> list[dict[str, Any]]:
    return [*env.get("references", {}).values(), *env.get("duplicate_refs", [])]


def _line(part: str, source: str, start: int) -> int:
    """Return how many lines of a source end before a part of it."""
    at = source.find(part, start)
    at = source.find("//", start) if at < 0 else at
    return source.count("\n", 0, max(at, start))


def _inline(block: Token, start: int) -> Iterator[Link]:
    """Go through a paragraph, a heading, or a cell of a table."""
    source, depth = block.content, 0
    for token in block.children or ():
        at = token.meta.get(AT, 0)
        if token.type == "link_open":
            depth += 1
        elif token.type == "link_close":
            depth -= 1
        if token.type in {"link_open", "image"} and "label" not in token.meta:
            name = "href" if token.type == "link_open" else "src"
            text = str(token.attrs[name])
            line = start + _line(text, source, at)
            bare = token.markup == "linkify"
            yield from _plain(text, line) if bare else [Link(text, line)]
        elif token.type == "html_inline":
            yield from _html(token.content, start + source.count("\n", 0, at))
            depth += _opens(token.content)
        elif token.type == "text" and not depth:
            yield from _plain(token.content, start + source.count("\n", 0, at))
        elif token.type == "code_inline":
            code = source[
                at : at + len(token.content) + 2 * len(token.markup) + 2
            ]
            yield from _plain(code, start + source.count("\n", 0, at))


def _opens(tag: str) -> int:
    """Return 1 for the tag that begins a link, -1 for the one that ends it."""
    if re.match(r"</a\s*>", tag, re.IGNORECASE):
        return -1
    return int(bool(re.match(r"<a[\s>]", tag, re.IGNORECASE)))


def _plain(text: str, start: int) -> Iterator[Link]:
    """Find addresses that stand in a text, on each of its lines."""
    for number, line in enumerate(text.split("\n"), start):
        apart = "".join(map(_apart, unescape(line)))
        for found in FINDER.match(ATTACHED.sub(r"\1 ", apart)) or ():
            yield Link(found.raw, number, bare=True)


def _apart(character: str) -> str:
    """Return a space for what no address can hold, or another script's mark."""
    if character.isascii():
        return " " if character in BETWEEN else character
    mark = unicodedata.category(character)[0] in "CPSZ"
    return " " if mark else character


class _Html(HTMLParser):
    """Collects the links of a piece of HTML: attributes, and texts."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Link] = []
        self.depth = 0

    def handle_starttag(
        self, tag: str, attrs: list[tuple[str, str | None]]
    ) -> None:
        source = self.get_starttag_text() or ""
        for name, value in attrs:
            for text in _addresses(name, value or ""):
                line = self.getpos()[0] + _line(text, source, 0)
                self.found.append(Link(text, line))
        self.depth += tag == "a"

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag == "a"

    def handle_data(self, data: str) -> None:
        if self.depth <= 0:
            for link in _plain(data, self.getpos()[0]):
                self.found.append(link)


def _addresses(name: str, value: str) -> list[str]:
    """Return the addresses in an attribute's value."""
    if name in ADDRESSES:
        return [value.strip()]
    # In `srcset`, `style`, or the `content` of a page's own description.
    return [link.text for link in _plain(value, 0) if "//" in link.text]


def _html(text: str, start: int) -> Iterator[Link]:
    reader = _Html()
    reader.feed(text)
    reader.close()
    for link in reader.found:
        yield Link(link.text, start - 1 + link.line, link.bare)
