"""Remember which programs held, so that a writer waits only for what changed.

An entry says what the outcome stood on, part by part, and is named by the digest
of that. There is never a failure in it. An entry that does not say what its name
says (cut short, or damaged) is none.
"""

import hashlib
import json
import os
import platform
import sys
import sysconfig
import tempfile
from functools import cache
from pathlib import Path
from typing import Protocol

from scripts.model.problem import READ_ONLY, ROOT, shown
from scripts.runner import sandbox

FOLDER = ROOT / ".cache" / "held"
GROUND = (
    "the ground"  # what all programs stand on: Python, packages, the runner
)
DIGITS = hashlib.sha256().digest_size * 2
KEPT = 8  # entries of one program: a writer goes back and forth
Parts = dict[str, str]


class Judged(Protocol):
    """What is run and remembered: a program, or the trial of an exercise."""

    @property
    def name(self) -> str:
        """Its address, unlike any other's."""

    @property
    def root(self) -> Path:
        """The project that it belongs to."""

    @property
    def stands_on(self) -> tuple[Path, ...]:
        """Every file that decides its outcome."""


def held(judged: Judged) -> bool:
    """Return whether this very program, with this very output, held before."""
    now = parts(judged)
    return _read(_folder(judged) / _digest(now)) == now


def remember(judged: Judged) -> None:
    """Note that a program holds; in a folder that is only to be read, do not."""
    try:
        _write(_folder(judged), parts(judged))
        _write(FOLDER / ".ground", _ground())
        for path in _entries(judged)[KEPT:]:
            path.unlink(missing_ok=True)
    except OSError as error:
        if error.errno not in READ_ONLY:
            raise


def _write(folder: Path, entry: Parts) -> None:
    path = folder / _digest(entry)
    if _read(path) == entry:
        os.utime(path)
        return
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=folder, prefix=".")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(entry, file)
    os.replace(name, path)


def why(judged: Judged) -> list[str]:
    """Return why a program would run now; empty when it would not."""
    if held(judged):
        return []
    now = parts(judged)
    known = filter(None, map(_read, _entries(judged)))
    changes = [_changes(before, now) for before in known]
    return min(changes, key=len, default=["it never held here"])


def parts(judged: Judged) -> Parts:
    """Return all that decides an outcome: a name for each part, and its state."""
    return {
        GROUND: _ground_digest(),
        **{
            shown(path, judged.root): _content(path)
            for path in judged.stands_on
        },
    }


def _changes(before: Parts, now: Parts) -> list[str]:
    names = sorted(before.keys() | now.keys())
    changed = [name for name in names if before.get(name) != now.get(name)]
    told = []
    for name in changed:
        if name == GROUND:
            known = _read(FOLDER / ".ground" / before[GROUND])
            told += (
                _changes(known, _ground()) if known else ["the tools changed"]
            )
        else:
            told.append(_told(name, before.get(name), now.get(name)))
    return told


def _told(name: str, before: str | None, now: str | None) -> str:
    if before is None:
        return f"{name} is new"
    if now is None:
        return f"{name} is gone"
    digests = len(before) == len(now) == DIGITS
    return f"{name} changed" if digests else f"{name} was {before} and is {now}"


def _content(path: Path) -> str:
    if not path.is_file():
        return "missing"
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _digest(entry: Parts) -> str:
    text = json.dumps(entry, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _read(path: Path) -> Parts | None:
    """Return an entry, if it is one."""
    try:
        entry = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return entry if _digest(entry) == path.name else None


def _folder(judged: Judged) -> Path:
    return FOLDER / judged.name


def _entries(judged: Judged) -> list[Path]:
    """Return what is remembered of a program, the newest first."""
    paths = [path for path in _folder(judged).glob("[!.]*") if path.is_file()]
    return sorted(paths, key=lambda path: path.stat().st_mtime, reverse=True)


@cache
def _ground_digest() -> str:
    return _digest(_ground())


@cache
def _ground() -> Parts:
    """What every program stands on: the runner, Python, what is installed."""
    folder = Path(__file__).parent
    tools = [folder, folder.parent / "model"]
    code = [
        path.read_bytes()
        for tool in tools
        for path in sorted(tool.iterdir())
        if path.is_file()
    ]
    installed = {
        name.removesuffix(".dist-info").rpartition("-")[::2]
        for place in {
            sysconfig.get_path("purelib"),
            sysconfig.get_path("platlib"),
        }
        for name in os.listdir(place)
        if name.endswith(".dist-info")
    }
    return {
        "the runner": hashlib.sha256(b"\0".join(code)).hexdigest(),
        "Python": f"{sys.implementation.name} {platform.python_version()}",
        "the isolation": sandbox.isolation(),
        **{f"the package {name}": version for name, version in installed},
    }
