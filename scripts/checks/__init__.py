"""Every check of the tree that needs no program to run."""

from pathlib import Path

from scripts.checks import ledger, pages, programs
from scripts.model.problem import ROOT, Problem


def check(root: Path = ROOT) -> list[Problem]:
    """Return everything that is wrong with pages, programs, ledger and sources."""
    found = [*programs.check(root), *pages.check(root), *ledger.check(root)]
    return sorted(
        set(found), key=lambda problem: (str(problem.path), problem.line)
    )
