"""Try exercises: the check accepts what is right, and refuses what is wrong."""

import contextlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from scripts.model import exercise
from scripts.model.exercise import Exercise
from scripts.model.mutants import Mutant
from scripts.model.problem import Problem, read_text
from scripts.model.snippet import Snippet
from scripts.runner import cache, plan
from scripts.runner.case import Case, Told, cases, judge, survivors
from scripts.runner.engine import Engine, Fork
from scripts.runner.outcome import ENDED

DRIVER = Path(__file__).with_name("trial_driver.py")
SECONDS = 300.0  # that one run of the driver may compute
TOGETHER = 100  # cases that one run of the driver tries, at most


@dataclass(frozen=True)
class Trial:
    """What became of one exercise.

    Attributes:
        right: Other right solutions that were accepted.
        wrong: Wrong solutions that were refused.
        refused: Mutants that were refused.
        mutants: All mutants of the solution.
        equivalent: Mutants that were accepted, and are told of in its header.
        problems: What is wrong.
    """

    right: int = 0
    wrong: int = 0
    refused: int = 0
    mutants: int = 0
    equivalent: int = 0
    problems: tuple[Problem, ...] = ()


class StoppedError(Exception):
    """Raised when a run of the driver did not come to its end."""


def total(trials: list[Trial]) -> str:
    """Return trials in one line."""

    def count(name: str) -> int:
        return sum(getattr(one, name) for one in trials)

    return (
        f"{len(trials)} exercises: {count('right')} right accepted,"
        f" {count('wrong')} wrong refused,"
        f" {count('refused')} of {count('mutants')} mutants refused,"
        f" {count('equivalent')} equivalent"
    )


def try_all(
    chosen: list[Exercise],
    jobs: int,
    done: Callable[[object], None],
    *,
    cached: bool,
) -> list[Trial]:
    """Try exercises, some at a time; say of each when it is done."""
    known = {one for one in chosen if cached and cache.held(one)}
    pending = [one for one in chosen if one not in known]
    workers = max(1, min(jobs, len(pending)))
    modules = {name for one in pending for name in _imported(one)}
    trials = []
    with (
        contextlib.closing(Fork(workers, modules)) as engine,
        ThreadPoolExecutor(max_workers=workers) as pool,
    ):

        def one(found: Exercise) -> Trial:
            return held(found) if found in known else attempt(engine, found)

        for trial in pool.map(one, chosen):
            trials.append(trial)
            done(trial)
    return trials


def held(found: Exercise) -> Trial:
    """Return the trial of an exercise that held, without running it."""
    tried = [(case, _expected(found, case)) for case in cases(found)]
    return _trial(found, tried)


def _expected(found: Exercise, case: Case) -> Told:
    """Return what a case told where an exercise held."""
    equivalent = found.load().header.equivalent
    listed = case.mutant is not None and case.mutant.name in equivalent
    refused = case.kind in ("wrong", "mutant") and not listed
    return {"error": "refused" if refused else ""}


def attempt(engine: Engine, found: Exercise) -> Trial:
    """Try one exercise; remember it where it holds."""
    before = cache.parts(found)
    unreadable = exercise.unreadable(found)
    if unreadable:
        return Trial(problems=tuple(unreadable))
    try:
        tried = list(_run(engine, found))
    except StoppedError as error:
        cure = "Let it compute less"
        return Trial(problems=(Problem(found.path, 0, str(error), cure),))
    trial = _trial(found, tried)
    if not trial.problems and cache.parts(found) == before:
        cache.remember(found)
    return trial


def _run(engine: Engine, found: Exercise) -> Iterator[tuple[Case, Told]]:
    """Yield each case with what it told; the solution alone if it is refused."""
    first, *others = cases(found)
    for start in range(0, max(1, len(others)), TOGETHER):
        some = others[start : start + TOGETHER]
        told = _drive(engine, found, [first, *some])
        if start == 0:
            yield first, told[0]
        if told[0]["error"]:
            return
        yield from zip(some, told[1:], strict=True)


def _drive(engine: Engine, found: Exercise, some: list[Case]) -> list[Told]:
    """Run the driver on some cases.

    Raises:
        StoppedError: If it does not come to its end.
    """
    execution = engine.execute(_program(found, some))
    if execution.ended:
        what = ENDED[execution.ended][0].format(_program(found, some).header, 0)
        raise StoppedError(f"its trial {what}")
    if execution.code:
        raise StoppedError(
            f"its trial ended with {execution.error}: {execution.message}"
        )
    return [json.loads(line) for line in execution.output.splitlines()]


def _program(found: Exercise, some: list[Case]) -> Snippet:
    """Return the driver, with its cases, as a program of the exercise's page."""
    texts = list(dict.fromkeys(one for case in some for one in case.sources))
    number = {text: at for at, text in enumerate(texts)}
    told = [
        {
            "sources": [number[one] for one in case.sources],
            "seconds": case.seconds,
            "generates": case.kind == "properties",
        }
        for case in some
    ]
    given = json.dumps({"cases": told, "texts": texts})
    source = f"{read_text(DRIVER)}\n\nmain(**json.loads({given!r}))\n"
    solution = found.load()
    header = replace(solution.header, timeout=SECONDS)
    path = found.path.with_name(f"{found.title}_trial.py")
    return replace(solution, path=path, source=source, header=header)


def _trial(found: Exercise, tried: list[tuple[Case, Told]]) -> Trial:
    """Judge what the cases of an exercise told."""
    judged = [judge(found, case, told) for case, told in tried]
    problems = exercise.missing(found) + [one for one in judged if one]
    equivalent = found.load().header.equivalent
    mutated: list[tuple[Mutant, bool]] = [
        (case.mutant, bool(told["error"]))
        for case, told in tried
        if case.mutant
    ]
    if len(tried) > 1:
        problems += survivors(found, mutated, equivalent)
    held_up = Counter(
        case.kind
        for (case, _), problem in zip(tried, judged, strict=True)
        if not problem
    )
    passed = [mutant.name for mutant, refused in mutated if not refused]
    return Trial(
        right=held_up["right"],
        wrong=held_up["wrong"],
        refused=len(mutated) - len(passed),
        mutants=len(mutated),
        equivalent=sum(name in equivalent for name in passed),
        problems=tuple(problems),
    )


def _imported(found: Exercise) -> set[str]:
    """Return the modules that an exercise's files import by name."""
    files = [path for path in found.stands_on if path.is_file()]
    sources = [path.read_text("utf-8", errors="replace") for path in files]
    return plan.modules(sources)
