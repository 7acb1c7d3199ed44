"""The cold engine: a fresh Python process for each program.

Slow and simple; what it says, decides.
"""

import contextlib
import functools
import json
import os
import selectors
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scripts.model.snippet import Snippet
from scripts.runner.execution import Execution

CHILD = Path(__file__).with_name("child.py")
MATPLOTLIBRC = Path(__file__).with_name("matplotlibrc")
OUTPUT_LIMIT = 256 * 1024
THREADS = ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "VECLIB_MAXIMUM", "BLIS")


def execute(snippet: Snippet, hash_seed: int = 0) -> Execution:
    """Run a program once, in an empty folder, with nothing of this process's.

    Args:
        snippet: The program; an exercise or a solution runs with its check.
        hash_seed: `PYTHONHASHSEED` of the process.
    """
    with tempfile.TemporaryDirectory(prefix="snippet-") as folder:
        work = Path(folder, "work")
        work.mkdir()
        report = Path(folder, "report.json")
        command = [
            sys.executable,
            "-sPB",
            str(CHILD),
            str(report),
            str(snippet.path),
        ]
        if snippet.check:
            command.append(str(snippet.check))
        command = [*_sandbox(Path(folder)), *command]
        started = time.monotonic()
        output, code, ended = _watch(
            command, work, _environment(work, hash_seed), snippet.header.timeout
        )
        seconds = time.monotonic() - started
        told = json.loads(report.read_text("utf-8")) if report.is_file() else {}
        told.pop("stage", None)
        figures = {
            path.name: path.read_bytes() for path in sorted(work.glob("*.svg"))
        }
    return Execution(output, code, seconds, ended, figures=figures, **told)


def _environment(work: Path, hash_seed: int) -> dict[str, str]:
    return {
        "PATH": os.defpath,
        "HOME": str(work.parent),
        "TMPDIR": str(work),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": str(hash_seed),
        "PYTHONUTF8": "1",
        "MATPLOTLIBRC": str(MATPLOTLIBRC),
        "MPLCONFIGDIR": str(_font_cache()),
        "SOURCE_DATE_EPOCH": "0",  # matplotlib leaves the date of a figure out of it
        **{f"{name}_NUM_THREADS": "1" for name in THREADS},
    }


@functools.cache
def _font_cache() -> Path:
    """Return a folder in which matplotlib keeps its list of fonts between runs."""
    folder = Path(tempfile.gettempdir(), f"two-networks-fonts-{os.getuid()}")
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


@functools.cache
def isolation() -> str:
    """Return what keeps a program in: `bubblewrap`, or `process group`."""
    if not shutil.which("bwrap"):
        return "process group"
    probe = subprocess.run(
        [*_bubblewrap(Path(tempfile.gettempdir())), "true"],
        check=False,
        capture_output=True,
    )
    return "process group" if probe.returncode else "bubblewrap"


def _sandbox(folder: Path) -> list[str]:
    return _bubblewrap(folder) if isolation() == "bubblewrap" else []


def _bubblewrap(folder: Path) -> list[str]:
    """No network, no process outside, nothing writable but the folder."""
    writable = [str(folder), str(_font_cache())]
    binds = [part for path in writable for part in ("--bind", path, path)]
    return [
        *("bwrap", "--die-with-parent", "--new-session"),
        *("--unshare-net", "--unshare-pid", "--unshare-ipc"),
        *("--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"),
        *binds,
    ]


def _watch(
    command: list[str], work: Path, environment: dict[str, str], timeout: float
) -> tuple[bytes, int, str]:
    """Run a command until it ends, or its time or its output is used up."""
    process = subprocess.Popen(
        command,
        cwd=work,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    output, ended = bytearray(), ""
    deadline = time.monotonic() + timeout
    assert process.stdout
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while not ended:
            left = deadline - time.monotonic()
            if left <= 0 or not selector.select(left):
                ended = "time"
            elif chunk := os.read(process.stdout.fileno(), 65536):
                output += chunk
                ended = "output" if len(output) > OUTPUT_LIMIT else ""
            else:
                break
    try:
        process.wait(0 if ended else max(0.0, deadline - time.monotonic()))
    except subprocess.TimeoutExpired:
        ended = ended or "time"
    _kill_group(process)
    process.stdout.close()
    return bytes(output[:OUTPUT_LIMIT]), process.wait(), ended


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
