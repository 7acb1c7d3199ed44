"""Every check of the tree that needs no program to run."""

from pathlib import Path

from scripts.checks import (
    addresses,
    ledger,
    links,
    pages,
    programs,
    second_look,
)
from scripts.model.problem import ROOT, Problem


def check(root: Path = ROOT) -> list[Problem]:
    """Return everything that is wrong with pages, programs, ledger and sources."""
    parts = (programs, second_look, pages, links, ledger, addresses)
    found = [problem for part in parts for problem in part.check(root)]
    return sorted(
        set(found), key=lambda problem: (str(problem.path), problem.line)
    )
