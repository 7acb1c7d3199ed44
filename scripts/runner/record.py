"""Record what programs print: only what two processes agree on.

The two differ in all that one machine can vary: the processor among it, and whether
the process is fresh or forked from one that has its imports already.

What was recorded before is never lost: new files are written beside the old, and
take their names when all of them are whole.
"""

import contextlib
import fcntl
import importlib.metadata
import json
import os
import platform
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from pathlib import Path

from scripts.model import draws, recorded
from scripts.model import knob as knobs
from scripts.model.figure import canonical
from scripts.model.problem import Problem, ProblemError, shown
from scripts.model.recorded import RECORD, Run
from scripts.model.requirement import distribution
from scripts.model.snippet import Snippet
from scripts.model.usage import shown_on
from scripts.runner import agreement, band, draw, knob, outcome
from scripts.runner.engine import Cold, Fork
from scripts.runner.execution import Execution
from scripts.runner.plan import imported
from scripts.runner.processor import OLDEST
from scripts.runner.result import Result

HASH_SEEDS = (1, 4242)
OTHERS = {
    "asyncio",
    "doctest",
    "sqlite3",
    "xml.dom.minidom",
}  # others import them
NEW = ".new"  # ends the name of a file that is not whole yet


def record_all(
    snippets: list[Snippet], jobs: int, done: Callable[[Result], None]
) -> list[Result]:
    """Record programs, some at a time; say of each when it is done."""
    results = []
    with ThreadPoolExecutor(max_workers=max(1, jobs)) as pool:
        for found, problems in zip(
            snippets, pool.map(record, snippets), strict=True
        ):
            state = "failed" if problems else "held"
            where = shown_on(found) if problems else ()
            path = shown(found.path)
            results.append(Result(path, state, 0, "", tuple(problems), where))
            done(results[-1])
    return results


def record(snippet: Snippet) -> list[Problem]:
    """Run a program twice and write its output, its figures and how it ran.

    The second run has another seed of string hashes, another folder, another
    engine, and another processor as far as this machine can show one. Nothing is
    written when a run fails or the two differ. The entry in `recorded.json` changes
    only together with an output or a figure.

    Returns:
        What kept it from being recorded; empty when it was.
    """
    first = band.execute(Cold(HASH_SEEDS[0]), snippet)
    second = _forked(snippet)
    problems = outcome.check_conduct(snippet, first) or outcome.check_conduct(
        snippet, second
    )
    problems = problems or _disagreement(snippet, first, second)
    problems = problems or [
        *band.outside(snippet, first.output),
        *_turned(snippet, first),
    ]
    if problems:
        return problems
    files = {}
    if outcome.compare(snippet, first) or not _is_canonical(snippet):
        files = _shown(snippet, first)
    try:
        files |= _draws(snippet)
    except ProblemError as error:
        return [error.problem]
    try:
        _keep(snippet, first, files)
    except OSError as error:
        what = f"the record cannot be written: {error.strerror}"
        return [Problem(snippet.out, 0, what, "Make room; the old one stands")]
    return []


def _shown(snippet: Snippet, execution: Execution) -> dict[Path, bytes]:
    """Return what a page shows of a run: a file for each part of it."""
    figures = {
        path: canonical(execution.figures[path.name])
        for path in snippet.figures
    }
    numbers = {
        path: execution.numbers[path.name]
        for path in snippet.numbers
        if path.name in execution.numbers
    }
    return {**figures, **numbers, snippet.out: execution.output}


def _turned(snippet: Snippet, first: Execution) -> list[Problem]:
    """Return what goes wrong at the ends of a program's knobs."""
    if not snippet.header.knobs:
        return []
    with contextlib.closing(Fork(1, imported(snippet))) as fork:
        return list(knob.verify(fork, snippet, first.output))


