"""One case of a trial: what is run, and what it means if that is accepted."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from scripts.model.exercise import Exercise
from scripts.model.mutants import Mutant, mutants
from scripts.model.problem import Problem, read_text

Kind = Literal["solution", "right", "wrong", "properties", "mutant"]
Told = dict[str, Any]
RIGHT_SECONDS = 10.0  # of computing, for a right solution with its check
PROPERTIES_SECONDS = 30.0


@dataclass(frozen=True)
class Case:
    """What is run in one process of its own.

    Attributes:
        kind: What it tries.
        path: The file that it tries; for properties, the solution they run after.
        sources: Name and text of the programs, in their order.
        seconds: How long it may compute; 0 for a few times the solution's own.
        mutant: The mutant that it tries, if it does.
    """

    kind: Kind
    path: Path
    sources: tuple[tuple[str, str], ...]
    seconds: float = 0.0
    mutant: Mutant | None = None


def cases(found: Exercise) -> Iterator[Case]:
    """Yield what is tried of an exercise, its solution first.

    Raises:
        ProblemError: If a file cannot be read.
    """
    check = (found.check.name, read_text(found.check))
    solution = read_text(found.solution)
    right = [found.solution, *found.right]
    for path in right:
        kind: Kind = "solution" if path == found.solution else "right"
        sources = ((path.name, read_text(path)), check)
        yield Case(kind, path, sources, RIGHT_SECONDS)
    if found.properties.is_file():
        held = (found.properties.name, read_text(found.properties))
        for path in right:
            sources = ((path.name, read_text(path)), held)
            yield Case("properties", path, sources, PROPERTIES_SECONDS)
    for path in found.wrong:
        yield Case("wrong", path, ((path.name, read_text(path)), check))
    for mutant in mutants(solution, read_text(found.path)):
        sources = ((found.solution.name, mutant.source), check)
        yield Case("mutant", found.solution, sources, mutant=mutant)


def judge(found: Exercise, case: Case, told: Told) -> Problem | None:
    """Return what is wrong with a case, if something is; not of a mutant."""
    refused = bool(told["error"])
    if case.kind in ("solution", "right") and refused:
        what = f"the check refuses this right solution: {_error(told)}"
        cure = f"Mend the solution, or let `{found.check.name}` accept it"
        return Problem(case.path, _line(case.path, told), what, cure)
    if case.kind == "properties" and refused:
        what = f"it does not hold of `{case.path.name}`: {_error(told)}"
        cure = "Mend the solution, or the property"
        line = _line(found.properties, told)
        return Problem(
            found.properties, line, what, cure, told.get("notes", "")
        )
    if case.kind == "wrong" and not refused:
        what = "the check accepts this wrong solution"
        cure = f"Strengthen `{found.check.name}`: say in it what is wrong here"
        return Problem(case.path, 0, what, cure)
    return None


def _error(told: Told) -> str:
    if not told.get("message"):
        return str(told["error"])
    return f"{told['error']}: {told['message']}"


def _line(path: Path, told: Told) -> int:
    return told.get("line") or 0 if told.get("file") == path.name else 0


def survivors(
    found: Exercise,
    tried: list[tuple[Mutant, bool]],
    equivalent: Mapping[str, str],
) -> list[Problem]:
    """Return which mutants a check wrongly accepts, and which notes are stale.

    Args:
        found: The exercise.
        tried: Each mutant, and whether it was refused.
        equivalent: What the solution's header says of mutants.
    """
    accepted = {one.name: one.line for one, refused in tried if not refused}
    refused = {one.name for one, refused in tried if refused}
    problems = [
        _survivor(found, name, line)
        for name, line in accepted.items()
        if name not in equivalent
    ]
    for name in equivalent.keys() - accepted.keys():
        known = name in refused
        now = "is refused by the check" if known else "is no mutant of it"
        what = f"`equivalent` lists `{name}`, which {now}"
        line = _line_of(found.solution, name)
        problems.append(
            Problem(found.solution, line, what, "Take it out of the header")
        )
    return problems


def _survivor(found: Exercise, name: str, line: int) -> Problem:
    what = f"the check accepts `{name}`"
    cure = (
        f"Strengthen `{found.check.name}`; where nobody can tell the two apart,"
        " say why in the solution's header"
    )
    paste = (
        f'# [tool.snippet.equivalent]\n# {_key(name)} = "why nobody can tell"'
    )
    return Problem(found.solution, line, what, cure, paste)


def _key(name: str) -> str:
    """Return a mutant's name as a key of TOML."""
    return json.dumps(name, ensure_ascii=False)


def _line_of(path: Path, name: str) -> int:
    """Return the line of a header that lists a mutant."""
    lines = enumerate(read_text(path).splitlines(), start=1)
    written = (_key(name), f"'{name}'")
    return next(
        (at for at, line in lines if any(key in line for key in written)), 0
    )
