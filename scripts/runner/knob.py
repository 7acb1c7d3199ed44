"""Run a program at the ends of its knobs: what a reader can set has to hold."""

from collections.abc import Iterator
from dataclasses import replace

from scripts.model import constant, recorded
from scripts.model.header_value import Literal
from scripts.model.problem import Problem
from scripts.model.snippet import Snippet
from scripts.runner import outcome
from scripts.runner.engine import Engine


def settings(found: Snippet) -> Iterator[tuple[str, Literal]]:
    """Yield each knob with each value at which a run has to hold.

    Where the file has a number with a point, the others have one, too.
    """
    for one in found.header.knobs:
        own = constant.find(found.source, one.name)
        for value in one.ends:
            pointed = own and type(own.value) is float
            yield one.name, float(value) if pointed else value


def at(found: Snippet, name: str, value: Literal) -> Snippet:
    """Return a program with another value of a constant."""
    return replace(found, source=constant.at(found.source, name, value))


def verify(engine: Engine, found: Snippet, printed: bytes) -> Iterator[Problem]:
    """Yield what goes wrong at the ends of a program's knobs.

    Args:
        engine: What runs it.
        found: The program.
        printed: What it prints as it stands.
    """
    labels = recorded.values(printed.decode()).keys()
    for name, value in settings(found):
        turned = at(found, name, value)
        execution = engine.execute(turned)
        problems = outcome.check_conduct(turned, execution)
        for problem in problems:
            what = f"with `{name} = {value!r}`: {problem.what}"
            yield replace(problem, what=what)
        told = recorded.values(execution.output.decode(errors="replace"))
        for label in () if problems else sorted(labels - told.keys()):
            what = f"with `{name} = {value!r}` it prints no single line `{label}: …`"
            cure = "Print the same labels at each setting"
            yield Problem(found.path, 1, what, cure)
