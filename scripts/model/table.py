"""Tables: where one begins, and whether its rows are of one length."""

import re
from collections.abc import Iterator, Sequence

from scripts.model.wrong import Wrong

UNESCAPED = re.compile(r"(?<!\\)\|")
RULE = re.compile(r"^ *(?:> ?)*\|?[ :|-]*-[ :|-]*\|?[ ]*$")
NO_NAME = "Name it: a screen reader says the name with each cell"


def is_table(lines: Sequence[str]) -> bool:
    """Whether a paragraph, its code hidden, is a table."""
    return (
        len(lines) > 1
        and "|" in lines[0]
        and _is_rule(lines[1])
        and len(_cells(lines[0])) == len(_cells(lines[1]))
    )


def _is_rule(line: str) -> bool:
    return "|" in line and bool(RULE.match(line))


def _cells(line: str) -> list[str]:
    row = line.strip(" >")
    row = row.removeprefix("|").removesuffix("|")
    return UNESCAPED.split(row)


def problems(lines: Sequence[str], first: int) -> Iterator[Wrong]:
    """Tell what is wrong with a table, or with what should be one.

    Args:
        lines: The lines of a paragraph, their code hidden.
        first: The number of the first of them.
    """
    if not is_table(lines):
        yield from _broken(lines, first)
        return
    names = _cells(lines[0])
    if any(not name.strip() for name in names):
        yield Wrong(first, "a column of the table has no name", NO_NAME)
    for number, line in enumerate(lines[2:], start=first + 2):
        count = len(_cells(line))
        if count != len(names):
            what = (
                f"the row has {count} cells, and the table {len(names)} columns"
            )
            cure = "Give each column its cell; a bar in a cell is `\\|`"
            yield Wrong(number, what, cure)


def _broken(lines: Sequence[str], first: int) -> Iterator[Wrong]:
    for number, line in enumerate(lines, start=first):
        if _is_rule(line) and len(line.strip(" |>:")) > 1:
            what = "the table is shown as typed"
            cure = "Put a blank line before it"
            if number <= first + 1:
                cure = "Give its second line as many cells as the first"
            yield Wrong(number, what, cure)
            return
    if lines[0].lstrip(" >").startswith("|"):
        what = "the table is shown as typed: it has no line `|---|---|`"
        yield Wrong(first, what, "Put that line below the names of its columns")
