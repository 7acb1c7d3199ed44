"""An exercise with all that stands beside it: what judges, and what is judged."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.model import snippet
from scripts.model.problem import ROOT, Problem, ProblemError, read_text
from scripts.model.snippet import CHECK, EXERCISE, SOLUTION, Snippet

WRONG = 3  # wrong solutions that an exercise has at least


@dataclass(frozen=True)
class Exercise:
    """One exercise, by its files.

    Attributes:
        path: Where a reader starts, `<name>_exercise.py`.
        root: The project that it belongs to.
    """

    path: Path
    root: Path = ROOT

    @property
    def title(self) -> str:
        """What its files begin with."""
        return self.path.stem.removesuffix(EXERCISE)

    @property
    def name(self) -> str:
        """The address of its trial in the tree."""
        folder = self.path.parent.relative_to(self.root / "snippets")
        return f"{folder.as_posix()}/{self.title}_trial"

    @property
    def check(self) -> Path:
        """What tells right from wrong."""
        return self._beside(CHECK)

    @property
    def solution(self) -> Path:
        """Our own answer."""
        return self._beside(SOLUTION)

    @property
    def properties(self) -> Path:
        """What holds of every right answer, whatever the input."""
        return self._beside("_properties")

    @property
    def right(self) -> tuple[Path, ...]:
        """Solutions written otherwise."""
        first = self._beside("_right")
        others = self._matching("_right_*")
        return (*((first,) if first.is_file() else ()), *others)

    @property
    def wrong(self) -> tuple[Path, ...]:
        """What people write, and should not."""
        return self._matching("_wrong_*")

    @property
    def first_line(self) -> str:
        """What the solution begins with that a reader has to write; or nothing."""
        return first_new(read_text(self.solution), read_text(self.path))

    @property
    def stands_on(self) -> tuple[Path, ...]:
        """Every file that decides the outcome of its trial."""
        own = (self.path, self.check, self.solution, self.properties)
        return (*own, *self.right, *self.wrong)

    def load(self) -> Snippet:
        """Read the solution.

        Raises:
            ProblemError: If it cannot be read.
        """
        return snippet.load(self.solution, self.root)

    def _beside(self, ending: str) -> Path:
        return self.path.with_name(f"{self.title}{ending}.py")

    def _matching(self, ending: str) -> tuple[Path, ...]:
        return tuple(sorted(self.path.parent.glob(f"{self.title}{ending}.py")))


def first_new(solution: str, start: str) -> str:
    """Return the first line of code that a solution has, and its start has not.

    Comments, texts and imports are no step of a solution, nor is a bracket alone.
    """
    known = {line.strip() for line in start.splitlines()}
    passed = set(_no_steps(solution))
    for number, line in enumerate(solution.splitlines(), start=1):
        code = line.strip()
        told = any(map(str.isalnum, code)) and not code.startswith("#")
        if told and number not in passed and code not in known:
            return code
    return ""


def _no_steps(source: str) -> Iterator[int]:
    """Yield the lines of a program that are imports, or texts that nobody reads."""
    for node in ast.walk(snippet.tree(source)):
        match node:
            case ast.Import() | ast.ImportFrom() | ast.Expr(ast.Constant()):
                yield from range(node.lineno, (node.end_lineno or 0) + 1)


def all_of(root: Path = ROOT) -> list[Exercise]:
    """Return every exercise of a project, in order."""
    found = sorted((root / "snippets").rglob(f"*{EXERCISE}.py"))
    return [Exercise(path, root) for path in found]


def choose(paths: Iterable[Path], root: Path = ROOT) -> list[Exercise]:
    """Return the exercises under these paths, all without paths."""
    wanted = [path.resolve() for path in paths]

    def meant(found: Exercise) -> bool:
        return not wanted or any(
            path.is_relative_to(one)
            for path in found.stands_on
            for one in wanted
        )

    return [found for found in all_of(root) if meant(found)]


def missing(found: Exercise) -> list[Problem]:
    """Return which files an exercise should have, and has not."""
    problems = []
    title = found.title
    if not found.right:
        what = "the exercise has no other right solution"
        cure = f"Write `{title}_right.py`, by another way than the solution"
        problems.append(Problem(found.path, 0, what, cure))
    if len(found.wrong) < WRONG:
        count = len(found.wrong) or "none"
        what = f"the exercise has {count} of {WRONG} wrong solutions"
        cure = f"Write `{title}_wrong_<what>.py`, as people get it wrong"
        problems.append(Problem(found.path, 0, what, cure))
    if not found.properties.is_file():
        what = "the exercise has no properties"
        cure = f"Write `{found.properties.name}`, which generates inputs"
        problems.append(Problem(found.path, 0, what, cure))
    return problems


def unreadable(found: Exercise) -> list[Problem]:
    """Return what keeps an exercise from being tried at all."""
    try:
        for path in found.stands_on:
            if path.is_file() or path != found.properties:
                snippet.load(path, found.root)
    except ProblemError as error:
        return [error.problem]
    return []
