"""Check the numbers behind the figures: each has some, as a page can show them."""

from collections.abc import Iterator
from pathlib import Path

from scripts.model import numbers, recorded, snippet
from scripts.model.problem import Problem, ProblemError
from scripts.model.snippet import Snippet


def check(root: Path) -> list[Problem]:
    """Return what is wrong with the numbers that were recorded with figures."""
    return [
        problem
        for found in snippet.load_all(root)[0]
        for problem in (*_missing(found), *_wrong(found))
    ]


def _missing(found: Snippet) -> Iterator[Problem]:
    """A figure without its numbers says nothing to who does not see it."""
    for path in found.numbers:
        if not path.is_file():
            what = f"`{path.name}` is missing"
            cure = (
                "Write the plotted numbers into it, first the names of the"
                f" columns, and run {recorded.command(found)}"
            )
            yield Problem(found.path, 1, what, cure)


def _wrong(found: Snippet) -> Iterator[Problem]:
    for path in found.numbers:
        if path.is_file():
            try:
                numbers.read(path)
            except ProblemError as error:
                yield error.problem
