"""A bare machine is tried, told of, and removed: with a small guide of its own."""

import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

from scripts.model.problem import ROOT
from tests import own

PATIENCE = 600  # seconds: nothing hangs for ever, however busy the machine
MAKEFILE = """ADDRESS ?= 127.0.0.1:8000
serve:
\t@python3 serve.py $(ADDRESS)
test:
\t@echo "HOME=$$HOME"; echo "= 3 passed ="
"""
SERVE = """import http.server, pathlib, sys
host, port = sys.argv[1].split(":")
pathlib.Path("index.html").write_text("Two Networks")
handler = http.server.SimpleHTTPRequestHandler
http.server.HTTPServer((host, int(port)), handler).serve_forever()
"""


@pytest.fixture
def guide(tmp_path):
    made = tmp_path / "guide"
    shutil.copytree(ROOT / "scripts" / "setup", made / "scripts" / "setup")
    (made / "scripts" / "__init__.py").touch()
    (made / "Makefile").write_text(MAKEFILE)
    (made / "serve.py").write_text(SERVE)
    own.commit(made)
    return made


def start(guide):
    places = guide.parent / "places"
    places.mkdir()
    return subprocess.Popen(
        [sys.executable, "-m", "scripts.setup.fresh", "--way", "home"],
        cwd=guide,
        env={**os.environ, "TMPDIR": str(places)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def fresh(guide):
    with start(guide) as process:
        told = process.communicate(timeout=PATIENCE)[0]
    assert list((guide.parent / "places").iterdir()) == []
    return process.returncode, told


def test_both_commands_work_in_a_new_home(guide):
    code, told = fresh(guide)
    assert code == 0, told
    first, *_ = told.splitlines()
    assert first.startswith("fresh: a new home and a PATH of a few programs")
    assert "make serve  answered after " in told
    assert "s: 3 passed\n" in told
    assert "there       git, make, python3\n" in told
    assert "not there   bwrap, node, npm, fc-list, ps, chromium," in told


def test_a_command_that_fails_shows_the_end_of_its_log(guide):
    failing = "python3 -c '[print(\"line\", n) for n in range(101)]'; false"
    text = (guide / "Makefile").read_text()
    text = text.replace('echo "= 3 passed ="', failing)
    (guide / "Makefile").write_text(text)
    own.commit(guide)
    code, told = fresh(guide)
    assert code == 1
    assert "\nline 100\n" in told
    assert "line 30\n" not in told
    assert "make test   ended with 2, after " in told
    assert "make serve  answered after " in told


def test_a_guide_that_is_not_served_is_told(guide):
    (guide / "serve.py").write_text("print('no guide here')\n")
    own.commit(guide)
    code, told = fresh(guide)
    assert code == 1
    assert "\nno guide here\n" in told
    assert "make serve  ended with 0, after " in told


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_trial_leaves_nothing(guide, number):
    (guide / "serve.py").write_text(
        "import os, time\nprint(os.getpid(), flush=True)\ntime.sleep(600)\n"
    )
    own.commit(guide)
    with start(guide) as process:
        places = guide.parent / "places"
        served = wait_for(lambda: one(places.glob("*/make-serve.log")))
        process.send_signal(number)
        process.communicate(timeout=PATIENCE)
    assert process.returncode == 128 + number
    assert list(places.iterdir()) == []
    with pytest.raises(ProcessLookupError):
        os.kill(int(served), 0)


def one(paths):
    return "".join(path.read_text() for path in paths)


def wait_for(get):
    deadline = time.monotonic() + PATIENCE
    while not (found := get().strip()):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    return found
