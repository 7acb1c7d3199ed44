"""The files that the served guide is made of, and which of them changed."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDERS = ("docs", "snippets", "scripts")
MADE = ("docs/assets/runtime", "docs/assets/notebooks")
LEFT = ("__pycache__",)
Stamps = dict[Path, tuple[int, int]]


@dataclass(frozen=True)
class Changed:
    """What happened to the files since they were last looked at.

    Attributes:
        edited: Files that are there still, and hold something else.
        moved: Files that came or went.
    """

    edited: frozenset[Path] = frozenset()
    moved: frozenset[Path] = frozenset()


def stamps(root: Path) -> Stamps:
    """Return when each file changed, in nanoseconds, and how many bytes it has."""
    found = dict(_below(root, [root / name for name in FOLDERS]))
    settings = root / "mkdocs.yml"
    status = settings.stat()
    found[settings] = (status.st_mtime_ns, status.st_size)
    return found


def compare(before: Stamps, now: Stamps) -> Changed:
    """Return what changed between two looks."""
    both = before.keys() & now.keys()
    edited = frozenset(path for path in both if before[path] != now[path])
    return Changed(edited, frozenset(before.keys() ^ now.keys()))


def _below(
    root: Path, folders: list[Path]
) -> Iterator[tuple[Path, tuple[int, int]]]:
    while folders:
        folder = folders.pop()
        if folder.relative_to(root).as_posix() in MADE:
            continue
        for entry in os.scandir(folder):
            own = folder / entry.name
            if entry.name.endswith(("~", ".new")) or entry.name in LEFT:
                continue  # an editor's, or what is just being written
            if entry.is_dir(follow_symlinks=False):
                folders.append(own)
            elif entry.is_file() and not _hidden(entry.name):
                status = entry.stat()
                yield own, (status.st_mtime_ns, status.st_size)


def _hidden(name: str) -> bool:
    return name.startswith((".", "#")) or name.isdigit()
