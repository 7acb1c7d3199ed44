"""Run programs, some at a time, and tell what became of each."""

import contextlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from scripts.model.problem import shown
from scripts.model.snippet import Snippet
from scripts.model.usage import shown_on
from scripts.runner import band, cache, draw, knob, outcome
from scripts.runner.engine import Engine, engine
from scripts.runner.plan import Way, costliest_first
from scripts.runner.processor import NATIVE
from scripts.runner.result import Result


def run(
    pending: list[Snippet], way: Way, done: Callable[[Result], None]
) -> list[Result]:
    """Run programs, the costliest first; say of each when it is done.

    Of a program that is drawn, one draw in turn runs as well, or every one; one with
    knobs runs at their ends. Only what holds on this machine's own processor is
    remembered.
    """
    workers = max(1, min(way.jobs, len(pending)))
    results = []
    with contextlib.ExitStack() as stack:

        def start(name: str, programs: list[Snippet]) -> Engine:
            return stack.enter_context(
                engine(name, workers, programs, way.processor)
            )

        chosen = start(way.engine, pending)
        again = [
            found
            for found in pending
            if found.header.draws or found.header.knobs
        ]
        judge_one = partial(
            judge,
            chosen,
            remember=way.processor == NATIVE,
            forks=chosen if way.engine == "fork" else start("fork", again),
            every_draw=way.every_draw,
        )
        pool = stack.enter_context(ThreadPoolExecutor(max_workers=workers))
        for result in _in_turn(pool, judge_one, costliest_first(pending)):
            results.append(result)
            done(result)
    return results


def _in_turn(
    pool: ThreadPoolExecutor,
    judge_one: Callable[[Snippet], Result],
    order: list[Snippet],
) -> Iterator[Result]:
    try:
        yield from pool.map(judge_one, order)
    except BaseException:
        pool.shutdown(cancel_futures=True)
        raise


def judge(
    chosen: Engine,
    found: Snippet,
    *,
    remember: bool,
    forks: Engine | None = None,
    every_draw: bool = False,
) -> Result:
    """Run one program; remember it, if that is wanted and it holds.

    Args:
        chosen: What runs it.
        found: The program.
        remember: Whether that it holds is noted.
        forks: What runs its draws and its knobs, if that is wanted.
        every_draw: Whether all of them run, and not only the one in turn.
    """
    before = cache.parts(found)
    execution = band.execute(chosen, found)
    problems = tuple(outcome.judge(found, execution))
    if forks and found.header.draws and not problems:
        problems = tuple(draw.verify(forks, found, every_draw=every_draw))
    if forks and found.header.knobs and not problems:
        problems = tuple(knob.verify(forks, found, execution.output))
    seconds = round(execution.seconds, 3)
    path = shown(found.path)
    if problems:
        where = shown_on(found)
        return Result(path, "failed", seconds, "", problems, where)
    if (
        remember and cache.parts(found) == before
    ):  # nobody saved the file meanwhile
        cache.remember(found)
    return Result(path, "held", seconds)
