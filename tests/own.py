"""What tests run in: nobody's repository or settings, and no real set-up."""

import os
from collections.abc import Mapping
from pathlib import Path

from scripts.model.problem import ROOT

# How git reaches a network is the machine's affair, and touches no repository.
KEPT = ("GIT_SSL_", "GIT_SSH", "GIT_PROXY_", "GIT_HTTP_", "GIT_EXEC_PATH")
NO_SETTINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_TERMINAL_PROMPT": "0",
}


def environment(given: Mapping[str, str]) -> dict[str, str]:
    """Return an environment without what git was told in it."""
    kept = {
        name: text
        for name, text in given.items()
        if not name.startswith("GIT_") or name.startswith(KEPT)
    }
    return {**kept, **NO_SETTINGS}


def make(folder: Path, python: str) -> list[str]:
    """Return the command of our Makefile, with a script in place of Python."""
    tool = folder / "venv" / "bin" / "python"
    tool.parent.mkdir(parents=True)
    tool.write_text(python)
    tool.chmod(0o755)
    own = [
        "make",
        "--silent",
        "--old-file=setup",
        f"--file={ROOT / 'Makefile'}",
    ]
    return [*own, f"VENV={folder / 'venv'}"]
