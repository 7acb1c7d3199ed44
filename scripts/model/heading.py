"""A heading, and the id that its attribute list gives it."""

import re
from dataclasses import dataclass

from markdown.extensions.attr_list import (
    AttrListTreeprocessor,
    get_attrs_and_remainder,
)

ATX = re.compile(r"(?P<level>#{1,6})(?P<rest>(?:\\.|[^\\#]|#+(?=[^#]))*?)#*")
NAME = re.compile(r"[\w.:-]+")
GIVE_ID = "End it with `{#a-name}`: links need it"


@dataclass(frozen=True)
class Heading:
    """One heading.

    Attributes:
        level: From 1 to 6.
        text: What readers see, as typed.
        name: Its id; empty where it gives none.
        line: Where it stands, from 1.
        column: Where its attribute list begins; its length where there is none.
        wrong: What is wrong with its id; empty if nothing is.
    """

    level: int
    text: str
    name: str
    line: int
    column: int
    wrong: str = ""


def read(line: str, hidden: str, number: int) -> Heading | None:
    """Read a heading; return nothing where Python-Markdown sees none.

    Args:
        line: The line.
        hidden: The line with its code hidden.
        number: Where it stands, from 1.
    """
    found = ATX.fullmatch(hidden)
    if not found:
        return None
    level, rest = len(found["level"]), found["rest"].rstrip()
    listed = AttrListTreeprocessor.HEADER_RE.search(rest)
    end = level + (listed.start() if listed else len(rest))
    text = line[level:end].strip().rstrip("#").rstrip()
    if not listed:
        wrong = "has braces that give it no id" if "{#" in rest else ""
        return Heading(level, text, "", number, len(line), wrong)
    pairs, left = get_attrs_and_remainder(listed[1])
    names = [value or "" for key, value in pairs if key == "id"]
    wrong = "has an id that is no name" if left else ""
    if names and not NAME.fullmatch(names[-1]):
        wrong = "has an id that is no name"
    name = names[-1] if names and not wrong else ""
    return Heading(level, text, name, number, end, wrong)
