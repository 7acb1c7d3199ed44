"""Choose the programs, tell which need a run, and split them over machines."""

import ast
import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.model import recorded, snippet
from scripts.model.problem import Problem, ProblemError, shown
from scripts.model.snippet import Snippet
from scripts.runner import cache
from scripts.runner.processor import NATIVE
from scripts.runner.result import Result

UNKNOWN = 1.0  # seconds of a program that was never recorded


@dataclass(frozen=True)
class Way:
    """How programs are run.

    Attributes:
        engine: `cold` or `fork`; draws are always forked.
        jobs: Programs at a time.
        processor: The processor that is shown.
        every_draw: Whether all draws run, and not only the one in turn.
    """

    engine: str
    jobs: int = 1
    processor: str = NATIVE
    every_draw: bool = False


def choose(paths: Iterable[Path]) -> tuple[list[Snippet], list[Problem]]:
    """Return the programs under these paths, all without paths.

    Returns:
        The programs, and the problems of those that cannot be read.
    """
    wanted = [path.resolve() for path in paths]
    known, problems = snippet.load_all()

    def meant(path: Path) -> bool:
        return not wanted or any(path.is_relative_to(one) for one in wanted)

    chosen = [found for found in known if any(map(meant, found.inputs))]
    return chosen, [problem for problem in problems if meant(problem.path)]


def settled(
    chosen: Iterable[Snippet], *, cached: bool
) -> tuple[list[Result], list[Snippet]]:
    """Return what needs no run, and the programs that do."""
    results, pending = [], []
    for found in chosen:
        path = shown(found.path)
        if found.header.skip:
            reason = found.header.skip.reason
            results.append(Result(path, "skipped", reason=reason))
        elif cached and cache.held(found):
            results.append(Result(path, "unchanged"))
        else:
            pending.append(found)
    return results, pending


def unreadable(problems: Iterable[Problem]) -> list[Result]:
    """Return the results of programs that cannot even be read."""
    return [
        Result(shown(problem.path), "failed", problems=(problem,))
        for problem in problems
    ]


def costliest_first(snippets: list[Snippet]) -> list[Snippet]:
    """Return the programs in the order in which workers should take them."""
    cost = costs(snippets)
    return sorted(snippets, key=lambda found: (-cost[found], found.name))


def split(snippets: list[Snippet], shards: int) -> list[list[Snippet]]:
    """Give each program, the costliest first, to the shard with least to do.

    Longest processing time first: the slowest shard takes at most 4/3 of what
    the best split would (Graham, 1969).
    """
    cost = costs(snippets)
    parts: list[list[Snippet]] = [[] for _ in range(shards)]
    loads = [0.0] * shards
    for found in costliest_first(snippets):
        least = loads.index(min(loads))
        parts[least].append(found)
        loads[least] += cost[found]
    return parts


def costs(snippets: list[Snippet]) -> dict[Snippet, float]:
    """Return the recorded seconds of each program."""
    runs = {}
    for folder in {found.path.parent for found in snippets}:
        with contextlib.suppress(ProblemError):
            runs[folder] = recorded.runs(folder)
    known = {
        found: runs.get(found.path.parent, {}).get(found.path.stem)
        for found in snippets
    }
    return {
        found: max(run.seconds, 0.05) if run else UNKNOWN
        for found, run in known.items()
    }


def imported(found: Snippet) -> set[str]:
    """Return the modules that a program, and its check, import by name."""
    sources = [found.source]
    if found.check and found.check.is_file():
        sources.append(found.check.read_text("utf-8", errors="replace"))
    return modules(sources)


def modules(sources: Iterable[str]) -> set[str]:
    """Return the modules that programs import by name."""
    return {name for source in sources for name in _modules(source)}


def _modules(source: str) -> Iterator[str]:
    try:
        tree = snippet.tree(source)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
