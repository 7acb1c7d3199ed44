"""The commands that need no program: begin a page, check links, sum up a change.

With `scripts.cli`, the only module that prints and decides an exit code.
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import click

from scripts.model.problem import ROOT, Problem, ProblemError, shown

CANNOT_RUN = 2
File = click.Path(path_type=Path)


@click.command()
@click.argument("page")
@click.argument("title")
@click.option(
    "--claim", default="", help="An undecided claim that it will try."
)
def new(page: str, title: str, claim: str) -> None:
    """Begin a page that already passes every check."""
    from scripts.checks import check  # noqa: PLC0415 - slow to import
    from scripts.contribute.new import prepare, record_all  # noqa: PLC0415

    try:
        beginning = prepare(page, title, claim, ROOT)
        before = check(ROOT)
        written = beginning.write()
    except ProblemError as error:
        stop(f"{error}\nNothing was written.")
    except OSError as error:
        stop(f"{error.filename}: {error.strerror}.\nNothing was written.")
    for path in written:
        click.echo(f"wrote {shown(path, ROOT)}")
    unrecorded = record_all(written, ROOT)
    after = unrecorded + check(ROOT)
    folder = shown(written[-1].parent, ROOT)
    if after:
        _tell_wrong(after, before)
        if unrecorded:
            click.echo(
                f"Not recorded: mend, then make record PATHS={folder}", err=True
            )
        sys.exit(1)
    click.echo(
        "\nIt passes every check as it is. Now:\n"
        "1. make serve, and open its address: it shows what you save\n"
        f"2. write over the page and its programs; then make record PATHS={folder}\n"
        "3. when it decides a claim, say so in docs/claims.yml and in its front matter\n"
        "4. make test"
    )


def _tell_wrong(after: list[Problem], before: list[Problem]) -> None:
    """Say what is wrong now, and apart from it what was wrong before."""
    known = {(one.path, one.what) for one in before}
    old = [one for one in after if (one.path, one.what) in known]
    for told, problems in (
        ("The page is written, and does not pass:", after),
        ("Wrong before, and the new page is not to blame:", old),
    ):
        own = [one for one in problems if problems is old or one not in old]
        if own:
            click.echo(f"\n{told}", err=True)
        for problem in own:
            say(problem)


@click.command()
@click.argument("documents", nargs=-1, required=True, type=File)
@click.option(
    "--against",
    default="site/links.json",
    show_default=True,
    help="The guide's links.json: a file or an address.",
)
def links(documents: tuple[Path, ...], against: str) -> None:
    """Check documents for links to the guide that are moved or missing."""
    from scripts.documents import links as model  # noqa: PLC0415 - slow to import

    try:
        catalogue = model.load(against)
    except model.CatalogueError as error:
        stop(f"cannot check: {error}")
    unread, found = 0, 0
    for path in documents:
        try:
            problems = model.check(path, catalogue)
        except ProblemError as error:
            unread += 1
            say(error.problem)
            continue
        found += len(problems)
        for problem in problems:
            say(problem)
    count = f"{len(documents)} documents, {found} links to mend"
    not_read = f", {unread} could not be checked" if unread else ""
    click.echo(f"{count}{not_read}", err=True)
    sys.exit(CANNOT_RUN if unread else int(found > 0))


@click.command()
@click.option("--base", required=True, help="The commit to compare with.")
@click.option("--before", type=File, help="The site built from that commit.")
@click.option("--after", type=File, default=Path("site"), show_default=True)
@click.option("--summary", type=File, help="Add the table to this file.")
def changes(
    base: str, before: Path | None, after: Path, summary: Path | None
) -> None:
    """Sum up the pages that a change touches: words, and weight."""
    from scripts.publish import changes as model  # noqa: PLC0415 - slow to import

    try:
        found = model.changed(ROOT, base, before, after)
    except subprocess.CalledProcessError as error:
        stop(f"git knows no commit {base}: {error.stderr.strip()}")
    text = model.summary(found)
    if summary:
        with summary.open("a", encoding="utf-8") as file:
            file.write(text)
    else:
        click.echo(text, nl=False)


def say(problem: Problem) -> None:
    """Show a problem; in a workflow, also on its line of the change."""
    click.echo(str(problem), err=True)
    annotate(problem)


def annotate(*problems: Problem) -> None:
    """Put problems on their lines of the change, in a workflow."""
    if os.environ.get("GITHUB_ACTIONS"):
        for problem in problems:
            click.echo(problem.annotation())


def stop(text: str) -> NoReturn:
    """Say why a command could not do its work, and end it."""
    click.echo(text, err=True)
    sys.exit(CANNOT_RUN)
