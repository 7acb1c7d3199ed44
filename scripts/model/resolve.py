"""From a name on a page to the snippet, the part or the value it means."""

import difflib
import re
from collections.abc import Iterable
from pathlib import Path

from scripts.model import recorded, snippet
from scripts.model.page import Value
from scripts.model.problem import Problem, ProblemError
from scripts.model.snippet import EXERCISE, SOLUTION, Snippet

PART = re.compile(r"^\s*# part: (?P<name>\S+)$")
RANGE = re.compile(r"(\d+)(?:-(\d+))?")
PART_END = re.compile(r"^\s*# end part$")


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
        cure = _nearest(stem, there) or f"Create `{_shown(path, root)}`"
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
            _nearest(reference.label, known)
            or f"Its labels: {', '.join(known)}"
        )
        raise ProblemError(Problem(page, reference.line, what, cure))
    return known[reference.label]


def part(found: Snippet, name: str, page: Path, line: int) -> str:
    """Return the lines of a program between `# part: name` and `# end part`.

    An empty name means the whole program, without those marks.

    Raises:
        ProblemError: If the part is missing, named twice or never closed.
    """
    parts: dict[str, list[str]] = {}
    current = ""
    for number, text in enumerate(
        found.body.splitlines(), start=found.first_line
    ):
        if start := PART.match(text):
            if current or start["name"] in parts:
                what = (
                    f"part `{start['name']}` is named twice or inside another"
                )
                raise ProblemError(
                    Problem(found.path, number, what, "Name it once")
                )
            current = start["name"]
            parts[current] = []
        elif PART_END.match(text):
            current = ""
        elif current:
            parts[current].append(text)
    if current:
        what = f"part `{current}` is never closed"
        raise ProblemError(
            Problem(found.path, 0, what, "End it with `# end part`")
        )
    if not name:
        lines = found.body.splitlines()
        kept = [
            text
            for text in lines
            if not (PART.match(text) or PART_END.match(text))
        ]
        return "\n".join(kept).strip("\n")
    if not "\n".join(parts.get(name, [])).strip():
        what = f"`{found.path.name}` has no part `{name}` with lines in it"
        cure = (
            _nearest(name, parts)
            or "Mark it with `# part: name` and `# end part`"
        )
        raise ProblemError(Problem(page, line, what, cure))
    return "\n".join(parts[name]).strip("\n")


def marked_lines(text: str, source: str, page: Path, line: int) -> list[int]:
    """Return the lines that `highlight: 3-5 9` names, counted from 1.

    Raises:
        ProblemError: If it names none, or one that the source does not have.
    """
    last = len(source.splitlines())
    numbers: list[int] = []
    for item in text.split():
        found = RANGE.fullmatch(item)
        first, end = (
            (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        )
        if not 1 <= first <= end <= last:
            what = f"`highlight: {text}` names `{item}`"
            cure = f"Name lines from 1 to {last}, as in `3-5 9`"
            raise ProblemError(Problem(page, line, what, cure))
        numbers += range(first, end + 1)
    return numbers


def own_folder(page: Path, root: Path) -> Path:
    """Return the folder of a page's snippets."""
    own = page.relative_to(root / "docs").with_suffix("").as_posix()
    return root / "snippets" / own.replace("-", "_")


def _nearest(name: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(name, list(known), n=1)
    return f"Did you mean `{close[0]}`" if close else ""


def _shown(path: Path, root: Path) -> str:
    return (
        path.relative_to(root).as_posix()
        if path.is_relative_to(root)
        else path.name
    )
