"""Raw HTML on a page: comments, and elements in which Markdown does not count."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

# What Python-Markdown takes out of the text where a line begins with it.
BLOCKS = (
    "address|article|aside|blockquote|body|canvas|center|colgroup|dd|details|dialog"
    "|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frameset|h[1-6]|head"
    "|header|hgroup|hr|html|iframe|legend|li|link|main|map|math|menu|meta|nav"
    "|noframes|noscript|object|ol|optgroup|option|output|p|param|pre|progress"
    "|script|search|section|style|summary|svg|table|tbody|td|template|textarea"
    "|tfoot|th|thead|title|tr|ul|video"
)
START = re.compile(rf"^ {{0,3}}<(?P<close>/?)(?P<tag>{BLOCKS})(?=[\s/>])", re.I)
WHOLE = re.compile(r"^\s*(?:</?\w[^<>]*>\s*)+$")
MARKDOWN = re.compile(r"\smarkdown(?:\s*=\s*[\"']?(?:1|block)[\"']?)?(?=[\s>])")
COMMENT = re.compile(r"^ {0,3}<!--")
VOID = {"hr", "meta", "link", "param"}


@dataclass(frozen=True)
class Raw:
    """Lines that are HTML.

    Attributes:
        line: The first, from 1.
        end: The last; 0 where it is never closed.
        tag: The element; `!--` for a comment.
        text: All of it.
    """

    line: int
    end: int
    tag: str
    text: str


def at(lines: Sequence[str], index: int) -> Raw | None:
    """Return the HTML that a line begins, or nothing.

    Args:
        lines: The text's lines.
        index: The place of the line among them, from 0.
    """
    if COMMENT.match(lines[index]):
        tag, end = "!--", _comment_end(lines, index)
    elif start := START.match(lines[index]):
        tag = start["tag"].lower()
        head = f"{lines[index].partition('>')[0]}>"
        own = start["close"] or tag in VOID or MARKDOWN.search(head)
        end = index if own else _element_end(lines, index, tag)
    else:
        return None
    text = "\n".join(lines[index : max(end, index) + 1])
    return Raw(index + 1, end + 1, tag, text)


def _comment_end(lines: Sequence[str], start: int) -> int:
    for index in range(start, len(lines)):
        text = (
            lines[index].partition("<!--")[2]
            if index == start
            else lines[index]
        )
        if "-->" in text:
            return index
    return -1


def _element_end(lines: Sequence[str], start: int, tag: str) -> int:
    """Return the index of the line that closes an element; -1 if none does."""
    depth = 0
    both = re.compile(rf"<(/?){tag}(?=[\s/>])", re.IGNORECASE)
    for index in range(start, len(lines)):
        for found in both.finditer(lines[index]):
            depth += -1 if found[1] else 1
            if depth == 0:
                return index
    return -1
