"""Run one long command with a log and a limit, and leave nothing of it behind."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path

LIMITS = {"make test": 7200}  # seconds
LIMIT = 1800  # seconds, for any other step
TAIL = 60  # lines of a log


class StepError(Exception):
    """A step failed; the text says which, and how."""


def finish(
    name: str, command: list[str], folder: Path, environment: Mapping[str, str]
) -> float:
    """Run a command to its end; return its seconds."""
    return watch(name, command, folder, environment, done=None)


def watch(
    name: str,
    command: list[str],
    folder: Path,
    environment: Mapping[str, str],
    done: Callable[[], bool] | None,
) -> float:
    """Run a command until it is done, or to its end; return its seconds.

    Raises:
        StepError: If it fails, takes too long, or ends before it is done. The
            end of its log is printed.
    """
    log = folder / f"{name.replace(' ', '-')}.log"
    started = time.monotonic()
    how = ""
    with log.open("wb") as file:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            while not how and process.poll() is None:
                if done and done():
                    return time.monotonic() - started
                late = time.monotonic() - started > LIMITS.get(name, LIMIT)
                how = "took too long" if late else ""
                time.sleep(0.2)
        finally:
            end(process)
    seconds = time.monotonic() - started
    if not how and not done and process.returncode == 0:
        return seconds
    how = how or f"ended with {process.returncode}"
    print(tail(log, TAIL), flush=True)
    raise StepError(f"{name}: {how}, after {seconds:.0f} s")


def end(process: subprocess.Popen[bytes]) -> None:
    """End a command and what it started: by a word, as Ctrl-C does, then by force."""
    for number, seconds in ((signal.SIGINT, 10), (signal.SIGKILL, 60)):
        try:
            os.killpg(process.pid, number)
            process.wait(seconds)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            pass


def tail(path: Path, lines: int) -> str:
    """Return the last lines of a log."""
    text = path.read_text("utf-8", "replace")
    return "\n".join(text.splitlines()[-lines:])
