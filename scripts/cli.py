"""List, run, record and check the programs of the guide.

With `scripts.commands` it decides the exit code of `python -m scripts`: 0 when all
hold, 1 when some do not, 2 when nothing could be run.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from scripts.commands import annotate, say, stop
from scripts.model.problem import Problem, shown
from scripts.runner import plan, sandbox
from scripts.runner import result as results
from scripts.runner.cache import why as why_one
from scripts.runner.processor import NAMES, NATIVE, can_show
from scripts.runner.result import Report, Result

if TYPE_CHECKING:
    from scripts.model.snippet import Snippet

File = click.Path(path_type=Path)
FORMS = {
    "json": results.dump,
    "junit": results.junit,
    "summary": results.summary,
}
Command = TypeVar("Command", bound=Callable[..., None])


def with_paths(command: Command) -> Command:
    """Let a command take files and folders."""
    return click.argument("paths", nargs=-1, type=File)(command)


def with_jobs(command: Command) -> Command:
    """Let a command be told how much to do at a time."""
    count = os.cpu_count() or 1
    told = "Programs at a time."
    return click.option("--jobs", default=count, show_default=True, help=told)(
        command
    )


def _reports(command: Command) -> Command:
    for name, told in (
        ("summary", "Add a summary in Markdown to this file."),
        ("junit", "Write JUnit XML."),
        ("json", "Write a report that `merge` reads."),
    ):
        option = click.option(f"--{name}", type=File, help=told)
        command = option(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Run, record and check the programs of the guide."""


@main.command("list")
@with_paths
def list_(paths: tuple[Path, ...]) -> None:
    """Name the programs, one a line, with their pages."""
    for found in _chosen(paths)[0]:
        click.echo(f"{shown(found.path)}\t{shown(found.page)}")


@main.command()
@with_paths
@with_jobs
@click.option(
    "--engine",
    type=click.Choice(["fork", "cold"]),
    default="fork" if sys.platform == "linux" else "cold",
    show_default=True,
    help="Share imports, or start afresh for each program.",
)
@click.option(
    "--processor",
    type=click.Choice(NAMES),
    default=NATIVE,
    show_default=True,
    help="Compute as on another processor: its BLAS, NumPy and libm.",
)
@click.option("--no-cache", is_flag=True, help="Run what held before, too.")
@click.option(
    "--every-draw", is_flag=True, help="Run all draws, not one in turn."
)
@click.option(
    "--require-sandbox", is_flag=True, help="Stop without bubblewrap."
)
@click.option("--shard", "part", metavar="K/N", help="Run part K of N.")
@_reports
def run(
    paths: tuple[Path, ...],
    jobs: int,
    engine: str,
    processor: str,
    no_cache: bool,
    every_draw: bool,
    require_sandbox: bool,
    part: str | None,
    **reports: Path | None,
) -> None:
    """Run programs; compare with what is recorded, byte for byte."""
    if require_sandbox and sandbox.isolation() != "bubblewrap":
        stop("no sandbox: install bubblewrap, and allow user namespaces")
    if not can_show(processor):
        stop(f"this machine cannot compute as {processor} does")
    chosen, unread = _chosen(paths)
    broken = plan.unreadable(unread)
    programs = len(chosen) + len(broken)
    if part:
        number, parts = _part(part)
        chosen = plan.split(chosen, parts)[number - 1]
        broken = broken if number == 1 else []
    cached = not no_cache and not every_draw and processor == NATIVE
    known, pending = plan.settled(chosen, cached=cached)
    way = plan.Way(engine, jobs, processor, every_draw)
    ran = _run(pending, way) if pending else []
    found = sorted([*broken, *known, *ran], key=lambda one: one.path)
    report = Report(programs, tuple(found))
    _write(report, reports)
    for result in found:
        if result.problems:
            _say(str(result))
            annotate(*result.problems)
    how = f"; engine {engine}, processor {processor}, isolated by {sandbox.isolation()}"
    _say(f"{report}{how if ran else ''}")
    sys.exit(0 if report.holds else 1)


