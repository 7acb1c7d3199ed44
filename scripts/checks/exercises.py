"""Each exercise has what its trial needs, and teaches who fails."""

import ast
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from scripts.model import exercise, snippet
from scripts.model.exercise import Exercise
from scripts.model.header import read_header
from scripts.model.problem import Problem, ProblemError, read_text
from scripts.model.snippet import EXERCISE

LONGEST_HINT = 160


def check(root: Path) -> list[Problem]:
    """Return what exercises should have and have not, and what gives them away."""
    problems = [*_misplaced(root)]
    for found in exercise.all_of(root):
        problems += exercise.missing(found)
        with suppress(ProblemError, SyntaxError):  # told by another check
            problems += [*_hint(found), *_messages(found)]
    return problems


def _hint(found: Exercise) -> Iterator[Problem]:
    """A hint is the first step, and not the answer."""
    hint = read_header(found.path, read_text(found.path)).hint
    if not hint:
        what = "the exercise has no hint"
        cure = 'Add `hint = "…"` to its header: the first step, not the answer'
        yield Problem(found.path, 1, what, cure)
    if len(hint) > LONGEST_HINT:
        what = f"the hint is longer than {LONGEST_HINT} characters"
        yield Problem(found.path, 1, what, "Say the first step in a sentence")
    first = "".join(found.first_line.split())
    if first and first in "".join(hint.split()):
        what = f"the hint holds `{found.first_line}`, which the solution adds"
        cure = "Say what to ask or try first: the line is shown by itself"
        yield Problem(found.path, 1, what, cure)


def _misplaced(root: Path) -> Iterator[Problem]:
    """A hint elsewhere reaches nobody."""
    for path in sorted((root / "snippets").rglob("*.py")):
        try:
            hint = read_header(path, read_text(path)).hint
        except ProblemError:
            continue  # another check tells
        if hint and not path.stem.endswith(EXERCISE):
            what = "a hint stands in the file where the reader starts"
            cure = "Move `hint` into the header of its `_exercise.py`"
            yield Problem(path, 1, what, cure)


def _messages(found: Exercise) -> Iterator[Problem]:
    """A check says what came out, at least where something did."""
    tree = snippet.tree(read_text(found.check))
    messages = [
        node.msg
        for node in ast.walk(tree)
        if isinstance(node, ast.Assert) and node.msg
    ]
    if messages and not any(map(_tells, messages)):
        what = "the check says nothing of what came out"
        cure = 'Put the value into the message: f"{answer} is too small: …"'
        yield Problem(found.check, messages[0].lineno, what, cure)


def _tells(message: ast.expr) -> bool:
    """Whether a message holds anything that is computed."""
    computed = (ast.FormattedValue, ast.Name, ast.Call)
    return any(isinstance(node, computed) for node in ast.walk(message))
