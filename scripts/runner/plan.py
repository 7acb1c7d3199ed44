"""Choose the programs, and tell which of them need a run."""

from collections.abc import Iterable
from pathlib import Path

from scripts.model import snippet
from scripts.model.problem import Problem, shown
from scripts.model.snippet import Snippet
from scripts.runner import cache
from scripts.runner.result import Result


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
