"""What the browser needs, file by file, each with its hash.

`runtime.json` pins the core of Pyodide; `packages.json` is cut from the lock of
the same release to what the programs import. Both are committed, no file that
they name is.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
RUNTIME = HERE / "runtime.json"
PACKAGES = HERE / "packages.json"


@dataclass(frozen=True)
class Locked:
    """A file that has to be exactly this.

    Attributes:
        name: Its name, in every source.
        sha256: Its hash.
    """

    name: str
    sha256: str

    def fits(self, data: bytes) -> bool:
        """Whether this is the file."""
        return hashlib.sha256(data).hexdigest() == self.sha256


def version() -> str:
    """Return the version of Pyodide."""
    return str(json.loads(RUNTIME.read_text("utf-8"))["version"])


def core() -> list[Locked]:
    """Return the files that start Python."""
    told = json.loads(RUNTIME.read_text("utf-8"))["core"]
    return [Locked(name, sha256) for name, sha256 in told.items()]


def wheels() -> list[Locked]:
    """Return the packages that the programs import, with what those need."""
    return [
        Locked(entry["file_name"], entry["sha256"])
        for entry in packages().values()
    ]


def packages() -> dict[str, dict[str, Any]]:
    """Return the entries of the lock that we serve, by name."""
    return dict(json.loads(PACKAGES.read_text("utf-8"))["packages"])


def closure(
    names: Iterable[str], known: dict[str, dict[str, Any]]
) -> dict[str, dict[str, Any]]:
    """Return the entries of these packages, and of what they need."""
    found: dict[str, dict[str, Any]] = {}
    new = list(names)
    while new:
        name = new.pop()
        if name not in found:
            found[name] = known[name]
            new += known[name]["depends"]
    return dict(sorted(found.items()))
