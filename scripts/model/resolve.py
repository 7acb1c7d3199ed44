"""From a name on a page to the program, the value or the source that it means."""

import difflib
from collections.abc import Iterable
from pathlib import Path

from scripts.model import draws, recorded, snippet, sources
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
    if reference.form:
        return _of_draws(found, reference, page)
    return known[reference.label]


def _of_draws(found: Snippet, reference: Value, page: Path) -> str:
    """Return what a marker says of all draws."""
    values = drawn(found).get(reference.label)
    if reference.form not in draws.FORMS:
        what = f"`| {reference.form}` is no way to sum up draws"
        cure = f"Write one of {', '.join(draws.FORMS)}"
    elif not found.header.draws:
        what = f"`{found.path.name}` has no draws to sum up"
        cure = "Declare `[tool.snippet.draws]` in its header, and record it"
    elif values is None:
        what = f"the draws of `{found.path.name}` keep no `{reference.label}`"
        cure = f"They keep {', '.join(drawn(found)) or 'nothing'}"
    else:
        return draws.FORMS[reference.form](values)
    raise ProblemError(Problem(page, reference.line, what, cure))


def drawn(found: Snippet) -> draws.Values:
    """Return what the draws of a program printed; nothing where it is not drawn.

    Raises:
        ProblemError: If it was never drawn.
    """
    return draws.read(found).labels if found.header.draws else {}


def spread(reference: Value, page: Path, root: Path) -> str:
    """Return in words where the draws of a value lie; nothing for one without.

    Raises:
        ProblemError: If there is no such program, or it was never drawn.
    """
    found = program(reference.name, page, reference.line, root)
    values = drawn(found).get(reference.label)
    return draws.spread(values) if values else ""


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
