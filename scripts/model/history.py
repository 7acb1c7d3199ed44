"""When a file last changed, and by whom: one pass over the history."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.model.git import environment

MARK = "\x01"
WATCHED = ("docs", "snippets")


@dataclass(frozen=True)
class Change:
    """What the history says of a file.

    Attributes:
        date: Day of its last change, as `2026-11-24`.
        authors: Everyone who changed it, the last first.
    """

    date: str
    authors: tuple[str, ...]


@cache
def changes(root: Path) -> Mapping[str, Change]:
    """Return what the history says of each file, by its path from the root.

    Nothing without git, outside a repository or in a shallow clone, whose dates
    would be wrong.
    """
    if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    form = f"--format={MARK}%as{MARK}%aN"
    log = _git(
        root,
        "-c",
        "core.quotePath=false",
        "log",
        form,
        "--name-only",
        "--",
        *WATCHED,
    )
    return parse(log)


def parse(log: str) -> dict[str, Change]:
    """Read a log, the newest commit first: date and author, then its files."""
    dates: dict[str, str] = {}
    authors: dict[str, dict[str, None]] = {}
    date = author = ""
    for line in log.splitlines():
        if line.startswith(MARK):
            _, date, author = line.split(MARK)
        elif line:
            dates.setdefault(line, date)
            authors.setdefault(line, {})[author] = None
    return {
        path: Change(day, tuple(authors[path])) for path, day in dates.items()
    }


def _git(root: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", *arguments],
            cwd=root,
            env=environment(root),
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return ""
    inside = Path(root, ".git").exists()
    return done.stdout if done.returncode == 0 and inside else ""
