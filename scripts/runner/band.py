"""Measured times: a ratio is printed rounded hard, and held within a band.

The header gives each such value its band. Between two runs the number may differ;
every run's has to lie in the band.
"""

import re
from collections.abc import Iterator

from scripts.model import draws, recorded
from scripts.model.problem import Problem
from scripts.model.snippet import Snippet
from scripts.runner.engine import Engine
from scripts.runner.execution import Execution

TRIES = 3  # a clock may be disturbed once, and hardly three times


def execute(chosen: Engine, found: Snippet) -> Execution:
    """Run a program; again, if a measured number is outside its band."""
    for _ in range(TRIES):
        execution = chosen.execute(found)
        if not any(outside(found, execution.output)):
            break
    return execution


def masked(found: Snippet, output: bytes) -> bytes:
    """Return an output with a sign in place of each number that has a band."""
    for label in found.header.bands:
        line = re.compile(rb"(?m)^%s: .*$" % re.escape(label.encode()))
        output = line.sub(_mask, output)
    return output


def _mask(line: re.Match[bytes]) -> bytes:
    label, colon, value = line[0].decode(errors="replace").partition(": ")
    return f"{label}{colon}{draws.form(value)}".encode()


def outside(found: Snippet, output: bytes) -> Iterator[Problem]:
    """Yield which numbers a run printed outside their band."""
    values = recorded.values(output.decode(errors="replace"))
    for label, (low, high) in found.header.bands.items():
        value = draws.number(values.get(label, ""))
        if value is None:
            what = f"prints no line `{label}: …`, whose number has a band"
            yield Problem(found.path, 1, what, "Print it, or take the band out")
        elif not low <= value <= high:
            what = f"`{label}` is {value:g}, outside its band of {low:g} to {high:g}"
            cure = "Measure it better, or widen the band and say so on the page"
            yield Problem(found.path, 1, what, cure)
