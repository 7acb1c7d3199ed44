"""A workflow file as data, with the line of each part."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import yaml

from scripts.model.problem import Problem, ProblemError, read_text

Values = dict[str, Any]
FOLDER = Path(".github", "workflows")
OF_THIS_REPOSITORY = ("$/", "./")


class Mapping(dict[Any, Any]):
    """A mapping that knows the line where it starts."""

    line: int = 0


class _Loader(yaml.SafeLoader):
    """Reads `on` as a word, as GitHub does, and keeps lines."""


def _mapping(loader: _Loader, node: yaml.MappingNode) -> Mapping:
    made = Mapping(loader.construct_mapping(node, deep=True))
    made.line = node.start_mark.line + 1
    return made


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)
_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern) for tag, pattern in pairs if not tag.endswith(":bool")
    ]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf")
)


@dataclass(frozen=True)
class Step:
    """One step of a job.

    Attributes:
        line: Where it starts.
        name: What it is called; empty where it has no name.
        uses: The action that it runs, with its version, or nothing.
        run: The script that it runs, or nothing.
        data: All that the file says of it.
    """

    TEXTS: ClassVar = ("name", "uses", "run")

    line: int
    name: str
    uses: str
    run: str
    data: Values

    @property
    def action(self) -> str:
        """The action without its version."""
        return self.uses.partition("@")[0]

    @property
    def inputs(self) -> Values:
        """What the action is given."""
        return self.data.get("with") or {}


@dataclass(frozen=True)
class Job:
    """One job: its steps, or the workflow of this repository that it calls."""

    line: int
    id: str
    steps: tuple[Step, ...]
    data: Values

    @property
    def name(self) -> str:
        """What it is called; empty where it has no name."""
        return str(self.data.get("name") or "")

    @property
    def calls(self) -> str:
        """The path of the workflow that it calls, or nothing."""
        uses = str(self.data.get("uses") or "")
        return uses[2:] if uses.startswith(OF_THIS_REPOSITORY) else ""

    @property
    def needs(self) -> tuple[str, ...]:
        """The jobs that come first."""
        needs = self.data.get("needs") or []
        return (needs,) if isinstance(needs, str) else tuple(needs)

    @property
    def matrix(self) -> Values:
        """The lists of values, one run of the job for each combination."""
        strategy = self.data.get("strategy") or {}
        return strategy.get("matrix") or {}

    @property
    def writes(self) -> tuple[str, ...]:
        """What the job may write to; `all` where it may write to everything."""
        given = self.data.get("permissions")
        if isinstance(given, str):
            return ("all",) if given == "write-all" else ()
        allowed = (given or {}).items()
        return tuple(name for name, level in allowed if level == "write")


@dataclass(frozen=True)
class Workflow:
    """One file of `.github/workflows`."""

    path: Path
    text: str
    jobs: tuple[Job, ...]
    data: Values

    @property
    def triggers(self) -> tuple[str, ...]:
        """The events that start it."""
        given = self.data.get("on") or []
        return (given,) if isinstance(given, str) else tuple(given)


def read(path: Path) -> Workflow:
    """Read a workflow.

    Raises:
        ProblemError: If the file is missing, or is not YAML with jobs.
    """
    text = read_text(path)
    try:
        data = yaml.load(text, _Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise _wrong(path, line, f"not YAML: {error.problem}") from None
    jobs = data.get("jobs") if isinstance(data, dict) else None
    if not isinstance(jobs, dict):
        raise _wrong(path, 0, "the workflow has no jobs")
    return Workflow(path, text, tuple(_job(*one) for one in jobs.items()), data)


def _wrong(path: Path, line: int, what: str) -> ProblemError:
    cure = "Mend the file: see docs.github.com, «Workflow syntax»"
    return ProblemError(Problem(path, line, what, cure))


def _job(name: str, data: Mapping) -> Job:
    steps = tuple(_step(one) for one in data.get("steps") or [])
    return Job(data.line - 1, name, steps, data)


def _step(data: Mapping) -> Step:
    name, uses, run = (str(data.get(key) or "") for key in Step.TEXTS)
    return Step(data.line, name, uses, run, data)
