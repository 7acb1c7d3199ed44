"""What the draws of a program printed, and what a page may say of them.

A program that depends on chance names the constant that is its draw. What it prints
for each value of that is kept beside its output, so that no page can show a lucky one.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from scripts.model import constant as constants
from scripts.model import recorded, region
from scripts.model.problem import CACHED, Problem, ProblemError, read_text
from scripts.model.snippet import Snippet

NUMBER = re.compile(r"[-+\N{MINUS SIGN}]?\d[\d,]*(?:\.\d+)?")
OUTSIDE = 0.1  # of the draws, on either side of the middle
Values = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Drawn:
    """What the draws of one program printed.

    Attributes:
        program: Digest of the program's text that was drawn.
        labels: For each label what each draw printed, in the order of the draws.
    """

    program: str
    labels: Values


def read(found: Snippet) -> Drawn:
    """Return what the draws of a program printed.

    Raises:
        ProblemError: If it was never drawn, or its record cannot be read.
    """
    if not found.draws.is_file():
        what = f"`{found.draws.name}` is missing"
        cure = f"Run {recorded.command(found)}"
        raise ProblemError(Problem(found.path, 1, what, cure))
    return _read(read_text(found.draws), found.draws)


@lru_cache(maxsize=CACHED)
def _read(text: str, path: Path) -> Drawn:
    try:
        told = json.loads(text)
        labels = {
            label: tuple(map(str, values))
            for label, values in told["labels"].items()
        }
        return Drawn(str(told["program"]), MappingProxyType(labels))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        what = f"not a record of draws: {error}"
        raise ProblemError(
            Problem(path, 0, what, "Delete it, and record its program again")
        ) from None


def current(found: Snippet) -> Drawn:
    """Return what the draws of a program's present text printed.

    Raises:
        ProblemError: If they cannot be read, or are of another text of it.
    """
    drawn = read(found)
    if drawn.program != digest(found):
        what = f"`{found.draws.name}` is of another text of the program"
        cure = f"Run {recorded.command(found)}"
        raise ProblemError(Problem(found.path, 1, what, cure))
    return drawn


def dump(found: Snippet, labels: Values) -> bytes:
    """Return the record of a program's draws as it is kept: a label a line."""
    rows = ",\n".join(
        f"  {_json(label)}: {_json(values)}" for label, values in labels.items()
    )
    told = f'{{"program": {_json(digest(found))}, "labels": {{\n{rows}\n}}}}\n'
    return told.encode()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def digest(found: Snippet) -> str:
    """Return what tells one program from another that may draw otherwise.

    What marks regions for readers, and what else the header says, decides nothing.
    """
    lines = found.body.splitlines()
    decides = [text for text in lines if not region.is_mark(text)]
    about = repr((found.header.draws, found.header.dependencies))
    text = "\n".join([about, *decides])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Draw:
    """The draw that a program prints, and its line."""

    value: int
    line: int


def constant(found: Snippet) -> Draw | None:
    """Return the constant that a program declares as its draw, if it is there."""
    assert found.header.draws
    own = constants.find(found.source, found.header.draws.constant)
    if own is None or not isinstance(own.value, int):
        return None
    return Draw(own.value, own.line)


def number(text: str) -> float | None:
    """Return the first number of a value, such as 12 of `12 of 20`."""
    found = NUMBER.search(text)
    if not found:
        return None
    return float(found[0].replace(",", "").replace("\N{MINUS SIGN}", "-"))


def form(text: str) -> str:
    """Return a value with a sign in place of its first number."""
    return NUMBER.sub("#", text, count=1)


def ordered(values: Iterable[str]) -> list[str]:
    """Return values from the least to the greatest."""
    return sorted(values, key=lambda text: number(text) or 0.0)


def middle(values: Iterable[str]) -> str:
    """Return the median; of an even number of draws the lower of the middle two."""
    found = ordered(values)
    return found[(len(found) - 1) // 2]


def span(values: Iterable[str]) -> str:
    """Return the least and the greatest, as in `38 to 89%`."""
    found = ordered(values)
    low = NUMBER.search(found[0])
    if not low or found[0] == found[-1]:
        return found[0]
    return f"{found[0][: low.end()]} to {found[-1].removeprefix(found[0][: low.start()])}"


def is_typical(value: str, values: Iterable[str]) -> bool:
    """Whether a draw lies within the middle 80% of all."""
    own = number(value) or 0.0
    known = [number(one) or 0.0 for one in values]
    most = (1 - OUTSIDE) * len(known)
    return (
        sum(one < own for one in known) < most
        and sum(one > own for one in known) < most
    )


# What may stand behind the bar of `{{ program: label | form }}`.
FORMS: Mapping[str, Callable[[tuple[str, ...]], str]] = {
    "middle": middle,
    "range": span,
    "draws": lambda values: str(len(values)),
}


def spread(values: tuple[str, ...]) -> str:
    """Return in words where the draws of a value lie."""
    return f"{len(values)} draws: {middle(values)} in the middle, {span(values)} in all"
