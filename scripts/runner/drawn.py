"""What a program drew, and the numbers behind it: are they what is recorded?"""

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.model import figure, numbers, recorded
from scripts.model.problem import Problem, ProblemError, shown
from scripts.model.snippet import Snippet
from scripts.runner.difference import difference
from scripts.runner.execution import Execution

DIGITS = re.compile(rb"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")


def check(snippet: Snippet, execution: Execution) -> list[Problem]:
    """Return what is wrong with what a program wrote, recorded or not."""
    undeclared = set(snippet.header.figures) ^ set(execution.figures)
    if undeclared:
        names = ", ".join(sorted(undeclared))
        what = f"`figures` and the files written differ: {names}"
        cure = "Name in the header what it writes"
        return [Problem(snippet.path, 0, what, cure)]
    for name, data in execution.figures.items():
        try:
            figure.canonical(data)
        except figure.NotAFigureError as error:
            what = f"wrote `{name}`, which is no SVG figure: {error}"
            return [Problem(snippet.path, 0, what, "Write it to its end")]
    return list(_check_numbers(snippet, execution))


def _check_numbers(snippet: Snippet, execution: Execution) -> Iterator[Problem]:
    """Tell of numbers of no figure, and of those that make no table.

    A program without a figure may write what it likes.
    """
    if not snippet.figures:
        return
    known = {path.name for path in snippet.numbers}
    for name, data in sorted(execution.numbers.items()):
        if name not in known:
            what = f"wrote `{name}`, which is named after no figure of its own"
            cure = f"Write the plotted numbers into {_named(known)}"
            yield Problem(snippet.path, 0, what, cure)
            continue
        try:
            numbers.decode(data, snippet.path.with_name(name))
        except ProblemError as error:
            wrong = error.problem
            what = f"wrote `{name}`, line {wrong.line or 1}: {wrong.what}"
            yield Problem(snippet.path, 0, what, wrong.cure)


def _named(names: set[str]) -> str:
    return " or ".join(f"`{name}`" for name in sorted(names))


def compare(snippet: Snippet, execution: Execution) -> Iterator[Problem]:
    """Yield where what a program wrote differs from what is recorded."""
    for path in snippet.figures:
        told = _drawn_otherwise(path, execution.figures[path.name])
        if told:
            new = _keep(snippet, path.name, execution.figures[path.name])
            what = f"`{path.name}` is not what the program draws"
            cure = (
                f"Look at it and at `{shown(new, snippet.root)}`. If the new"
                f" figure is right, run {recorded.command(snippet)}"
            )
            yield Problem(snippet.path, 0, what, cure, "\n".join(told))
    for path in snippet.numbers:
        yield from _compare_numbers(
            snippet, path, execution.numbers.get(path.name)
        )


def _drawn_otherwise(path: Path, drawn: bytes) -> list[str]:
    """Return in words how a drawing differs from what is recorded."""
    if not path.is_file():
        return ["it was never recorded"]
    try:
        return figure.differences(path.read_bytes(), drawn)
    except figure.NotAFigureError as error:
        return [f"what is recorded cannot be read: {error}"]


def _keep(snippet: Snippet, name: str, drawn: bytes) -> Path:
    """Put a drawing where it can be looked at, beside what is recorded."""
    path = snippet.root / ".cache" / "drawn" / snippet.name / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(figure.canonical(drawn))
    return path


def _compare_numbers(
    snippet: Snippet, path: Path, written: bytes | None
) -> Iterator[Problem]:
    """Hold the numbers behind a figure against the recorded, byte for byte.

    Where the program measures, or says that numbers vary, all else is.
    """
    before = path.read_bytes() if path.is_file() else None
    if before == written:
        return
    vary = snippet.header.varies or snippet.header.bands
    if vary and before and written and _bare(before) == _bare(written):
        return
    command = recorded.command(snippet)
    if written is None:
        what = f"writes no `{path.name}`, and one is recorded"
        cure = f"Write the plotted numbers into it again, and run {command}"
        yield Problem(snippet.path, 0, what, cure)
    elif before is None:
        what = f"`{path.name}`, the numbers behind its figure, is not recorded"
        yield Problem(snippet.path, 0, what, f"Run {command}")
    else:
        what = f"writes other numbers behind its figure than `{path.name}` has"
        cure = f"If the new ones are right, run {command}"
        names = f"recorded/{path.name}", f"written/{path.name}"
        detail = difference(before, written, *names)
        yield Problem(snippet.path, 0, what, cure, detail)


def _bare(table: bytes) -> bytes:
    return DIGITS.sub(b"#", table)
