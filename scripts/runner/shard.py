"""Split the programs over machines, by what each took when it was recorded."""

import contextlib

from scripts.model import recorded
from scripts.model.problem import ProblemError
from scripts.model.snippet import Snippet

UNKNOWN = 1.0  # seconds of a program that was never recorded


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
