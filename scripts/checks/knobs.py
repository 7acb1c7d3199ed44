"""Check the knobs of programs: what a reader turns is in the file, and was run."""

from collections.abc import Iterator
from pathlib import Path

from scripts.model import constant, knob, recorded, snippet
from scripts.model.knob import Knob
from scripts.model.problem import Problem, ProblemError
from scripts.model.snippet import Snippet


def check(root: Path) -> list[Problem]:
    """Return which knobs could not be turned."""
    problems: list[Problem] = []
    for found in snippet.load_all(root)[0]:
        problems += [*_runs(found), *_recorded(found)]
        for one in found.header.knobs:
            problems += _default(found, one)
    return problems


def _runs(found: Snippet) -> Iterator[Problem]:
    """Only a program of a page that the browser runs has knobs."""
    if found.header.knobs and found.header.browser:
        what = f"has knobs, and `browser` says {found.header.browser!r}"
        cure = "Take the knobs out, or let the browser run it"
        yield Problem(found.path, 1, what, cure)
    if found.header.knobs and found.check:
        cure = "Take them out: its reader edits it"
        yield Problem(found.path, 1, "an exercise with knobs", cure)


def _default(found: Snippet, one: Knob) -> Iterator[Problem]:
    """The file's own value is one that a reader can set."""
    own = constant.find(found.source, one.name)
    if own is None:
        what = f"no single line `{one.name} = …` at its top level, which a knob names"
        cure = "Write it there, with a number or a text and nothing else"
        yield Problem(found.path, 1, what, cure)
    elif not one.has(own.value):
        told = f"`{one.name} = {own.value!r}` cannot be set by its knob: "
        yield Problem(
            found.path, own.line, told + _wanted(one), "Mend one of them"
        )
    elif not one.choices and type(own.value) is int and one.is_broken:
        what = (
            f"`{one.name}` is a whole number, and its knob goes by {one.step}"
        )
        cure = f"Write {float(own.value)}, or whole steps"
        yield Problem(found.path, own.line, what, cure)


def _wanted(one: Knob) -> str:
    if one.choices:
        return f"its choices are {', '.join(map(repr, one.choices))}"
    return f"it goes from {one.low} to {one.high} by {one.step}"


def _recorded(found: Snippet) -> Iterator[Problem]:
    """The settings that held when it was recorded are those of the header."""
    try:
        run = recorded.runs(found.path.parent).get(found.path.stem)
    except ProblemError:  # the programs' check tells
        return
    if run and run.knobs != knob.kept(found.header.knobs):
        what = f"its knobs are not those that {recorded.RECORD} says were run"
        yield Problem(found.path, 1, what, f"Run {recorded.command(found)}")