def _draws(snippet: Snippet) -> dict[Path, bytes]:
    """Return what is to be kept of a program's draws, if it changed.

    Raises:
        ProblemError: If a draw fails, or two processors differ on it.
    """
    if not snippet.header.draws:
        return {}
    try:
        draws.current(snippet)
    except ProblemError:  # there is none, or none of this text
        return {snippet.draws: draws.dump(snippet, draw.every(snippet))}
    return {}


def _forked(snippet: Snippet) -> Execution:
    """Run a program on the other processor, where much is imported already."""
    fork = Fork(1, imported(snippet) | OTHERS, OLDEST, HASH_SEEDS[1])
    with contextlib.closing(fork):
        return fork.execute(snippet)


def _is_canonical(snippet: Snippet) -> bool:
    """Whether the recorded figures have the form that recording gives them."""
    recorded_figures = [path.read_bytes() for path in snippet.figures]
    return all(canonical(data) == data for data in recorded_figures)


def _disagreement(
    snippet: Snippet, first: Execution, second: Execution
) -> list[Problem]:
    """Return how two runs differ; two more tell what did it."""

    def unmeasured(run: Execution) -> Execution:
        return replace(run, output=band.masked(snippet, run.output))

    first, second = unmeasured(first), unmeasured(second)
    if agreement.same(first, second):
        return []
    third = unmeasured(Cold(HASH_SEEDS[1]).execute(snippet))
    if not agreement.same(first, third):
        return [agreement.by_chance(snippet, first, third)]
    fourth = unmeasured(Cold(HASH_SEEDS[1], OLDEST).execute(snippet))
    if not agreement.same(fourth, second):
        return [agreement.by_engine(snippet, fourth, second)]
    if snippet.header.varies and outcome.same_output(
        snippet, first.output, second.output
    ):
        return []
    return [agreement.by_processor(snippet, first, second)]


def _keep(
    snippet: Snippet, execution: Execution, files: Mapping[Path, bytes]
) -> None:
    """Replace these files, and the program's entry in the page's record."""
    folder = snippet.path.parent
    with _alone(folder):
        entry = _entries(snippet, execution, anew=bool(files))
        path = folder / RECORD
        if not path.exists() or path.read_bytes() != entry:
            files = {**files, path: entry}
        _replace(folder, files)


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other recordings out of a folder while its files are replaced."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _replace(folder: Path, files: Mapping[Path, bytes]) -> None:
    """Write every file under a new name; give them their names when all stand."""
    for stale in folder.glob(f".*{NEW}"):  # a recording was killed here
        stale.unlink()
    made = {path: path.with_name(f".{path.name}{NEW}") for path in files}
    try:
        for path, new in made.items():
            with new.open("xb") as file:
                file.write(files[path])
                file.flush()
                os.fsync(file.fileno())
        for path, new in made.items():
            os.replace(new, path)
    finally:
        for new in made.values():
            new.unlink(missing_ok=True)


def _entries(snippet: Snippet, execution: Execution, *, anew: bool) -> bytes:
    """Return the page's record of runs, with this one."""
    folder = snippet.path.parent
    known = dict(recorded.runs(folder))
    stem = snippet.path.stem
    if anew or stem not in known:
        names = map(distribution, snippet.header.dependencies)
        packages = {
            name: importlib.metadata.version(name) for name in sorted(names)
        }
        seconds = round(execution.seconds, 1)
        known[stem] = Run(seconds, platform.python_version(), packages)
    known[stem] = replace(known[stem], knobs=knobs.kept(snippet.header.knobs))
    stems = {path.stem for path in folder.glob("*.py")}
    entries = {
        stem: _entry(run)
        for stem, run in sorted(known.items())
        if stem in stems
    }
    return (json.dumps(entries, indent=2) + "\n").encode()


def _entry(run: Run) -> dict[str, object]:
    """Return what is written of a run: of knobs only where there are some."""
    told = asdict(run)
    return {name: one for name, one in told.items() if name != "knobs" or one}
