"""The numbers behind a figure: the table that its program writes beside it.

A program that draws `plot.svg` writes `plot.csv`, too: names of columns, and below
them the plotted numbers. A reader who does not see the figure reads those.
"""

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from scripts.model.problem import CACHED, Problem, ProblemError, read_text

COLUMNS = 2, 8  # as many as a phone can scroll through
ROWS = 2, 60
ROUND = "Write fewer: what the eye takes from the figure"


@dataclass(frozen=True)
class Numbers:
    """What a figure shows, as a table.

    Attributes:
        columns: The name of each column, with its unit.
        rows: As many texts each as there are columns.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def read(path: Path) -> Numbers:
    """Read the numbers that were recorded with a figure.

    Raises:
        ProblemError: If the file cannot be read, or is no such table.
    """
    return parse(read_text(path), path)


@lru_cache(maxsize=CACHED)
def parse(text: str, path: Path) -> Numbers:
    """Return the table that a text is.

    Raises:
        ProblemError: If it is none, or is larger than a page shows.
    """
    found = csv.reader(text.splitlines(keepends=True), strict=True)
    lines: list[tuple[int, list[str]]] = []
    try:
        for cells in found:
            lines.append((found.line_num, cells))
    except csv.Error as error:
        what = f"no row of a table: {error}"
        raise _stop(path, found.line_num, what, "Mend its quotes") from None
    if not any(cells for _, cells in lines):
        raise _stop(path, 0, "the file is empty", "Write the plotted numbers")
    (_, columns), *rows = lines
    _check_columns(path, columns)
    _check_rows(path, len(columns), rows)
    return Numbers(tuple(columns), tuple(tuple(cells) for _, cells in rows))


def decode(data: bytes, path: Path) -> Numbers:
    """Return the table that a program wrote.

    Raises:
        ProblemError: If it is none.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        cure = 'Open the file with `encoding="utf-8"`'
        raise _stop(path, line, "not UTF-8", cure) from None
    if "\r" in text:
        line = text.count("\n", 0, text.index("\r")) + 1
        cure = 'Write with `lineterminator="\\n"`'
        raise _stop(path, line, "has a carriage return", cure)
    return parse(text, path)


def _check_columns(path: Path, columns: list[str]) -> None:
    least, most = COLUMNS
    if not least <= len(columns) <= most:
        what = f"columns: {len(columns)}, and a page shows {least} to {most}"
        cure = "Write those that the figure is made of, with commas between"
        raise _stop(path, 1, what, cure)
    for number, name in enumerate(columns, start=1):
        if not name.strip():
            what = f"column {number} has no name"
            raise _stop(path, 1, what, "Say what it is, and in which unit")
        if name in columns[: number - 1]:
            what = f"two columns are called `{name}`"
            raise _stop(path, 1, what, "Say what tells them apart")


def _check_rows(
    path: Path, width: int, rows: list[tuple[int, list[str]]]
) -> None:
    least, most = ROWS
    for line, cells in rows:
        if len(cells) != width:
            what = f"{len(cells)} cells below {width} names"
            raise _stop(path, line, what, "Write a cell for each column")
    if not least <= len(rows) <= most:
        what = f"rows: {len(rows)}, and a page shows {least} to {most}"
        cure = ROUND if len(rows) > most else "Write one for each point"
        raise _stop(path, 0, what, cure)


def _stop(path: Path, line: int, what: str, cure: str) -> ProblemError:
    return ProblemError(Problem(path, line, what, cure))
