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

from scripts.runner.sandbox import isolation

ENGINES = ("cold", "fork")
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


def run(guide, *options):
    """Both engines; they must say the same."""
    told = []
    for engine in ENGINES:
        process = start(guide, "run", "--engine", engine, *options, PATH)
        code, text = end(process)
        told.append((code, text.replace(engine, "some")))
    assert told[0] == told[1]
    return told[0]


PATH = "snippets/faults/one"


def run_all(guide):
    return run(guide, "--no-cache")


def run_on_a_busy_machine(guide):
    """Four times as much is to be computed as there are processors."""
    loop = [sys.executable, "-c", "while True: pass"]
    others = [subprocess.Popen(loop) for _ in range(4 * os.cpu_count())]
    try:
        return run_all(guide)
    finally:
        for one in others:
            one.kill()
            one.wait()


def run_with_a_corrupt_cache(guide):
    assert run_all(guide)[0] == 0
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
    return end(start(guide, "check"))


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
    """Killed every few milliseconds, until it is quicker than the killer."""
    old, new = guide.out.read_text(), "sum: 5\n"
    for hundredths in range(5, 60, 3):
        guide.out.write_text(old)
        process = start(guide, "record", PATH)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(hundredths / 100)
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
    "run": run_all,
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


def test_what_is_left_running_would_be_found(copy_of_guide):
    own = {"MATPLOTLIBRC": f"{copy_of_guide}/rc", "PATH": os.defpath}
    with subprocess.Popen(["sleep", "60"], env=own) as left:
        environment = Path(f"/proc/{left.pid}/environ")
        while not environment.read_bytes():  # empty while the process starts
            time.sleep(0.01)
        found = left_running(copy_of_guide)
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


def test_every_fault_of_the_list_has_its_folder():
    """Those of pages and of the browser have tests of their own."""
    have = {int(path.name[:2]) for path in Path(__file__).parent.glob("[0-9]*")}
    never_listed = {12, 18, 24, 30, 34, 36}
    listed = {*range(1, 39), *range(60, 64), 75, *range(79, 83), 87}
    assert have == listed - never_listed