def _run(pending: "list[Snippet]", way: plan.Way) -> list[Result]:
    from scripts.runner.run import run as run_all  # noqa: PLC0415 - slow to import

    with progress("running", len(pending)) as done:
        return run_all(pending, way, done)


@main.command()
@click.argument("parts", nargs=-1, required=True, type=File)
@_reports
def merge(parts: tuple[Path, ...], **reports: Path | None) -> None:
    """Make one report of the JSON reports of all shards."""
    try:
        report = results.merge(
            results.load(path.read_text("utf-8")) for path in parts
        )
    except (OSError, UnicodeDecodeError, results.IncompleteError) as error:
        stop(f"cannot merge: {error}")
    _write(report, reports)
    _say(str(report))
    sys.exit(0 if report.holds else 1)


@main.command()
@with_paths
def why(paths: tuple[Path, ...]) -> None:
    """Say why each program would run now, or that it would not."""
    for found in _chosen(paths)[0]:
        if found.header.skip:
            told = f"skipped: {found.header.skip.reason}"
        else:
            reasons = why_one(found)
            told = f"would run: {'; '.join(reasons)}" if reasons else "held"
        click.echo(f"{shown(found.path)}: {told}")


@main.command()
@with_paths
@with_jobs
def record(paths: tuple[Path, ...], jobs: int) -> None:
    """Write what programs print, where two fresh processes agree."""
    from scripts.runner.record import record_all  # noqa: PLC0415 - slow to import

    if os.environ.get("CI"):
        stop("recording is refused in CI: record on your machine, and commit")
    chosen, unread = _chosen(paths)
    with progress("recording", len(chosen)) as done:
        made = record_all(chosen, jobs, done)
    made += plan.unreadable(unread)
    for result in made:
        if result.problems:
            _say(str(result))
    failed = sum(bool(result.problems) for result in made)
    _say(f"{len(made)} programs, {failed} not recorded")
    sys.exit(1 if failed else 0)


@main.command()
def check() -> None:
    """Check pages, programs, ledger and sources without running anything."""
    from scripts.checks import check as check_tree  # noqa: PLC0415 - slow to import

    started = time.monotonic()
    problems = check_tree()
    for problem in problems:
        say(problem)
    took = time.monotonic() - started
    _say(f"{len(problems)} problems in the tree, found in {took:.1f} s")
    sys.exit(1 if problems else 0)


def _chosen(paths: tuple[Path, ...]) -> "tuple[list[Snippet], list[Problem]]":
    chosen, problems = plan.choose(paths)
    if not chosen and not problems:
        stop("no program there: name files or folders under snippets/")
    return chosen, problems


def _part(text: str) -> tuple[int, int]:
    number, slash, parts = text.partition("/")
    numbers = slash and number.isdecimal() and parts.isdecimal()
    if not numbers or not 1 <= int(number) <= int(parts):
        stop(f"`--shard {text}` is not K/N, with K from 1 to N")
    return int(number), int(parts)


@contextmanager
def progress(doing: str, total: int) -> Iterator[Callable[[object], None]]:
    """Show how far it is."""
    from rich.console import Console  # noqa: PLC0415 - slow to import
    from rich.progress import MofNCompleteColumn, Progress  # noqa: PLC0415

    columns = (*Progress.get_default_columns(), MofNCompleteColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True) as shown_bar:
        bar = shown_bar.add_task(doing, total=total)
        yield lambda _: shown_bar.advance(bar)


def _write(report: Report, reports: dict[str, Path | None]) -> None:
    for form, path in reports.items():
        if path:
            with path.open("a" if form == "summary" else "w") as file:
                file.write(FORMS[form](report))


def _say(text: str) -> None:
    click.echo(text, err=True)
