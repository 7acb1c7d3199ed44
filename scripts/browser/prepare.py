"""Put together, once, what the site serves to run programs in the browser."""

import hashlib
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from scripts.browser import lock, sources
from scripts.model.problem import ROOT
from scripts.model.runtime import FOLDER, MANIFEST
from scripts.runner import program, sandbox

COMPILE = Path(__file__).with_name("compile.mjs")
STDLIB = "python_stdlib.zip"
DRIVER = Path(program.__file__)


def prepare(root: Path = ROOT) -> list[str]:
    """Prepare the runtime below `docs/assets/`, if it is not there.

    Returns:
        What is missing: nothing when every program can run.
    """
    target = root / FOLDER / f"{lock.version()}-{_digest()}"
    if (target / MANIFEST).is_file():
        return []
    wanted = [*lock.core(), *lock.wheels()]
    found = sources.obtain(wanted)
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
    files = (lock.RUNTIME, lock.PACKAGES, COMPILE, DRIVER, sandbox.MATPLOTLIBRC)
    data = b"\0".join(path.read_bytes() for path in files)
    return hashlib.sha256(data).hexdigest()[:8]


def _put_together(folder: Path, found: sources.Files) -> None:
    folder.mkdir()
    for name, data in found.items():
        (folder / name).write_bytes(data)
    served = _served(found)
    told = json.loads(lock.PACKAGES.read_text("utf-8"))
    told["packages"] = served
    (folder / "pyodide-lock.json").write_text(json.dumps(told))
    compiled = _compile(folder)
    shutil.copy(DRIVER, folder / "program.py")
    shutil.copy(sandbox.MATPLOTLIBRC, folder / "matplotlibrc")
    manifest = {
        "version": lock.version(),
        "compiled": compiled,
        "packages": {
            name: len(found[entry["file_name"]])
            for name, entry in served.items()
        },
        "needs": {
            name: sorted(lock.closure([name], served)) for name in served
        },
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n")


def _served(found: sources.Files) -> dict[str, dict[str, Any]]:
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


def _compile(folder: Path) -> bool:
    """Compile the standard library; without Node it stays as it is, and slower."""
    node = shutil.which("node")
    if not node:
        return False
    out = folder / "compiled.zip"
    command = [node, str(COMPILE), str(folder), str(out)]
    done = subprocess.run(
        command, check=False, capture_output=True, timeout=600
    )
    if done.returncode or not out.is_file():
        return False
    out.replace(folder / STDLIB)
    return True
