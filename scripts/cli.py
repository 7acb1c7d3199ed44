"""List, run, record and check the programs of the guide.

The only module of the tools that prints, and that decides an exit code: 0 when
all hold, 1 when some do not, 2 when nothing could be run.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from scripts.checks import check as check_tree
from scripts.model import page as pages
from scripts.model import snippet
from scripts.model.problem import Problem, shown
from scripts.model.snippet import Snippet
from scripts.runner import cache, cold, verdict
from scripts.runner.record import record as record_one

CANNOT_RUN = 2
console = Console(stderr=True, highlight=False, soft_wrap=True)
Work = Callable[[Snippet], list[Problem]]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Run, record and check the programs of the guide."""


@main.command("list")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
def list_(paths: tuple[Path, ...]) -> None:
    """Name the programs, one a line, with their pages."""
    for found in _chosen(paths)[0]:
        click.echo(f"{shown(found.path)}\t{shown(found.page)}")


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--jobs", default=os.cpu_count() or 1, help="Programs at a time.")
@click.option("--no-cache", is_flag=True, help="Run what held before, too.")
@click.option(
    "--json", "report", type=click.Path(path_type=Path), help="Write a report."
)
def run(
    paths: tuple[Path, ...], jobs: int, no_cache: bool, report: Path | None
) -> None:
    """Run programs; compare with what is recorded, byte for byte."""
    chosen, problems = _chosen(paths)
    pending = [found for found in chosen if no_cache or not cache.held(found)]
    skipped = [found for found in pending if found.header.skip]
    pending = [found for found in pending if not found.header.skip]
    seconds: dict[str, float] = {}

    def work(found: Snippet) -> list[Problem]:
        execution = cold.execute(found)
        seconds[found.name] = round(execution.seconds, 3)
        wrong = verdict.judge(found, execution)
        if not wrong:
            cache.remember(found)
        return wrong

    results = _each(pending, jobs, work, "running")
    for found, wrong in results:
        problems += wrong
        _show(wrong, found)
    for found in skipped:
        assert found.header.skip
        console.print(
            f"skipped {shown(found.path)}: {found.header.skip.reason}"
        )
    if report:
        _write_report(report, chosen, seconds, dict(results))
    held = len(chosen) - len(skipped) - sum(bool(wrong) for _, wrong in results)
    console.print(
        f"{held} of {len(chosen)} programs hold; {len(pending)} run now,"
        f" isolated by {cold.isolation()}"
    )
    sys.exit(1 if problems else 0)


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--jobs", default=os.cpu_count() or 1, help="Programs at a time.")
def record(paths: tuple[Path, ...], jobs: int) -> None:
    """Write what programs print, where two fresh processes agree."""
    if os.environ.get("CI"):
        console.print(
            "recording is refused in CI: record on your machine, and commit"
        )
        sys.exit(CANNOT_RUN)
    chosen, problems = _chosen(paths)
    folders: dict[Path, list[Snippet]] = {}
    for found in chosen:
        folders.setdefault(found.path.parent, []).append(found)

    def work(first: Snippet) -> list[Problem]:
        # One folder at a time: its programs share one record of their runs.
        return [
            p for found in folders[first.path.parent] for p in record_one(found)
        ]

    firsts = [found[0] for found in folders.values()]
    for found, wrong in _each(firsts, jobs, work, "recording"):
        problems += wrong
        _show(wrong, found)
    console.print(f"{len(chosen)} programs, {len(problems)} not recorded")
    sys.exit(1 if problems else 0)


@main.command()
def check() -> None:
    """Check pages, programs, ledger and sources without running anything."""
    started = time.monotonic()
    problems = check_tree()
    for problem in problems:
        console.print(str(problem), markup=False)
    took = time.monotonic() - started
    console.print(
        f"{len(problems)} problems in the tree, found in {took:.1f} s"
    )
    sys.exit(1 if problems else 0)


def _chosen(paths: Iterable[Path]) -> tuple[list[Snippet], list[Problem]]:
    """Return the programs under the paths, all without paths; exit 2 for none."""
    wanted = [path.resolve() for path in paths]
    known, problems = snippet.load_all()

    def meant(path: Path) -> bool:
        return not wanted or any(path.is_relative_to(one) for one in wanted)

    chosen = [found for found in known if any(map(meant, found.inputs))]
    problems = [problem for problem in problems if meant(problem.path)]
    _show(problems)
    if not chosen and not problems:
        console.print("no program there: name files or folders under snippets/")
        sys.exit(CANNOT_RUN)
    return chosen, problems


def _each(
    snippets: list[Snippet], jobs: int, work: Work, doing: str
) -> list[tuple[Snippet, list[Problem]]]:
    """Do the work for each program, some at a time, and show how far it is."""
    results = []
    with Progress(console=console, transient=True) as progress:
        bar = progress.add_task(doing, total=len(snippets))
        with ThreadPoolExecutor(max_workers=max(1, jobs)) as pool:
            for found, wrong in zip(
                snippets, pool.map(work, snippets), strict=True
            ):
                results.append((found, wrong))
                progress.advance(bar)
    return results


def _show(problems: Iterable[Problem], found: Snippet | None = None) -> None:
    for problem in problems:
        console.print(str(problem), markup=False)
        if found:
            console.print(
                f"    shown on: {', '.join(_shown_on(found))}", markup=False
            )
            console.print(
                f"    again: make snippets PATHS={shown(found.path)}",
                markup=False,
            )


def _shown_on(found: Snippet) -> list[str]:
    """Return where a program is shown or quoted, its own page first."""
    names = {found.path.stem, found.name, found.path.stem.rsplit("_", 1)[0]}
    lines = []
    paths = pages.paths(found.root)
    for path in sorted(paths, key=lambda path: path != found.page):
        markup = pages.read(path)
        own = path == found.page
        used = [
            (block.argument.removesuffix(".py"), block.line)
            for block in markup.blocks
        ]
        used += [
            (value.name.removesuffix(".py"), value.line)
            for value in markup.values
        ]
        lines += [
            f"{shown(path)}:{line}"
            for name, line in used
            if name in names and (own or name == found.name)
        ]
    return list(dict.fromkeys(lines)) or [shown(found.page)]


def _write_report(
    path: Path,
    chosen: Iterable[Snippet],
    seconds: dict[str, float],
    results: dict[Snippet, list[Problem]],
) -> None:
    entries = [
        {
            "path": shown(found.path),
            "page": shown(found.page),
            "seconds": seconds.get(found.name),
            "skipped": found.header.skip.reason if found.header.skip else None,
            "problems": [str(problem) for problem in results.get(found, [])],
        }
        for found in chosen
    ]
    path.write_text(json.dumps(entries, indent=2) + "\n", encoding="utf-8")
