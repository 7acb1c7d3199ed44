"""Regions of a program: the lines between `# region name` and `# endregion`.

Editors fold them, and Python takes them for comments. The region `core` holds the
lines that carry the idea.
"""

import re
from collections.abc import Mapping

from scripts.model.problem import Problem, ProblemError
from scripts.model.snippet import Snippet

CORE = "core"
START = re.compile(r"^\s*# region (?P<name>\S+)$")
END = re.compile(r"^\s*# endregion$")


def is_mark(text: str) -> bool:
    """Whether a line begins or ends a region."""
    return bool(START.match(text) or END.match(text))


def regions(found: Snippet) -> Mapping[str, tuple[int, ...]]:
    """Return the lines of each region, by their numbers in the file.

    A region may stand in several pieces; it holds neither marks nor the empty lines
    at the ends of a piece.

    Raises:
        ProblemError: If one is inside another, never closed, or never begun.
    """
    named: dict[str, list[int]] = {}
    name, begun, piece = "", 0, dict[int, str]()
    for number, text in enumerate(found.body.splitlines(), found.first_line):
        if start := START.match(text):
            if name:
                what = f"region `{start['name']}` is inside region `{name}`"
                raise _stop(found, number, what, "End the other before it")
            name, begun, piece = start["name"], number, {}
        elif END.match(text):
            if not name:
                what = "`# endregion` ends no region"
                cure = "Begin it with `# region name`, or take this out"
                raise _stop(found, number, what, cure)
            named.setdefault(name, []).extend(_trimmed(piece))
            name = ""
        elif name:
            piece[number] = text
    if name:
        what = f"region `{name}` is never closed"
        raise _stop(found, begun, what, "End it with `# endregion`")
    return {one: tuple(numbers) for one, numbers in named.items()}


def _trimmed(piece: Mapping[int, str]) -> list[int]:
    """Return the numbers of a piece from its first line with text to its last."""
    filled = [number for number, text in piece.items() if text.strip()]
    return [one for one in piece if filled and filled[0] <= one <= filled[-1]]


def count_lines(found: Snippet) -> int:
    """Return how many lines a program has without the marks of its regions."""
    return sum(not is_mark(text) for text in found.body.splitlines())


def _stop(found: Snippet, line: int, what: str, cure: str) -> ProblemError:
    return ProblemError(Problem(found.path, line, what, cure))
