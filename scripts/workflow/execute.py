"""Run the turns of a workflow on this machine, step by step."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from scripts.model import git
from scripts.model.problem import Problem
from scripts.workflow import artifact, plan
from scripts.workflow.expression import Context, ExpressionError, fill, holds
from scripts.workflow.model import Step, Values
from scripts.workflow.plan import Turn

BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail"]
PLAIN = ["bash", "-e"]
CURE = "Write it with what scripts/workflow/expression.py knows, or extend that"


@dataclass
class Place:
    """Where a workflow runs, and what it has come to.

    Attributes:
        root: The project's folder, in which each step runs.
        store: A folder for artifacts and for the summary.
        github: The context `github`.
        say: Called with one line for each thing that is done or left out.
        results: How each turn went, by its key.
    """

    root: Path
    store: Path
    github: Context
    say: Callable[[str], None]
    results: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class _Job:
    """A job while it runs; `files` is its folder for temporary files."""

    turn: Turn
    place: Place
    files: Path
    failed: bool = False
    env: Values = field(default_factory=dict)
    steps: Context = field(default_factory=dict)

    def context(self) -> Context:
        return {
            **_context(self.turn, self.place, failed=self.failed),
            "runner": {"temp": str(self.files), "os": "Linux"},
            "env": self.env,
            "steps": self.steps,
        }


def run(turns: Iterable[Turn], place: Place) -> bool:
    """Run turns in their order; return whether none failed."""
    (place.store / "artifacts").mkdir(parents=True, exist_ok=True)
    for turn in turns:
        place.say(f"== {turn.shown}")
        try:
            result = _turn(turn, place)
        except ExpressionError as error:
            where = turn.workflow.path, turn.job.line
            place.say(str(Problem(*where, str(error), CURE)))
            result = "failure"
        place.say(f"== {turn.shown}: {result}")
        place.results.setdefault(turn.key, []).append(result)
    return not any("failure" in several for several in place.results.values())


def _turn(turn: Turn, place: Place) -> str:
    before = (*turn.after, *turn.needs.values())
    ends = [plan.result(key, place.results) for key in before]
    context = _context(turn, place, failed="failure" in ends)
    context["status"]["success"] = all(end == "success" for end in ends)
    if not holds(turn.job.data.get("if"), context):
        return "skipped"
    with tempfile.TemporaryDirectory(prefix="workflow-") as folder:
        job = _Job(turn, place, Path(folder))
        for scope in (turn.workflow.data, turn.job.data):
            given = (scope.get("env") or {}).items()
            job.env |= {name: fill(text, context) for name, text in given}
        for step in turn.job.steps:
            _step(step, job)
    return "failure" if job.failed else "success"


def _context(turn: Turn, place: Place, *, failed: bool) -> Context:
    needs = {
        name: {"result": plan.result(key, place.results)}
        for name, key in turn.needs.items()
    }
    ends = {"success": not failed, "failure": failed}
    return {
        "github": place.github,
        "matrix": turn.matrix,
        "strategy": {"job-total": turn.total},
        "needs": needs,
        "env": {},
        "status": {**ends, "always": True, "cancelled": False},
    }


def _step(step: Step, job: _Job) -> None:
    context, say = job.context(), job.place.say
    name = fill(step.name, context) or step.uses or step.run.splitlines()[0]
    if not holds(step.data.get("if"), context):
        say(f"-- {name}: skipped")
        return
    if reason := left_out(step, job.turn):
        say(f"-- {name}: {reason}")
        return
    say(f"-- {name}")
    ended = _action(step, job) if step.uses else _script(step, job)
    if not ended:
        forgiven = bool(step.data.get("continue-on-error"))
        say(f"-- {name}: failed{', and may' if forgiven else ''}")
        job.failed = job.failed or not forgiven


def left_out(step: Step, turn: Turn) -> str:
    """Return why a step is named and not run here; nothing where it is run."""
    if step.uses:
        known = step.action in artifact.ACTIONS
        return "" if known else f"not run, it uses {step.action}"
    if turn.job.writes:
        return f"not run, the job may write: {', '.join(turn.job.writes)}"
    may = os.geteuid() == 0 and shutil.which("sudo")
    if step.run.startswith("sudo ") and not may:
        return "not run, it changes the system as root"
    return ""


def _action(step: Step, job: _Job) -> bool:
    context = job.context()
    given = {name: fill(text, context) for name, text in step.inputs.items()}
    act = artifact.ACTIONS[step.action]
    try:
        told = act(given, job.place.root, job.place.store / "artifacts")
    except artifact.ArtifactError as error:
        job.place.say(f"   {error}")
        return False
    job.place.say(f"   {told}")
    return True


def _script(step: Step, job: _Job) -> bool:
    context, files = job.context(), job.files
    script, names, outputs = (files / one for one in ("step", "env", "output"))
    script.write_text(fill(step.run, context), "utf-8")
    for file in (names, outputs):
        file.write_text("")
    given = (step.data.get("env") or {}).items()
    environment = {
        **git.environment(job.place.root),
        **_variables(job),
        **job.env,
        **{name: fill(text, context) for name, text in given},
        "GITHUB_ENV": str(names),
        "GITHUB_OUTPUT": str(outputs),
    }
    folder = job.place.root / step.data.get("working-directory", "")
    command = [*_shell(step, job.turn), str(script)]
    done = subprocess.run(command, cwd=folder, env=environment, check=False)
    job.env |= _lines(names)
    job.steps[str(step.data.get("id"))] = {"outputs": _lines(outputs)}
    return done.returncode == 0


def _variables(job: _Job) -> Values:
    github = job.place.github
    return {
        "CI": "true",
        "GITHUB_EVENT_NAME": github["event_name"],
        "GITHUB_REPOSITORY": github["repository"],
        "GITHUB_REPOSITORY_OWNER": github["repository_owner"],
        "GITHUB_SERVER_URL": github["server_url"],
        "GITHUB_STEP_SUMMARY": str(job.place.store / "summary.md"),
        "GITHUB_WORKSPACE": str(job.place.root),
        "RUNNER_TEMP": str(job.files),
    }


def _shell(step: Step, turn: Turn) -> list[str]:
    scopes = (turn.job.data, turn.workflow.data)
    defaults = (
        (scope.get("defaults") or {}).get("run") or {} for scope in scopes
    )
    shells = (one.get("shell") for one in (step.data, *defaults))
    return BASH if next(filter(None, shells), "") == "bash" else PLAIN


def _lines(file: Path) -> Values:
    """Return the `NAME=value` lines that a step left."""
    found = (
        line.partition("=") for line in file.read_text("utf-8").splitlines()
    )
    return {name: text for name, sign, text in found if sign}
