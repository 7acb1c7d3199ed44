"""A snippet: one program of one page, and what it promises."""

import ast
import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path

from scripts.model.header import Header, read_header
from scripts.model.problem import (
    CACHED,
    ROOT,
    Problem,
    ProblemError,
    read_text,
)

CHECK = "_check"
EXERCISE = "_exercise"
SOLUTION = "_solution"
# Beside an exercise: solutions written otherwise, what people write and should
# not, and what holds of every right one, whatever the input.
ASIDE = re.compile(r"_(right(_\w+)?|wrong_\w+|properties)$")


@dataclass(frozen=True)
class Snippet:
    """A program as it stands in the tree.

    Attributes:
        path: The `.py` file, `snippets/<part>/<page>/<verb_noun>.py`.
        source: Its whole text.
        header: What its PEP 723 header says; defaults without one.
        root: The project the path belongs to.
    """

    path: Path
    source: str
    header: Header
    root: Path = ROOT

    @property
    def name(self) -> str:
        """The address in the tree: `data_structures/hash_tables/count_probes`."""
        return (
            self.path.relative_to(self.root / "snippets")
            .with_suffix("")
            .as_posix()
        )

    @property
    def page(self) -> Path:
        """The page that the snippet's folder belongs to."""
        folder = Path(self.name).parent.as_posix().replace("_", "-")
        return self.root / "docs" / f"{folder}.md"

    @property
    def out(self) -> Path:
        """Where the recorded output stands."""
        return self.path.with_suffix(".out")

    @property
    def draws(self) -> Path:
        """Where what its draws printed is kept."""
        return self.path.with_suffix(".draws.json")

    @property
    def is_exercise(self) -> bool:
        """Whether this is what a reader starts from."""
        return self.path.stem.endswith(EXERCISE)

    @property
    def is_solution(self) -> bool:
        """Whether this is the answer to an exercise."""
        return self.path.stem.endswith(SOLUTION)

    @property
    def exercise(self) -> str:
        """What a page calls it: an exercise by its name, a program by its stem."""
        stem = self.path.stem.removesuffix(EXERCISE)
        return stem.removesuffix(SOLUTION)

    @property
    def check(self) -> Path | None:
        """The check that runs after an exercise or its solution."""
        for ending in (EXERCISE, SOLUTION):
            if self.path.stem.endswith(ending):
                stem = self.path.stem.removesuffix(ending)
                return self.path.with_name(f"{stem}{CHECK}.py")
        return None

    @property
    def figures(self) -> tuple[Path, ...]:
        """Where the recorded figures stand."""
        return tuple(self.path.with_name(name) for name in self.header.figures)

    @property
    def numbers(self) -> tuple[Path, ...]:
        """Where the numbers behind each figure stand, if they are recorded."""
        return tuple(path.with_suffix(".csv") for path in self.figures)

    @property
    def inputs(self) -> tuple[Path, ...]:
        """Every file that decides what the program prints."""
        data = tuple(self.root / name for name in self.header.data)
        return (self.path, *((self.check,) if self.check else ()), *data)

    @property
    def stands_on(self) -> tuple[Path, ...]:
        """Every file that decides whether what it does is what is recorded."""
        drawn = (self.draws,) if self.header.draws else ()
        shown = (*self.figures, *self.numbers)
        return (*self.inputs, self.out, *shown, *drawn)

    @property
    def body(self) -> str:
        """The text without its header: what the page shows."""
        return "".join(self.source.splitlines(True)[self.header.end :]).lstrip(
            "\n"
        )

    @property
    def first_line(self) -> int:
        """The line of the file on which `body` begins."""
        return self.source[: len(self.source) - len(self.body)].count("\n") + 1

    @cached_property
    def building_blocks(self) -> tuple[str, ...]:
        """Names of the public functions and classes that the program defines."""
        kinds = (ast.FunctionDef, ast.ClassDef)
        return tuple(
            node.name
            for node in tree(self.source).body
            if isinstance(node, kinds) and not node.name.startswith("_")
        )


def load(path: Path, root: Path = ROOT) -> Snippet:
    """Read one snippet.

    Raises:
        ProblemError: If the file cannot be read, is not Python, or its header
            says something that no snippet can say.
    """
    found = parse(read_text(path), path, root)
    header = found.header
    for name in header.data:
        _check_data(path, root, name)
    expired = header.skip and header.skip.until < date.today()
    if header.skip and expired:
        what = f"the skip ran out on {header.skip.until}: {header.skip.reason}"
        problem = Problem(
            path, 1, what, "Mend the program, or argue for a new date"
        )
        raise ProblemError(problem)
    return found


@lru_cache(maxsize=CACHED)
def tree(source: str) -> ast.Module:
    """Return the syntax tree of a program, which nobody changes.

    Raises:
        SyntaxError: If it is not Python.
    """
    return ast.parse(source)


@lru_cache(maxsize=CACHED)
def parse(text: str, path: Path, root: Path) -> Snippet:
    """Return the snippet that a program's text is, whatever the day and the disk.

    Raises:
        ProblemError: If it is not Python, or its header is not a snippet's.
    """
    try:
        tree(text)
    except SyntaxError as error:
        problem = Problem(
            path, error.lineno or 0, f"not Python: {error.msg}", "Mend it"
        )
        raise ProblemError(problem) from None
    header = read_header(path, text)
    return Snippet(path=path, source=text, header=header, root=root)


def _check_data(path: Path, root: Path, name: str) -> None:
    """Stop at a data file that is not a plain file of the project."""
    place = root / name
    inside = place.resolve().is_relative_to(root.resolve())
    if Path(name).is_absolute() or not inside or place.is_symlink():
        what = f"the data file `{name}` is not one of the project's own"
        cure = "Name a file by its path from the project's folder"
    elif not place.is_file():
        what = f"the data file `{name}` does not exist"
        cure = "Add it, or mend its name"
    else:
        return
    raise ProblemError(Problem(path, 1, what, cure))


def paths(root: Path = ROOT) -> list[Path]:
    """Return every program under `snippets/` that a page shows, in order."""
    found = sorted((root / "snippets").rglob("*.py"))
    return [path for path in found if not is_aside(path)]


def is_aside(path: Path) -> bool:
    """Whether a file judges an exercise, or is there to be judged."""
    return path.stem.endswith(CHECK) or exercise_of(path) is not None


def exercise_of(path: Path) -> Path | None:
    """Return the exercise that a right, a wrong or a properties file is beside."""
    base = ASIDE.sub("", path.stem)
    if path.suffix != ".py" or base == path.stem:
        return None
    return path.with_name(f"{base}{EXERCISE}.py")


def load_all(root: Path = ROOT) -> tuple[list[Snippet], list[Problem]]:
    """Read every snippet; return those that could be read, and the problems."""
    snippets, problems = [], []
    for path in paths(root):
        try:
            snippets.append(load(path, root))
        except ProblemError as error:
            problems.append(error.problem)
    return snippets, problems
