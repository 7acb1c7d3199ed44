"""What tests run in and with: nobody's repository or settings, no real set-up."""

import os
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from scripts.model.problem import ROOT

# How git reaches a network is the machine's affair, and touches no repository.
KEPT = ("GIT_SSL_", "GIT_SSH", "GIT_PROXY_", "GIT_HTTP_", "GIT_EXEC_PATH")
NO_SETTINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_TERMINAL_PROMPT": "0",
}
WHO = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")


def environment(given: Mapping[str, str]) -> dict[str, str]:
    """Return an environment without what git was told in it."""
    kept = {
        name: text
        for name, text in given.items()
        if not name.startswith("GIT_") or name.startswith(KEPT)
    }
    return {**kept, **NO_SETTINGS}


def run(
    command: Iterable[object],
    folder: Path | str = ROOT,
    *,
    environment: Mapping[str, str] | None = None,
    **variables: str,
) -> tuple[int, str]:
    """Run a command; return its exit code, and all that it said.

    Args:
        command: Its words.
        folder: Where it begins.
        environment: The whole of it; without one, that of the tests.
        variables: What is added to the environment.
    """
    given = os.environ if environment is None else environment
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env={**given, **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout


def git(folder: Path, *arguments: object, **variables: str) -> str:
    """Let Ada do something with git, which must succeed; return what it said."""
    code, told = run(["git", *WHO, *arguments], folder, **variables)
    assert code == 0, told
    return told


def commit(folder: Path) -> None:
    """Begin a repository on `main`, with all that is there in one commit."""
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message=Begin")


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
