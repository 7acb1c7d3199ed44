"""What every workflow keeps to, each promise a function that returns problems."""

import re
from collections.abc import Callable, Iterator

from scripts.model.problem import Problem
from scripts.workflow.model import OF_THIS_REPOSITORY, Job, Step, Workflow

PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")
USES = re.compile(r"^\s*(?:- )?uses:\s*(\S+)\s*(.*)$")
VERSION = re.compile(r"# v\d+(\.\d+){0,2}")
FORBIDDEN = ("pull_request_target", "workflow_run", "issue_comment")
MAY_WRITE = {
    ("main.yml", "deploy"): {"pages", "id-token"},
    ("weekly.yml", "issue"): {"issues"},
}
RUNS_PROGRAMS = re.compile(
    r"scripts (run|record)|make (test|snippets|record|serve|bench|fresh|busy)|\.ci/run"
)
TAKES_CODE = re.compile(r"git (clone|fetch|pull)|gh (repo clone|pr checkout)")
PART = "${{ matrix.part }}/${{ strategy.job-total }}"
Promise = Callable[[Workflow], Iterator[Problem]]


def no_permission_by_default(workflow: Workflow) -> Iterator[Problem]:
    """The workflow allows nothing; each job says what it needs."""
    if workflow.data.get("permissions") != {}:
        yield _at(
            workflow,
            0,
            "the workflow holds permissions for every job",
            "Write `permissions: {}` at the top",
        )
    for job in workflow.jobs:
        if not isinstance(job.data.get("permissions"), dict):
            yield _at(
                workflow,
                job.line,
                f"`{job.id}` does not name its permissions",
                "Add `permissions:` with the least that it needs",
            )


def no_foreign_trigger(workflow: Workflow) -> Iterator[Problem]:
    """No event runs with our rights on what a stranger wrote."""
    for event in workflow.triggers:
        if event in FORBIDDEN:
            yield _at(
                workflow,
                0,
                f"`{event}` gives our rights to what a stranger wrote",
                "Use `pull_request`",
            )


def actions_are_pinned(workflow: Workflow) -> Iterator[Problem]:
    """Each action is named by commit, with the version for people."""
    for number, line in enumerate(workflow.text.splitlines(), start=1):
        found = USES.match(line)
        if not found or found[1].startswith(OF_THIS_REPOSITORY):
            continue
        if not PINNED.fullmatch(found[1]) or not VERSION.fullmatch(found[2]):
            yield _at(
                workflow,
                number,
                f"`{found[1]}` is not pinned",
                "Write `owner/name@` with the commit's 40 digits, then `# v1.2.3`",
            )


def one_job_publishes(workflow: Workflow) -> Iterator[Problem]:
    """Only `deploy` may publish, only `issue` may open issues; nobody else writes."""
    for job in workflow.jobs:
        allowed = MAY_WRITE.get((workflow.path.name, job.id), set())
        for name in sorted(set(job.writes) - allowed):
            yield _at(
                workflow,
                job.line,
                f"`{job.id}` may write: {name}",
                "Leave that to the jobs of MAY_WRITE in scripts/workflow/promises.py",
            )


def who_writes_runs_nothing_of_ours(workflow: Workflow) -> Iterator[Problem]:
    """A job that may write takes no code, and runs nothing that was handed over."""
    for job in workflow.jobs:
        actions = {step.action for step in job.steps}
        handed = "actions/download-artifact" in actions
        for step in job.steps if job.writes else ():
            takes = step.action == "actions/checkout"
            runs = step.run and (handed or TAKES_CODE.search(step.run))
            if takes or runs:
                yield _at(
                    workflow,
                    step.line,
                    f"`{job.id}` may write, and takes or runs the project's code",
                    "Do it in a job before, and hand its result over",
                )


def the_site_runs_no_program(workflow: Workflow) -> Iterator[Problem]:
    """The job that leaves the site shows what was recorded."""
    for job in workflow.jobs:
        for step in job.steps if any(map(keeps_site, job.steps)) else ():
            if RUNS_PROGRAMS.search(step.run):
                yield _at(
                    workflow,
                    step.line,
                    f"`{job.id}` leaves the site, and runs programs",
                    "Run programs in a job that leaves no site",
                )


