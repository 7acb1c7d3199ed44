"""Check the numbers behind the figures: a table that a page can show."""

from collections.abc import Iterator
from pathlib import Path

from scripts.model import numbers, snippet
from scripts.model.problem import Problem, ProblemError
from scripts.model.snippet import Snippet


def check(root: Path) -> list[Problem]:
    """Return what is wrong with the numbers that were recorded with figures."""
    return [
        problem
        for found in snippet.load_all(root)[0]
        for problem in _wrong(found)
    ]


def _wrong(found: Snippet) -> Iterator[Problem]:
    for path in found.numbers:
        if path.is_file():
            try:
                numbers.read(path)
            except ProblemError as error:
                yield error.problem
