"""What stands in a sentence: code that is hidden, links, images, addresses."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markdown.inlinepatterns import LINK_RE, LinkInlineProcessor

HIDDEN = "\ufffc"  # stands for each character of code
ESCAPED = set("\\`*_{}[]()>#+-.!/|:")
TICKS = re.compile(r"`+")
AUTOLINK = re.compile(r"<([A-Za-z][\w+.-]*://[^<>]*|[^<> !]+@[^@<> ]+)>")
TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--.*?-->", re.DOTALL)
HTML_TARGET = re.compile(
    r"<(?P<tag>a|img)\s[^<>]*?(?:href|src)\s*=\s*"
    r"(?:\"(?P<a>[^\"]*)\"|'(?P<b>[^']*)'|(?P<c>[^\s>]+))",
    re.IGNORECASE,
)
REFERENCE = re.compile(r"\s?\[([^\]]*)\]")
DEFINITION = re.compile(
    r"^ {0,3}\[(?P<id>[^\^\[\]][^\[\]]*)\]: *(?P<target>\S+)"
    r" *(?P<title>\"[^\"]*\"|'[^']*'|\([^)]*\))? *$"
)


class _Brackets(LinkInlineProcessor):
    """Reads `[words](target "title")` as Python-Markdown does, unconverted."""

    def unescape(self, text: str) -> str:
        """Return the text as it is: nothing was taken out of it yet."""
        return text


BRACKETS = _Brackets(LINK_RE)


@dataclass(frozen=True)
class Link:
    """Where a page leads, or what it shows.

    Attributes:
        target: The address, as typed; empty for an unknown reference.
        text: What is read: the link's words, the image's alternative text.
        line: Where it begins, from 1.
        image: Whether it is an image.
        reference: The name of its definition, where it has one.
        span: Its first and last place in its paragraph.
        inside: Where its address begins, in its paragraph.
    """

    target: str
    text: str
    line: int
    image: bool = False
    reference: str = ""
    span: tuple[int, int] = (0, 0)
    inside: int = 0


def hide(text: str) -> str:
    """Return as many marks as the text has characters, with its line ends."""
    return re.sub(r"[^\n]", HIDDEN, text)


def hide_code(text: str) -> str:
    """Put a mark in the place of code and of escaped characters.

    Args:
        text: A paragraph.

    Returns:
        As many characters, with the same line ends.
    """
    done, at = [], 0
    while at < len(text):
        if text[at : at + 2] == "\\|" and _in_marker(text, at):
            done.append(text[at : at + 2])  # its form, in a table
            at += 2
        elif (
            text[at] == "\\" and at + 1 < len(text) and text[at + 1] in ESCAPED
        ):
            done.append(HIDDEN * 2)
            at += 2
        elif text[at] == "`":
            end = _code_end(text, at)
            done.append(hide(text[at:end]) or "`")
            at = max(end, at + 1)
        else:
            done.append(text[at])
            at += 1
    return "".join(done)


def _in_marker(text: str, at: int) -> bool:
    """Whether a place is between `{{` and `}}`."""
    return text.rfind("{{", 0, at) > text.rfind("}}", 0, at)


def _code_end(text: str, start: int) -> int:
    """Return where the code ends that a backtick opens; where it starts if none."""
    opening = TICKS.match(text, start)
    after = opening.end() if opening else start
    for found in TICKS.finditer(text, after):
        if len(found[0]) == after - start:
            return found.end()
    return start


def links(text: str, line: int, defined: Mapping[str, str]) -> Iterator[Link]:
    """Give the links and images of a paragraph whose code is hidden.

    Args:
        text: The paragraph.
        line: The number of its first line.
        defined: Targets by the name of their definition.
    """
    seen: set[int] = set()  # places in a target, which holds no further link
    for at, one in enumerate(text):
        found = None
        if one == "[" and at not in seen:
            found = _bracket(text, at, line, defined)
        if found:
            seen.update(range(found.inside, found.span[1]))
            yield found
    for raw in (*AUTOLINK.finditer(text), *HTML_TARGET.finditer(text)):
        groups = [group for group in raw.groups() if group is not None]
        number = line + text.count("\n", 0, raw.start())
        image = groups[0].lower() == "img"
        if "://" not in (target := groups[-1]) and raw.re is AUTOLINK:
            target = f"mailto:{target.removeprefix('mailto:')}"
        yield Link(
            target, "", number, image, span=raw.span(), inside=raw.start()
        )


def _bracket(
    text: str, at: int, line: int, defined: Mapping[str, str]
) -> Link | None:
    words, end, closed = BRACKETS.getText(text, at + 1)
    if not closed or words.startswith(("@", "^")):
        return None
    image = at > 0 and text[at - 1] == "!"
    number = line + text.count("\n", 0, at)
    if text[end : end + 1] == "(":
        target, _, last, handled = BRACKETS.getLink(text, end)
        if handled:
            return Link(target, words, number, image, "", (at, last), end)
    name = words
    last = end
    if reference := REFERENCE.match(text, end):
        name, last = reference[1] or words, reference.end()
    elif " ".join(words.lower().split()) not in defined:
        return None  # brackets in a sentence
    name = " ".join(name.lower().split())
    target = defined.get(name, "")
    return Link(target, words, number, image, name, (at, last), end)
