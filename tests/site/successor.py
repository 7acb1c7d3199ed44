"""What Material's successor builds: the guide, or one page, by `zensical build`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from scripts.model.problem import ROOT

# In the project's folder, beside `.venv-bench`: it is made once a lock file.
VENV = ROOT / ".venv-zensical"
SETUP = ["scripts/setup/environment.py", "zensical"]
MEND = f"With a network, run `VENV={VENV.name} python3 {' '.join(SETUP)}`."
# What pages are made of. Zensical builds inside a project alone, and its --clean
# deletes all of the project's `.cache`: a copy is built, with the history linked.
PARTS = ("docs", "scripts", "snippets")


def install() -> None:
    """Make the environment, or fail and say how to mend it; it is kept."""
    done = subprocess.run(
        [sys.executable, *SETUP],
        cwd=ROOT,
        env={**os.environ, "VENV": str(VENV)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{done.stderr}Zensical is not there. {MEND}"


def copy(target: Path) -> Path:
    """Copy what the guide is made of."""
    ignore = shutil.ignore_patterns("__pycache__")
    for name in PARTS:
        shutil.copytree(
            ROOT / name, target / name, symlinks=True, ignore=ignore
        )
    shutil.copy(ROOT / "mkdocs.yml", target)
    if (ROOT / ".git").exists():
        (target / ".git").symlink_to(ROOT / ".git")
    return target


def build(root: Path, **environment: str) -> tuple[int, str]:
    """Build a project into its `site`, strictly; return the code, and what was said."""
    done = subprocess.run(
        [
            VENV / "bin" / "python",
            "-m",
            "zensical",
            "build",
            "--strict",
            "--clean",
        ],
        cwd=root,
        env={**os.environ, "NO_COLOR": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr
