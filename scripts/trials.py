"""The command that tries exercises: what their checks accept, and refuse."""

import sys
from pathlib import Path

import click

from scripts.cli import progress, with_jobs, with_paths
from scripts.commands import say, stop
from scripts.model import exercise


@click.command()
@with_paths
@with_jobs
@click.option("--no-cache", is_flag=True, help="Try what held before, too.")
def trial(paths: tuple[Path, ...], jobs: int, no_cache: bool) -> None:
    """Try checks of exercises: on right and wrong solutions, and on mutants."""
    from scripts.runner.trial import total, try_all  # noqa: PLC0415 - slow to import

    chosen = exercise.choose(paths)
    if not chosen:
        stop("no exercise there: name files or folders under snippets/")
    with progress("trying", len(chosen)) as done:
        trials = try_all(chosen, jobs, done, cached=not no_cache)
    problems = [problem for one in trials for problem in one.problems]
    for problem in problems:
        say(problem)
    click.echo(total(trials), err=True)
    sys.exit(1 if problems else 0)
