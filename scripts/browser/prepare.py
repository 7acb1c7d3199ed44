"""Put together, once, what the site serves to run programs in the browser."""

import hashlib
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from scripts.browser import download, inside, lock
from scripts.model.problem import ROOT
from scripts.model.runtime import FOLDER, MANIFEST
from scripts.runner import program, sandbox

COMPILE = Path(__file__).with_name("compile.mjs")
LOCK = "pyodide-lock.json"
OURS = (
    Path(program.__file__),
    Path(inside.__file__),
    sandbox.MATPLOTLIBRC,
)


def prepare(root: Path = ROOT) -> list[str]:
    """Prepare the runtime below `docs/assets/`, if it is not there.

    Returns:
        What is missing: nothing when every program can run.
    """
    target = root / FOLDER / f"{lock.version()}-{_digest()}"
    if (target / MANIFEST).is_file():
        return []
    wanted = [*lock.core(), *lock.wheels()]
    found = download.obtain(wanted)
    if any(one.name not in found for one in lock.core()):
        return ["Python itself"]
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "made")
        _put_together(made, found)
        shutil.rmtree(root / FOLDER, ignore_errors=True)
        target.parent.mkdir(parents=True)
        shutil.move(made, target)
    return [one.name for one in wanted if one.name not in found]


def _digest() -> str:
    """Return what changes when anything that is served changes."""
    files = (lock.RUNTIME, lock.PACKAGES, COMPILE, *OURS)
    data = b"\0".join(path.read_bytes() for path in files)
    return hashlib.sha256(data).hexdigest()[:8]


def _put_together(folder: Path, found: download.Files) -> None:
    folder.mkdir()
    for name, data in found.items():
        (folder / name).write_bytes(data)
    served = _served(found)
    told = json.loads(lock.PACKAGES.read_text("utf-8"))
    told["packages"] = served
    (folder / LOCK).write_text(json.dumps(told))
    compiled = _compile(folder)
    if compiled:  # what was compiled is served, so its hash is what counts
        told["packages"] = {
            name: entry | {"sha256": _hash(folder / entry["file_name"])}
            for name, entry in served.items()
        }
        (folder / LOCK).write_text(json.dumps(told))
    for path in OURS:
        shutil.copy(path, folder / path.name)
    manifest = {
        "version": lock.version(),
        "compiled": compiled,
        "packages": {
            name: (folder / entry["file_name"]).stat().st_size
            for name, entry in served.items()
        },
        "needs": {
            name: sorted(lock.closure([name], served)) for name in served
        },
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n")


def _served(found: download.Files) -> dict[str, dict[str, Any]]:
    """Return the packages that are here with all that they need."""
    known = lock.packages()
    return {
        name: entry
        for name, entry in known.items()
        if all(
            needed["file_name"] in found
            for needed in lock.closure([name], known).values()
        )
    }


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _compile(folder: Path) -> bool:
    """Compile all Python; without Node it stays as it is, and slower."""
    node = shutil.which("node")
    if not node:
        return False
    with tempfile.TemporaryDirectory() as out:
        done = subprocess.run(
            [node, str(COMPILE), str(folder), out],
            check=False,
            capture_output=True,
            timeout=600,
        )
        if done.returncode:
            return False
        for path in Path(out).iterdir():
            shutil.move(path, folder / path.name)
    return True
