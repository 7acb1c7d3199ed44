"""Time a command with all its processes, and watch their memory."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from scripts.runner import sandbox

SAMPLE = 0.1  # seconds between two looks at the memory


@dataclass(frozen=True)
class Measure:
    """What one way of running all programs took.

    Attributes:
        seconds: Wall clock.
        memory: Megabytes of all its processes at their peak; what they share is
            counted once (proportional set size).
    """

    seconds: float
    memory: float


class FailedError(Exception):
    """Raised when a way of running the programs did not run them."""


def measure(run: Callable[[], None]) -> Measure:
    """Time a function that starts processes and waits for them."""
    over = threading.Event()
    peak = [0.0]
    watcher = threading.Thread(target=_watch, args=(over, peak))
    watcher.start()
    started = time.monotonic()
    try:
        run()
        seconds = time.monotonic() - started
    finally:
        over.set()
        watcher.join()
    return Measure(seconds, peak[0])


def _watch(over: threading.Event, peak: list[float]) -> None:
    own = psutil.Process()
    while not over.wait(SAMPLE):
        total = 0
        for process in own.children(recursive=True):
            with suppress(psutil.Error, OSError):
                total += process.memory_full_info().pss
        peak[0] = max(peak[0], total / 1e6)


def run_each(commands: Iterable[list[str]], workers: int) -> None:
    """Run commands, so many at a time.

    Raises:
        FailedError: If one of them fails.
    """
    with ThreadPoolExecutor(max_workers=workers) as pool:
        list(pool.map(run, commands))


def run(command: list[str], folder: Path | None = None) -> None:
    """Run one command, in an empty folder if none is named.

    Raises:
        FailedError: If it fails.
    """
    with tempfile.TemporaryDirectory() as empty:
        done = subprocess.run(
            command,
            cwd=folder or empty,
            env=environment(),
            capture_output=True,
            check=False,
            text=True,
        )
    if done.returncode:
        told = (done.stdout + done.stderr)[-2000:]
        raise FailedError(f"{' '.join(command)}\n{told}")


def environment() -> dict[str, str]:
    """Return what every tool runs with: our threads, our fonts, this Python."""
    ours = sandbox.environment(Path(tempfile.gettempdir()), 0)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    home = str(sandbox.home())
    rest = {"PATH": path, "HOME": os.environ["HOME"], "MPLCONFIGDIR": home}
    return {**ours, **rest, "TMPDIR": tempfile.gettempdir()}
