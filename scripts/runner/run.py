"""Run programs, some at a time, and tell what became of each."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

from scripts.model.problem import shown
from scripts.model.snippet import Snippet
from scripts.model.usage import shown_on
from scripts.runner import cache, outcome
from scripts.runner.engine import Engine, engine
from scripts.runner.plan import costliest_first
from scripts.runner.processor import NATIVE
from scripts.runner.result import Result


def run(
    pending: list[Snippet],
    engine_name: str,
    jobs: int,
    done: Callable[[Result], None],
    processor: str = NATIVE,
) -> list[Result]:
    """Run programs, the costliest first; say of each when it is done.

    Only what holds on this machine's own processor is remembered.
    """
    workers = max(1, min(jobs, len(pending)))
    results = []
    remember = processor == NATIVE
    with (
        engine(engine_name, workers, pending, processor) as chosen,
        ThreadPoolExecutor(max_workers=workers) as pool,
    ):
        order = costliest_first(pending)
        for result in _in_turn(pool, chosen, order, remember):
            results.append(result)
            done(result)
    return results


def _in_turn(
    pool: ThreadPoolExecutor,
    chosen: Engine,
    order: list[Snippet],
    remember: bool,
) -> Iterator[Result]:
    def one(found: Snippet) -> Result:
        return judge(chosen, found, remember=remember)

    try:
        yield from pool.map(one, order)
    except BaseException:
        pool.shutdown(cancel_futures=True)
        raise


def judge(chosen: Engine, found: Snippet, *, remember: bool) -> Result:
    """Run one program; remember it, if that is wanted and it holds."""
    before = cache.parts(found)
    execution = chosen.execute(found)
    problems = tuple(outcome.judge(found, execution))
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
