"""From a name on a page to the program, the value or the source that it means."""

import difflib
from collections.abc import Iterable
from pathlib import Path

from scripts.model import recorded, snippet, sources
from scripts.model.markup import Citation, Value
from scripts.model.problem import Problem, ProblemError
from scripts.model.snippet import EXERCISE, SOLUTION, Snippet
from scripts.model.sources import Source


def program(name: str, page: Path, line: int, root: Path) -> Snippet:
    """Return the program that a page names.

    Args:
        name: `count_probes.py` or `count_probes` for a program of the page's own
            folder; `part/page/count_probes` for one of another page.
        page: The page that names it.
        line: Where.
        root: The project.

    Raises:
        ProblemError: If there is no such program.
    """
    folder = own_folder(page, root)
    stem = name.removesuffix(".py")
    path = (
        (root / "snippets" / f"{stem}.py")
        if "/" in stem
        else folder / f"{stem}.py"
    )
    inside = path.resolve().is_relative_to((root / "snippets").resolve())
    if not stem or not inside or not path.is_file():
        there = [found.stem for found in folder.glob("*.py")]
        what = f"there is no program `{name}`"
        cure = nearest(stem, there) or f"Create `{_shown(path, root)}`"
        raise ProblemError(Problem(page, line, what, cure))
    return snippet.load(path, root)


def exercise(
    name: str, page: Path, line: int, root: Path
) -> tuple[Snippet, Snippet]:
    """Return the starting point and the solution of an exercise.

    Raises:
        ProblemError: If one of its three files is missing.
    """
    start = program(f"{name}{EXERCISE}", page, line, root)
    answer = program(f"{name}{SOLUTION}", page, line, root)
    if start.check and not start.check.is_file():
        what = f"the exercise `{name}` has no check"
        cure = f"Create `{_shown(start.check, root)}`"
        raise ProblemError(Problem(page, line, what, cure))
    return start, answer


def value(reference: Value, page: Path, root: Path) -> str:
    """Return the recorded value that an inline marker stands for.

    Raises:
        ProblemError: If the program, its recorded output or the label is missing.
    """
    found = program(reference.name, page, reference.line, root)
    known = recorded.values(recorded.output(found))
    if reference.label not in known:
        what = (
            f"`{found.path.name}` prints no single line `{reference.label}: …`"
        )
        cure = (
            nearest(reference.label, known) or f"Its labels: {', '.join(known)}"
        )
        raise ProblemError(Problem(page, reference.line, what, cure))
    return known[reference.label]


def source(cited: Citation, page: Path, root: Path) -> Source:
    """Return the source that a sentence names.

    Raises:
        ProblemError: If the bibliography has none of that key.
    """
    known = sources.load(root)
    if cited.key not in known:
        what = f"there is no source `{cited.key}`"
        cure = "Add it to docs/sources.bib, or mend the key"
        raise ProblemError(Problem(page, cited.line, what, cure))
    return known[cited.key]


def own_folder(page: Path, root: Path) -> Path:
    """Return the folder of a page's snippets."""
    own = page.relative_to(root / "docs").with_suffix("").as_posix()
    return root / "snippets" / own.replace("-", "_")


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the cure for a misspelt name; nothing where none is like it."""
    close = difflib.get_close_matches(name, list(known), n=1)
    return f"Did you mean `{close[0]}`" if close else ""


def _shown(path: Path, root: Path) -> str:
    return (
        path.relative_to(root).as_posix()
        if path.is_relative_to(root)
        else path.name
    )
