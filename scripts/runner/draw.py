"""Run a program for every draw, and see that what is kept of them still comes out.

Each draw is a process of its own, forked from one that has the imports: none can
leave anything behind for the next.
"""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from scripts.model import constant, draws, recorded
from scripts.model.problem import Problem, ProblemError
from scripts.model.snippet import Snippet
from scripts.runner import outcome
from scripts.runner.engine import Engine, Fork
from scripts.runner.plan import imported
from scripts.runner.processor import NATIVE, OLDEST

AGAIN = "If the program is right, run"
Printed = Mapping[str, str]


def at(found: Snippet, value: int) -> Snippet:
    """Return a program with another draw.

    Raises:
        ProblemError: If the constant that it names is not in it.
    """
    assert found.header.draws
    name = found.header.draws.constant
    if draws.constant(found) is None:
        what = f"no line `{name} = 0` at its top level, which `draws` names"
        cure = "Write the draw there, as a whole number"
        raise ProblemError(Problem(found.path, 1, what, cure))
    return replace(found, source=constant.at(found.source, name, value))


def one(engine: Engine, found: Snippet, value: int) -> Printed:
    """Return the values that a draw prints.

    Raises:
        ProblemError: If it does not end as the program should.
    """
    drawn = at(found, value)
    execution = engine.execute(drawn)
    for problem in outcome.check_conduct(drawn, execution):
        what = f"draw {value}: {problem.what}"
        raise ProblemError(replace(problem, what=what))
    return recorded.values(execution.output.decode())


def every(found: Snippet) -> draws.Values:
    """Return what each draw prints, where two processors agree on it.

    Raises:
        ProblemError: If they do not, or a label is not in each.
    """
    assert found.header.draws
    count = range(found.header.draws.values)
    sides = []
    for processor in (NATIVE, OLDEST):
        fork = Fork(1, imported(found), processor)
        with contextlib.closing(fork):
            sides.append([one(fork, found, value) for value in count])
    kept = _kept(found, sides[0])
    if not found.header.varies:
        _agree(found, kept, *sides)
    return {
        label: tuple(each[label] for each in sides[0]) for label in sorted(kept)
    }


def _kept(found: Snippet, printed: Sequence[Printed]) -> list[str]:
    """Return the labels whose values are kept."""
    assert found.header.draws
    named = found.header.draws.labels
    common = set.intersection(*map(set, printed))
    for label in sorted(set(named) - common):
        what = f"a draw prints no line `{label}: …`"
        raise ProblemError(
            Problem(found.path, 1, what, "Print it whatever the draw")
        )
    varying = {
        label for label in common if len({each[label] for each in printed}) > 1
    }
    chosen = [
        label
        for label in named or sorted(varying)
        if _is_number(found, label, [each[label] for each in printed])
    ]
    if not chosen:
        what = f"all of its {len(printed)} draws print the same"
        cure = 'Write `draws = "no: …"`, and why'
        raise ProblemError(Problem(found.path, 1, what, cure))
    return chosen


def _is_number(found: Snippet, label: str, values: list[str]) -> bool:
    """Whether values differ in one number; one that is asked for has to."""
    assert found.header.draws
    alike = len(set(map(draws.form, values))) == 1
    if alike and draws.number(values[0]) is not None:
        return True
    if label in found.header.draws.labels:
        what = f"`{label}` differs between draws in more than its first number"
        cure = "Print one number a line, with the same words around it"
        raise ProblemError(Problem(found.path, 1, what, cure))
    return False


def _agree(
    found: Snippet,
    kept: Sequence[str],
    here: Sequence[Printed],
    there: Sequence[Printed],
) -> None:
    for value, pair in enumerate(zip(here, there, strict=True)):
        for label in kept:
            first, second = (each.get(label) for each in pair)
            if first != second:
                what = (
                    f"draw {value} prints `{label}: {first}` here, and"
                    f" `{second}` on another processor"
                )
                cure = "Round it further, or print a share that holds on both"
                raise ProblemError(Problem(found.path, 1, what, cure))


def turn(found: Snippet, day: date | None = None) -> int:
    """Return the draw whose turn it is: another one each day."""
    assert found.header.draws
    return (day or date.today()).toordinal() % found.header.draws.values


def verify(
    engine: Engine, found: Snippet, *, every_draw: bool
) -> Iterator[Problem]:
    """Yield where a draw, or every draw, prints something else than is kept."""
    assert found.header.draws
    count = found.header.draws.values
    try:
        kept = draws.current(found)
        for value in range(count) if every_draw else [turn(found)]:
            yield from _compare(found, kept, value, one(engine, found, value))
    except ProblemError as error:
        yield error.problem


def _compare(
    found: Snippet, kept: draws.Drawn, value: int, printed: Printed
) -> Iterator[Problem]:
    for label, values in kept.labels.items():
        before = values[value] if value < len(values) else "nothing"
        if printed.get(label) != before and not found.header.varies:
            what = (
                f"draw {value} prints `{label}: {printed.get(label)}`, and"
                f" `{before}` is kept"
            )
            cure = f"{AGAIN} {recorded.command(found)}"
            yield Problem(found.path, 1, what, cure)
