"""A constant that a header names: `NAME = literal`, on a line of its own.

A comment may follow it. The reader's browser finds it by the same pattern.
"""

import ast
import re
from dataclasses import dataclass
from functools import lru_cache

from scripts.model import snippet
from scripts.model.header_value import Literal
from scripts.model.problem import CACHED

VALUE = r"""("[^"\\\n]*"|'[^'\\\n]*'|-?[\d.][-+\w.]*)"""


@dataclass(frozen=True)
class Constant:
    """What a program says at first.

    Attributes:
        value: The number or the text.
        line: Its line, from 1.
    """

    value: Literal
    line: int


def find(source: str, name: str) -> Constant | None:
    """Return a constant of the top level; None where there is no single one."""
    found = list(_pattern(name).finditer(source))
    if len(found) != 1:
        return None
    line = source.count("\n", 0, found[0].start()) + 1
    assigned = {
        node.lineno
        for node in snippet.tree(source).body
        if isinstance(node, ast.Assign)
    }
    try:
        value = _read(found[0][1])
    except (ValueError, SyntaxError):
        return None
    if line not in assigned or not isinstance(value, int | float | str):
        return None
    return Constant(value, line)


@lru_cache(maxsize=CACHED)
def _read(text: str) -> object:
    return ast.literal_eval(text)


def at(source: str, name: str, value: Literal) -> str:
    """Return a program's text with another value of a constant that it has."""
    written = f"{name} = {value!r}"
    return _pattern(name).sub(lambda _: written, source)


def _pattern(name: str) -> re.Pattern[str]:
    line = rf"^{name} = {VALUE}(?=[ \t]*(?:#.*)?$)"
    return re.compile(line, re.MULTILINE | re.ASCII)
