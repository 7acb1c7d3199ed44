"""Fenced code, found as `pymdownx.superfences` finds it.

A fence may stand in a list or a quote, and hold shorter or longer ones. What
that extension would not take for a fence reaches readers as typed: it is told.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from markdown.extensions.attr_list import get_attrs_and_remainder

MARKS = re.compile(r"[> ]*(?:`{3,}|~{3,})")
OPENING = re.compile(
    r"""(?x)
    (?P<prefix>[> ]*)(?P<fence>~{3,}|`{3,})
    (?:[ ]*\.?(?P<language>[\w#.+-]+)(?=[ ]|$))?
    (?:
        [ ]*\{(?P<attributes>[^\n]*)\}
      | (?P<options>(?:[ ]*[a-zA-Z]\w*(?:=(?P<quote>["']).*?(?P=quote))?(?=[ ]|$))+)
    )?[ ]*$
    """,
    re.ASCII,
)
OPTION = re.compile(r"([a-zA-Z]\w*)=[\"'](.*?)[\"']")
NUMBERS = r"\d+(?:-\d+)?(?: +\d+(?:-\d+)?)*"
# The options that the extension knows; with another one it sees no fence.
KNOWN = {
    "hl_lines": re.compile(NUMBERS),
    "linenums": re.compile(r"\d+.*"),
    "title": re.compile(r".*"),
    "title_mode": re.compile(r".*"),
}
TAB = 4


@dataclass(frozen=True)
class Fence:
    """Code between two lines of backticks or tildes.

    Attributes:
        line: Its first line, from 1.
        end: Its last line; 0 where it is never closed.
        indent: Columns before it.
        language: As typed, in small letters; may be empty.
        classes: What else its braces name.
        code: The lines between.
        opens: Whether the first line is one that opens a fence.
    """

    line: int
    end: int
    indent: int
    language: str = ""
    classes: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    opens: bool = True


def at(lines: Sequence[str], index: int) -> Fence | None:
    """Return the fence that a line begins, or seems to begin; or nothing.

    Args:
        lines: The text's lines.
        index: The place of the line among them, from 0.
    """
    line = lines[index].expandtabs(TAB)
    if not MARKS.match(line) or _is_inline(line):
        return None
    indent = len(line) - len(line.lstrip(" >"))
    found = OPENING.fullmatch(line)
    if not found or not _takes(found):
        return Fence(index + 1, 0, indent, opens=False)
    end = _end(lines, index, found)
    language, classes = _attributes(found)
    code = tuple(lines[index + 1 : end]) if end else ()
    return Fence(
        index + 1, end + 1 if end else 0, indent, language, classes, code
    )


def hides_another(lines: Sequence[str], open_one: Fence) -> bool:
    """Whether a fence that is never closed keeps the next from being seen."""
    if open_one.end or not open_one.opens:
        return False
    for line in lines[open_one.line :]:
        text = line.expandtabs(TAB)
        if text.strip() and len(text) - len(text.lstrip(" ")) < open_one.indent:
            return bool(MARKS.match(text))
    return False


def _is_inline(line: str) -> bool:
    """Whether a line begins with code in a sentence, such as ```` ```a``` b ````."""
    marks = line.lstrip("> ")
    ticks = len(marks) - len(marks.lstrip("`"))
    return bool(ticks) and "`" * ticks in marks[ticks:]


def _takes(found: re.Match[str]) -> bool:
    options = found["options"] or ""
    taken = dict(OPTION.findall(options))
    words = re.sub(r"=(\"[^\"]*\"|'[^']*')", "", options).split()
    return all(
        name in taken and name in KNOWN and KNOWN[name].match(taken[name])
        for name in words
    )


def _attributes(found: re.Match[str]) -> tuple[str, tuple[str, ...]]:
    pairs, _ = get_attrs_and_remainder(found["attributes"] or "")
    classes = [value or "" for name, value in pairs if name == "."]
    bare = [name for name, value in pairs if value is None]
    language = found["language"] or ""
    if not language and classes:
        language = classes.pop(0)
    if not language and bare:  # `{python}`, as notebooks write it
        language = bare.pop(0)
    return language.lower(), (*classes, *bare)


def _end(lines: Sequence[str], start: int, opening: re.Match[str]) -> int:
    """Return the index of the line that closes a fence; 0 if none does."""
    prefix, fence = opening["prefix"], opening["fence"]
    quotes, blank = prefix.count(">"), False
    for index in range(start + 1, len(lines)):
        before, rest = _split(lines[index].expandtabs(TAB), len(prefix))
        level = before.count(">")
        if rest == "" or not (quotes or f"{before}{rest}".strip()):
            blank = True
        elif (
            level > quotes
            or len(before) < len(prefix)  # it is indented less
            or (blank and level < quotes)
        ):
            return 0
        elif rest.rstrip() == fence:
            return index
        else:
            blank = False
    return 0


def _split(line: str, width: int) -> tuple[str, str]:
    """Part a line from its indentation, of a width at most."""
    count = 0
    while count < min(width, len(line)) and line[count] in "> ":
        count += 1
    return line[:count], line[count:]
