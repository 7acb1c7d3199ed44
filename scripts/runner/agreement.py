"""Where two runs of a program differ, and how to print what travels."""

import re
from itertools import zip_longest

from scripts.model.figure import differences
from scripts.model.problem import Problem
from scripts.model.snippet import Snippet
from scripts.runner.difference import difference
from scripts.runner.execution import Execution

NUMBER = re.compile(r"-?\d+\.\d+(?:e[+-]?\d+)?|-?\d+")
MARGIN = 1  # digits to leave out beyond those that differ


def same(first: Execution, second: Execution) -> bool:
    """Whether two runs printed the same, and drew the same pictures."""
    return first.output == second.output and not _drawings(first, second)


def by_chance(snippet: Snippet, first: Execution, second: Execution) -> Problem:
    """Return the problem of a program that differs from run to run."""
    cure = "Seed its generators, sort its sets, print no time, address or path"
    if first.output != second.output:
        what, detail = "two runs print differently", _diff(first, second, "run")
    else:
        what = "two runs draw differently"
        detail = "\n".join(_drawings(first, second))
    return Problem(snippet.path, 0, what, cure, detail)


def by_engine(snippet: Snippet, cold: Execution, fork: Execution) -> Problem:
    """Return the problem of a program that differs by the process it runs in."""
    cure = (
        "Print what the program made itself: what else its process holds,"
        " imported before or not, is no result"
    )
    if cold.output == fork.output:
        what = "a process with its imports done draws another picture"
        return Problem(
            snippet.path, 0, what, cure, "\n".join(_drawings(cold, fork))
        )
    number, here, there = _first_difference(cold, fork)
    what = (
        f"line {number} of its output is `{here}` in a fresh process, and"
        f" `{there}` in one that has its imports already"
    )
    return Problem(snippet.path, 0, what, cure, _diff(cold, fork, "engine"))


def by_processor(
    snippet: Snippet, first: Execution, second: Execution
) -> Problem:
    """Return the problem of a program that differs by the processor."""
    if first.output == second.output:
        what = "another processor draws another picture"
        cure = "Round what it draws, or draw what rounding cannot turn over"
        detail = "\n".join(_drawings(first, second))
        return Problem(snippet.path, 0, what, cure, detail)
    number, here, there = _first_difference(first, second)
    what = (
        f"line {number} of its output is `{here}` here, and `{there}` on"
        " another processor"
    )
    detail = _diff(first, second, "processor")
    return Problem(snippet.path, 0, what, form(here, there), detail)


def form(here: str, there: str) -> str:
    """Return how to print two lines that differ in their last digits.

    Args:
        here: A line with a number in it.
        there: The same line as another processor prints it.
    """
    words = NUMBER.split(here)
    if words != NUMBER.split(there):
        return "Print what does not hang on the last digits of a number"
    numbers = zip(NUMBER.findall(here), NUMBER.findall(there), strict=True)
    one, other = next(pair for pair in numbers if pair[0] != pair[1])
    places = len(one.partition(".")[2].partition("e")[0])
    for place in range(places, -1, -1):
        few = max(0, place - MARGIN)
        texts = [
            (f"{float(number):.{place}f}", f"{float(number):.{few}f}")
            for number in (one, other)
        ]
        if texts[0] == texts[1] and float(texts[0][1]):
            shown, spec = texts[0][1], f"{{value:.{few}f}}"
            return f"Print `{shown}`, as `{spec}` does: that much holds on both"
    return "Print a bound, a comparison or a share that holds on both"


def _first_difference(
    first: Execution, second: Execution
) -> tuple[int, str, str]:
    """Return the first line that differs: its number, and both ways."""
    texts = (run.output.decode("utf-8").splitlines() for run in (first, second))
    pairs = enumerate(zip_longest(*texts, fillvalue=""), start=1)
    differing = (
        (number, here, there)
        for number, (here, there) in pairs
        if here != there
    )
    return next(differing, (1, "", "the same, with other line ends"))


def _diff(first: Execution, second: Execution, what: str) -> str:
    return difference(first.output, second.output, f"{what} 1", f"{what} 2")


def _drawings(first: Execution, second: Execution) -> list[str]:
    """Return in words how the figures of two runs differ, or their numbers."""
    names = [{*run.figures, *run.numbers} for run in (first, second)]
    if names[0] != names[1]:
        return ["they are not the same files"]
    figures = [
        f"{name}: {told}"
        for name, data in first.figures.items()
        for told in differences(data, second.figures[name])
    ]
    numbers = [
        difference(data, second.numbers[name], f"{name} 1", f"{name} 2")
        for name, data in first.numbers.items()
        if data != second.numbers[name]
    ]
    return [*figures, *numbers]
