"""What a snippet printed when it was recorded, and the values in it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from scripts.model.header_value import Literal
from scripts.model.problem import CACHED, Problem, ProblemError, read_text
from scripts.model.snippet import Snippet

RECORD = "recorded.json"


@dataclass(frozen=True)
class Run:
    """How a recorded run went.

    Attributes:
        seconds: Wall clock from start to exit, imports included.
        python: Version of Python, such as `3.11.7`.
        packages: Version of each distribution that the program names.
        knobs: The values at which it held, too, by the constant.
    """

    seconds: float
    python: str
    packages: Mapping[str, str]
    knobs: Mapping[str, list[Literal]] = field(default_factory=dict)


def output(snippet: Snippet) -> str:
    """Return the recorded output.

    Raises:
        ProblemError: If it was never recorded or cannot be read as text.
    """
    if not snippet.out.exists():
        problem = Problem(
            snippet.path, 0, "no output was recorded", f"Run {command(snippet)}"
        )
        raise ProblemError(problem)
    return read_text(snippet.out)


@lru_cache(maxsize=CACHED)
def values(text: str) -> Mapping[str, str]:
    """Return the addressable values of an output: `label: value`, one a line.

    A label that stands on two lines is left out: it addresses nothing.
    """
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        label, colon, value = line.partition(": ")
        if colon and label.strip() and value.strip():
            found.setdefault(label.strip(), []).append(value.strip())
    return MappingProxyType(
        {label: seen[0] for label, seen in found.items() if len(seen) == 1}
    )


def runs(folder: Path) -> Mapping[str, Run]:
    """Return how the programs of one page ran when recorded, by stem.

    Raises:
        ProblemError: If the record cannot be read.
    """
    path = folder / RECORD
    return _runs(read_text(path), path) if path.exists() else {}


@lru_cache(maxsize=CACHED)
def _runs(text: str, path: Path) -> Mapping[str, Run]:
    try:
        told = json.loads(text)
        return MappingProxyType(
            {stem: Run(**entry) for stem, entry in told.items()}
        )
    except (ValueError, TypeError, AttributeError) as error:
        what = f"not a record of runs: {error}"
        mend = f"Delete it and run `make record PATHS={path.parent.as_posix()}`"
        raise ProblemError(Problem(path, 0, what, mend)) from None


def command(snippet: Snippet) -> str:
    """Return the command that records a snippet."""
    path = snippet.path.relative_to(snippet.root).as_posix()
    return f"`make record PATHS={path}`"
