"""Every fault ends in a message that helps, and nothing is lost.

A fault is a folder: its input, and in `fault.toml` the message it must give.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from scripts.checks import check as check_tree
from scripts.runner.sandbox import isolation

ENGINES = ("cold", "fork")
PATH = "snippets/faults/one"
PATIENCE = 600  # seconds: no machine is so busy, and nothing hangs for ever


def start(guide, *arguments, before=()):
    environment = {**os.environ, "A_TOKEN": "secret"}
    environment.pop("CI", None)
    return subprocess.Popen(
        [*before, sys.executable, "-m", "scripts", *arguments],
        cwd=guide.root,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def end(process):
    text, _ = process.communicate(timeout=PATIENCE)
    return process.returncode, text


def run(guide):
    """Both engines, at the same time; they must say the same."""
    begun = [
        start(guide, "run", "--no-cache", "--engine", engine, PATH)
        for engine in ENGINES
    ]
    (code, cold), (other, fork) = map(end, begun)
    assert (other, fork) == (code, cold.replace("engine cold", "engine fork"))
    return code, cold


def run_on_a_busy_machine(guide):
    """Twice as much is to be computed as there are processors, and more."""
    loop = [sys.executable, "-c", "while True: pass"]
    others = [subprocess.Popen(loop) for _ in range(2 * os.cpu_count())]
    try:
        return run(guide)
    finally:
        for one in others:
            one.kill()
            one.wait()


def run_with_a_corrupt_cache(guide):
    assert run(guide)[0] == 0
    entries = [
        path
        for path in (guide.root / ".cache" / "held").rglob("*")
        if path.is_file()
    ]
    assert entries
    for number, entry in enumerate(entries):
        data = entry.read_bytes()
        entry.write_bytes([b"", data[: len(data) // 2], b"\xff"][number % 3])
    return end(start(guide, "run", PATH))


def check(guide):
    """In this process: how it is told as a command is tested elsewhere."""
    found = check_tree(guide.root)
    assert guide.fault.problems in {0, len(found)}
    return int(bool(found)), "\n".join(map(str, found))


def record(guide):
    return end(start(guide, "record", PATH))


def record_on_a_full_disk(guide):
    """In a mount namespace of its own, the programs lie on a disk of 16 KiB."""
    aside = guide.root / "aside"
    shutil.copytree(guide.snippets, aside)
    script = (
        f"mount -t tmpfs -o size=16k tmpfs {guide.snippets}"
        f" && cp {aside}/* {guide.snippets}"
        ' && { "$@"; code=$?; cp -a '
        + f"{guide.snippets}/. {aside}; exit $code; }}"
    )
    before = ("unshare", "-rm", "sh", "-c", script, "sh")
    told = end(start(guide, "record", PATH, before=before))
    names = {path.name for path in aside.iterdir()}
    kept = (aside / "program.out").read_text()
    shutil.rmtree(aside)
    assert names == {"program.py", "program.out"}
    assert kept == guide.out.read_text()
    return told


def record_killed(guide):
    """Killed at six moments: early, about when it writes, and when it is done."""
    old, new = guide.out.read_text(), "sum: 5\n"
    started = time.monotonic()
    assert record(guide)[0] == 0
    took = time.monotonic() - started
    for tenths in (4, 6, 8, 9, 10, 11):
        guide.out.write_text(old)
        process = start(guide, "record", PATH)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(took * tenths / 10)
        process.kill()
        end(process)
        assert guide.out.read_text() in (old, new)
    told = record(guide)
    assert guide.out.read_text() == new
    assert not list(guide.snippets.glob("*.new"))
    return told


def record_twice(guide):
    first, second = start(guide, "record", PATH), start(guide, "record", PATH)
    assert end(first) == end(second)
    assert guide.out.read_text() == "sum: 5\n"
    record_of_runs = (guide.snippets / "recorded.json").read_text()
    assert '"program"' in record_of_runs
    assert '"second"' in record_of_runs
    return record(guide)


COMMANDS = {
    "run": run,
    "run on a busy machine": run_on_a_busy_machine,
    "run with a corrupt cache": run_with_a_corrupt_cache,
    "check": check,
    "record": record,
    "record on a full disk": record_on_a_full_disk,
    "record, killed at many moments": record_killed,
    "record twice at once": record_twice,
}


def left_running(root):
    """Return the processes that a program of a guide started and nobody ended."""
    own = (
        f"MATPLOTLIBRC={root}/".encode()
    )  # in the environment of its programs alone
    found = []
    for path in Path("/proc").glob("[0-9]*/environ"):
        with contextlib.suppress(OSError):
            if own in path.read_bytes():
                found.append(path.parent.name)
    return found


def left_for_good(root):
    """Return what is still running when there was time to end it.

    What was killed is gone a moment after those that wait for it were told.
    """
    end = time.monotonic() + 60
    while (left := left_running(root)) and time.monotonic() < end:
        time.sleep(0.05)
    return left


def test_what_is_left_running_would_be_found(small_guide):
    own = {"MATPLOTLIBRC": f"{small_guide.root}/rc", "PATH": os.defpath}
    with subprocess.Popen(["sleep", "60"], env=own) as left:
        environment = Path(f"/proc/{left.pid}/environ")
        while not environment.read_bytes():  # empty while the process starts
            time.sleep(0.01)
        found = left_running(small_guide.root)
        left.kill()
    assert found == [str(left.pid)]


def test_a_fault_ends_in_its_message_and_nothing_is_lost(guide):
    fault = guide.fault
    if fault.sandbox and isolation() != "bubblewrap":
        assert not os.environ.get("CI"), "CI needs bubblewrap"
        pytest.skip(f"not checked here, for want of bubblewrap: {fault.what}")
    before = guide.out.read_bytes() if guide.out.exists() else None
    code, text = COMMANDS[fault.command](guide)
    assert (code, [one for one in fault.says if one not in text]) == (
        fault.code,
        [],
    ), text
    assert "Traceback" not in text or "raised" in text
    if fault.code:
        after = guide.out.read_bytes() if guide.out.exists() else None
        assert after == before
    assert left_for_good(guide.root) == []
