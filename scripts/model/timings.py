"""What `make bench` measured, and the bars that it is held against."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

from scripts.model.problem import ROOT, Problem, ProblemError, read_text

FILE = "docs/contributing/how-fast.json"
BROWSER = "docs/contributing/how-fast-browser.json"
FIGURE = "docs/contributing/how-fast.svg"
Result = TypeVar("Result")


@dataclass(frozen=True)
class Timing:
    """One way of running all programs.

    Attributes:
        name: What runs them.
        seconds: Wall clock, the median of all rounds.
        memory: Megabytes at the peak, shared pages counted once.
    """

    name: str
    seconds: float
    memory: float


@dataclass(frozen=True)
class Bar:
    """A ratio that we promised to keep below a number."""

    name: str
    most: float
    here: float


@dataclass(frozen=True)
class Timings:
    """One run of the benchmark.

    Attributes:
        day: When.
        machine: On what.
        python: Version of Python.
        programs: How many programs.
        workers: How many at a time, where a tool can.
        rounds: How many rounds; the median counts.
        copies: How often each program stands in `grown`.
        inside: CPU seconds inside the programs, imports left out.
        preload: Seconds to import once what they import.
        rows: Every way, with each program once.
        grown: Ours, with each program `copies` times.
    """

    day: str
    machine: str
    python: str
    programs: int
    workers: int
    rounds: int
    copies: int
    inside: float
    preload: float
    rows: tuple[Timing, ...]
    grown: tuple[Timing, ...]

    @property
    def floor(self) -> float:
        """Seconds that no runner which shares imports can beat."""
        return self.inside / self.workers + self.preload

    def seconds(self, start: str) -> float:
        """Return the seconds of the way whose name starts like this."""
        return next(x.seconds for x in self.rows if x.name.startswith(start))

    def bars(self) -> list[Bar]:
        """Return each promise with what was measured."""
        cold, fork = self.seconds("ours, cold"), self.seconds("ours, fork")
        unchanged = self.seconds("ours, nothing")
        plain = self.seconds(f"python FILE, {self.workers} at")
        grown = next(x for x in self.grown if x.name.startswith("ours, fork"))
        others = min(self.seconds("pytest-ex"), self.seconds("mktestdocs"))
        return [
            Bar(
                "cold engine / plain processes, as many at a time",
                1.15,
                cold / plain,
            ),
            Bar("fork engine / its floor", 1.5, fork / self.floor),
            Bar(
                "fork engine / the faster of pytest-examples and mktestdocs",
                0.7,
                fork / others,
            ),
            Bar(
                "fork engine / jupyter execute",
                0.05,
                fork / self.seconds("jupyter"),
            ),
            Bar("nothing changed / cold engine", 0.01, unchanged / cold),
            Bar("nothing changed, in seconds", 0.3, unchanged),
            Bar(
                f"{self.copies} times the programs / {self.copies} times the time",
                1.1,
                grown.seconds / (self.copies * fork),
            ),
        ]

    def as_json(self) -> dict[str, Any]:
        """Return what the file holds."""
        return asdict(self)


@dataclass(frozen=True)
class First:
    """The first Run of a visit, with an empty cache.

    Attributes:
        name: What the program needs.
        seconds: From the press of the button to the end of the program.
        bytes: What was downloaded between the two.
    """

    name: str
    seconds: float
    bytes: int


@dataclass(frozen=True)
class BrowserTimings:
    """One run of the benchmark in a browser; all times in seconds.

    Attributes:
        day: When.
        browser: In what.
        rounds: How many visits; the median counts.
        bare: A first run on a page with nothing else.
        first: A first Run on ours, with the standard library.
        warm: A second Run.
        stop: From the press of Stop to its effect, on an endless loop.
        again: The Run after that.
        rows: First Runs of programs that need more.
    """

    day: str
    browser: str
    rounds: int
    bare: float
    first: float
    warm: float
    stop: float
    again: float
    rows: tuple[First, ...]

    def bars(self) -> list[Bar]:
        """Return each promise with what was measured."""
        return [
            Bar(
                "first Run / a bare page that loads the same",
                1.4,
                self.first / self.bare,
            ),
            Bar("second Run, in seconds", 0.06, self.warm),
            Bar("Stop on an endless loop, in seconds", 0.05, self.stop),
            Bar("the Run after Stop, in seconds", 1.5, self.again),
        ]


def load_browser(root: Path = ROOT) -> BrowserTimings:
    """Read what was measured last in a browser.

    Raises:
        ProblemError: If the file is missing or is not what the benchmark writes.
    """

    def make(told: dict[str, Any]) -> BrowserTimings:
        told["rows"] = tuple(First(**row) for row in told["rows"])
        return BrowserTimings(**told)

    return read_result(root / BROWSER, make)


def load(root: Path = ROOT) -> Timings:
    """Read what was measured last.

    Raises:
        ProblemError: If the file is missing or is not what the benchmark writes.
    """

    def make(told: dict[str, Any]) -> Timings:
        for key in ("rows", "grown"):
            told[key] = tuple(Timing(**row) for row in told[key])
        return Timings(**told)

    return read_result(root / FILE, make)


def read_result(path: Path, make: Callable[[dict[str, Any]], Result]) -> Result:
    """Read a file that the benchmark wrote.

    Args:
        path: The file.
        make: Makes a result of its content.

    Raises:
        ProblemError: If the file is missing or is not what the benchmark writes.
    """
    text = read_text(path)
    try:
        return make(json.loads(text))
    except (ValueError, TypeError, KeyError) as error:
        what = f"not a result of the benchmark: {error}"
        raise ProblemError(Problem(path, 0, what, "Run `make bench`")) from None
