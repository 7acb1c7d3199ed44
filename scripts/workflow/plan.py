"""Which jobs a workflow runs, in which order, called workflows included."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.model.problem import Problem, ProblemError
from scripts.workflow.model import Job, Values, Workflow, read


@dataclass(frozen=True)
class Turn:
    """One job with one combination of its matrix.

    Attributes:
        key: The job, after the jobs that call its workflow: `checks/lint`.
        workflow: The file that it stands in.
        job: The job.
        matrix: One value for each list of the matrix.
        total: How many turns the job has.
        needs: The keys of the jobs that come first, by their ids in the file.
        after: The keys that the calling job waits for.
    """

    key: str
    workflow: Workflow
    job: Job
    matrix: Values
    total: int
    needs: dict[str, str]
    after: tuple[str, ...]

    @property
    def shown(self) -> str:
        """The key, with the values of the matrix."""
        values = ", ".join(str(one) for one in self.matrix.values())
        return f"{self.key} ({values})" if values else self.key


def turns(
    workflow: Workflow, root: Path, above: str = "", after: tuple[str, ...] = ()
) -> list[Turn]:
    """Return what a workflow runs, each after the jobs that it needs.

    Raises:
        ProblemError: If a workflow that is called cannot be read, or jobs wait
            for each other or for a job that is not there.
    """
    found: list[Turn] = []
    for job in _in_order(workflow):
        needs = {name: above + name for name in job.needs}
        key = above + job.id
        if job.calls:
            waits = (*after, *needs.values())
            called = read(root / job.calls)
            found += turns(called, root, f"{key}/", waits)
        else:
            every = list(_combinations(job.matrix))
            found += [
                Turn(key, workflow, job, one, len(every), needs, after)
                for one in every
            ]
    return found


def chosen(every: Iterable[Turn], name: str) -> list[Turn]:
    """Return the turns of a job, named by its key or by its id."""
    return [one for one in every if name in (one.key, one.job.id)]


def result(key: str, results: dict[str, list[str]]) -> str:
    """Return how a job went, over its turns, or those of what it calls."""
    found = [
        one
        for name, several in results.items()
        if name == key or name.startswith(f"{key}/")
        for one in several
    ]
    if "failure" in found:
        return "failure"
    return "success" if not found or "success" in found else "skipped"


def _in_order(workflow: Workflow) -> list[Job]:
    left, done = list(workflow.jobs), list[Job]()
    while left:
        met = {job.id for job in done}
        ready = next((job for job in left if met.issuperset(job.needs)), None)
        if ready is None:
            what = f"the job `{left[0].id}` needs what never comes"
            cure = "Name jobs of this file under `needs`, and in no circle"
            line = left[0].line
            raise ProblemError(Problem(workflow.path, line, what, cure))
        left.remove(ready)
        done.append(ready)
    return done


def _combinations(matrix: Values) -> Iterator[Values]:
    lists: list[list[Any]] = [
        one if isinstance(one, list) else [one] for one in matrix.values()
    ]
    for values in itertools.product(*lists):
        yield dict(zip(matrix, values, strict=True))