def nothing_is_cached(workflow: Workflow) -> Iterator[Problem]:
    """No cache: what one run leaves, another would trust."""
    for job, step in steps_of(workflow):
        caches = any(name.startswith("cache") for name in step.inputs)
        if caches or step.action.startswith("actions/cache"):
            yield _at(
                workflow,
                step.line,
                f"`{job.id}` uses a cache",
                "Install from the lock file instead",
            )


def the_token_is_not_kept(workflow: Workflow) -> Iterator[Problem]:
    """A checkout leaves no token in the folder."""
    for job, step in steps_of(workflow):
        kept = step.inputs.get("persist-credentials") is not False
        if step.action == "actions/checkout" and kept:
            yield _at(
                workflow,
                step.line,
                f"the checkout of `{job.id}` keeps its token",
                "Add `persist-credentials: false`",
            )


def every_job_ends(workflow: Workflow) -> Iterator[Problem]:
    """Each job has a timeout; one that calls a workflow cannot have one."""
    for job in workflow.jobs:
        if not job.data.get("uses") and not job.data.get("timeout-minutes"):
            yield _at(
                workflow,
                job.line,
                f"`{job.id}` may run for six hours",
                "Add `timeout-minutes`",
            )


def every_part_runs(workflow: Workflow) -> Iterator[Problem]:
    """Where programs run in parts, each part has its turn."""
    for job, step in steps_of(workflow):
        if "--shard" not in step.run:
            continue
        parts = job.matrix.get("part") or []
        numbered = parts == list(range(1, len(parts) + 1)) and parts
        told = PART in (step.data.get("env") or {}).values()
        if not numbered or not told or set(job.matrix) != {"part"}:
            yield _at(
                workflow,
                job.line,
                f"`{job.id}` does not run every part",
                f"Number `part` from 1 without a gap, and pass `{PART}`",
            )


def everything_is_named(workflow: Workflow) -> Iterator[Problem]:
    """Each job and each step says what it is."""
    for job in workflow.jobs:
        parts: list[Job | Step] = [job, *job.steps]
        for line in [one.line for one in parts if not one.name]:
            yield _at(workflow, line, f"`{job.id}`: no name", "Add `name:`")


def scripts_hold_no_expression(workflow: Workflow) -> Iterator[Problem]:
    """What comes from outside reaches a script by its environment."""
    for job, step in steps_of(workflow):
        if "${{" in step.run:
            yield _at(
                workflow,
                step.line,
                f"a script of `{job.id}` holds an expression",
                "Pass it by `env:`, and quote the variable",
            )


def runs_do_not_pile_up(workflow: Workflow) -> Iterator[Problem]:
    """What an event starts has a concurrency group."""
    called = workflow.triggers == ("workflow_call",)
    if not called and "concurrency" not in workflow.data:
        yield _at(
            workflow, 0, "its runs pile up", "Add `concurrency:` with a group"
        )


def no_secret(workflow: Workflow) -> Iterator[Problem]:
    """No workflow needs a secret, so that a fork needs none."""
    for number, line in enumerate(workflow.text.splitlines(), start=1):
        if re.search(r"\bsecrets\b", line):
            yield _at(workflow, number, "it uses a secret", "Do without")


PROMISES: tuple[Promise, ...] = (
    no_permission_by_default,
    no_foreign_trigger,
    actions_are_pinned,
    one_job_publishes,
    who_writes_runs_nothing_of_ours,
    the_site_runs_no_program,
    nothing_is_cached,
    the_token_is_not_kept,
    every_job_ends,
    every_part_runs,
    everything_is_named,
    scripts_hold_no_expression,
    runs_do_not_pile_up,
    no_secret,
)


def _at(workflow: Workflow, line: int, what: str, cure: str) -> Problem:
    return Problem(workflow.path, line, what, cure)


def steps_of(workflow: Workflow) -> Iterator[tuple[Job, Step]]:
    """Return every step with its job."""
    for job in workflow.jobs:
        for step in job.steps:
            yield job, step


def keeps_site(step: Step) -> bool:
    """Return whether a step hands the built site over."""
    keeps = step.action == "actions/upload-artifact"
    return keeps and step.inputs.get("name") == "site"
