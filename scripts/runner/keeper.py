"""Fork a process for each program asked for, and keep it within its limits.

Started by an engine as a file, in the sandbox where there is one. It reads one
request a line from standard input and writes one answer a line. It uses the
standard library alone. What engines may rely on:

- the program starts in an empty folder, in a session of its own;
- nothing that it started is alive when the answer is written;
- the answer comes soon after the program's time is over, by the processor or by
  the clock.

    python keeper.py SCRATCH [alone]     # alone: nothing else lives here
"""

import base64
import contextlib
import ctypes
import gc
import importlib
import io
import json
import os
import shutil
import sys
import time
import warnings
from collections.abc import Iterable
from typing import Any, NoReturn

sys.path.insert(0, os.path.abspath(f"{__file__}/../../.."))
from scripts.runner import child, program, watch

del sys.path[0]
for ours in [name for name in sys.modules if name.startswith("scripts")]:
    del sys.modules[ours]

Job = dict[str, Any]
SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER: orphans of ours become ours


def preload(names: Iterable[str]) -> list[str]:
    """Import modules before the first fork; return those that made a noise.

    A module that prints or warns while it is imported has to do so in the
    program that imports it.
    """
    noisy = []
    gc.disable()  # an eighth of the time to import everything
    for name in names:
        said = io.StringIO()
        with (
            warnings.catch_warnings(record=True) as caught,
            contextlib.redirect_stdout(said),
            contextlib.redirect_stderr(said),
        ):
            warnings.simplefilter("always")
            try:
                importlib.import_module(name)
            except BaseException:  # it is the program's to fail
                noisy.append(name)
        if caught or said.getvalue():
            noisy.append(name)
    gc.freeze()  # what is shared is not looked at again, nor copied
    gc.enable()
    return noisy


def threads() -> int:
    """Return how many native threads this process has."""
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        return 1


def keep(job: Job, scratch: str, *, alone: bool) -> dict[str, Any]:
    """Run one program; return what it did."""
    work, own = prepare(scratch, job)
    output, output_end = os.pipe()
    report, report_end = os.pipe()
    started = time.monotonic()
    pid = os.fork()
    if pid == 0:
        _become_program(job, work, own, output_end, report_end)
    os.close(output_end)
    os.close(report_end)
    watched = watch.Watch(pid, output, report, job["timeout"], alone=alone)
    status = watched.until_over()
    seconds = time.monotonic() - started
    os.close(output)
    os.close(report)
    return {
        **_told(watched.told),
        "output": _text(watched.output[: watch.OUTPUT]),
        "code": os.waitstatus_to_exitcode(status),
        "seconds": seconds,
        "cpu": watched.cpu,
        "ended": watched.ended,
        "figures": _left(work, ".svg"),
        "numbers": _left(work, ".csv"),
    }


def _told(report: bytes | bytearray) -> dict[str, Any]:
    """Return what the program's process said of itself before it ended."""
    try:
        return dict(json.loads(report))
    except (TypeError, ValueError):  # it was killed, or left without a word
        return {}


def _left(work: str, ending: str) -> dict[str, str]:
    """Return the files that a program left in its folder, if that exists."""
    names = sorted(os.listdir(work)) if os.path.isdir(work) else []
    paths = {name: os.path.join(work, name) for name in names}
    return {
        name: _text(watch.read(path))
        for name, path in paths.items()
        if name.endswith(ending)
        and os.path.isfile(path)
        and not os.path.islink(path)
    }


def _text(data: bytes | bytearray) -> str:
    return base64.b64encode(data).decode()


def prepare(scratch: str, job: Job) -> tuple[str, str]:
    """Empty the scratch folder; make `work` with the data, and `home`.

    Returns:
        The working folder, and the folder that the program's own file is for.
    """
    for name in os.listdir(scratch):
        path = os.path.join(scratch, name)
        if os.path.isdir(path) and not os.path.islink(path):
            _open_up(path)
            shutil.rmtree(path)
        else:
            os.unlink(path)
    work, home, own = (
        os.path.join(scratch, name) for name in ("work", "home", "program")
    )
    os.mkdir(work)
    os.mkdir(own)
    shutil.copytree(job["home"], home)
    for name, data in job["data"]:
        path = os.path.join(work, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
    return work, own


def _open_up(folder: str) -> None:
    """Undo what would keep us from deleting a folder of a program."""
    os.chmod(folder, 0o700)
    for root, folders, _ in os.walk(folder):
        for name in folders:
            path = os.path.join(root, name)
            if not os.path.islink(path):
                os.chmod(path, 0o700)


def _become_program(
    job: Job, work: str, own: str, output: int, report: int
) -> NoReturn:
    told: program.Told = {}
    try:
        child.enter(work, output, job["timeout"])
        os.dup2(report, 3, inheritable=False)
        os.closerange(4, 256)
        code = program.run(job["sources"], told, own)
        child.leave(code, told, 3)
    finally:  # whatever happens, this process is not a second keeper
        os._exit(70)


def main() -> None:
    """Answer requests until there are no more."""
    scratch, alone = sys.argv[1], sys.argv[2:] == ["alone"]
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(SUBREAPER, 1, 0, 0, 0)
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # a module that prints while imported prints elsewhere
    for line in sys.stdin:
        request = json.loads(line)
        if "preload" in request:
            noisy = preload(request["preload"])
            answer = {"noisy": noisy, "threads": threads()}
        else:
            answer = keep(request, scratch, alone=alone)
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
