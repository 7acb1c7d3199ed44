"""Each exercise has what its trial needs: right and wrong solutions, properties."""

from pathlib import Path

from scripts.model import exercise
from scripts.model.problem import Problem


def check(root: Path) -> list[Problem]:
    """Return which files exercises should have, and have not."""
    return [
        problem
        for found in exercise.all_of(root)
        for problem in exercise.missing(found)
    ]
