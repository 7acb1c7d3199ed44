"""Run a workflow of `.github/workflows` on this machine.

python -m scripts.workflow pull-request --list
"""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import click

from scripts.model.git import environment
from scripts.model.problem import ProblemError
from scripts.workflow import execute, plan
from scripts.workflow.expression import Context, fill
from scripts.workflow.model import FOLDER, Workflow, read
from scripts.workflow.plan import Turn

CANNOT_RUN = 2


@click.command()
@click.argument("name")
@click.option("--list", "only_list", is_flag=True, help="Name the steps alone.")
@click.option(
    "--job", help="Run this job alone, as if what it needs had passed."
)
@click.option("--base", help="The commit before; without it, `main`.")
@click.option("--repository", default="owner/repository", show_default=True)
def main(
    name: str,
    only_list: bool,
    job: str | None,
    base: str | None,
    repository: str,
) -> None:
    """Run what the `run:` steps of the workflow NAME would run, here.

    Steps that use an action are named; artifacts go through a folder below
    .cache/workflow, and so does the summary.
    """
    root = Path.cwd()
    try:
        workflow = read(root / FOLDER / f"{name}.yml")
        turns = plan.turns(workflow, root)
    except ProblemError as error:
        _stop(str(error.problem))
    if job:
        turns = plan.chosen(turns, job)
    if not turns:
        _stop(f"`{name}` has no job `{job}`")
    if only_list:
        _list(turns)
        return
    store = root / ".cache" / "workflow" / name
    if not job:
        shutil.rmtree(store, ignore_errors=True)
    github = _github(workflow, repository, _commit(root, base))
    passed = execute.run(turns, execute.Place(root, store, github, click.echo))
    sys.exit(0 if passed else 1)


def _list(turns: list[Turn]) -> None:
    for turn in turns:
        context = {"matrix": turn.matrix, "strategy": {"job-total": turn.total}}
        click.echo(f"{turn.shown}: {fill(turn.job.name, context)}")
        for step in turn.job.steps:
            told = execute.left_out(step, turn)
            click.echo(f"  {fill(step.name, context)}{told and f': {told}'}")


def _github(workflow: Workflow, repository: str, base: str) -> Context:
    asked = "pull_request" in workflow.triggers
    return {
        "event_name": "pull_request" if asked else workflow.triggers[0],
        "event": {"pull_request": {"base": {"sha": base}}}
        if asked
        else {"before": base},
        "repository": repository,
        "repository_owner": repository.partition("/")[0],
        "server_url": "https://github.com",
        "ref": "refs/heads/here",
    }


def _commit(root: Path, base: str | None) -> str:
    command = ["git", "rev-parse", "--verify", "--quiet"]
    command.append(f"{base or 'main'}^{{commit}}")
    done = subprocess.run(
        command,
        cwd=root,
        env=environment(root),
        capture_output=True,
        text=True,
        check=False,
    )
    if base and done.returncode:
        _stop(f"`--base {base}` is no commit here")
    return done.stdout.strip()


def _stop(text: str) -> NoReturn:
    click.echo(text, err=True)
    sys.exit(CANNOT_RUN)


if __name__ == "__main__":
    main()
