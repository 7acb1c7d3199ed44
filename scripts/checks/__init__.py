"""Every check of the tree that needs no program to run."""

from pathlib import Path

from scripts.checks import (
    addresses,
    chance,
    cores,
    exercises,
    knobs,
    ledger,
    links,
    numbers,
    outputs,
    pages,
    programs,
    submodules,
    told,
    volatile,
)
from scripts.model.problem import ROOT, Problem, ProblemError


def check(root: Path = ROOT) -> list[Problem]:
    """Return everything that is wrong with pages, programs, ledger and sources."""
    parts = (
        programs,
        submodules,
        volatile,
        outputs,
        numbers,
        pages,
        links,
        told,
        chance,
        cores,
        knobs,
        exercises,
        ledger,
        addresses,
    )
    found: list[Problem] = []
    for part in parts:
        try:
            found += part.check(root)
        except ProblemError as error:  # it cannot go on until that is mended
            found.append(error.problem)
    return sorted(
        set(found), key=lambda problem: (str(problem.path), problem.line)
    )
