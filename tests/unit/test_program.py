"""What runs a program tells the truth, whatever the program has done to it."""

import json
import subprocess
import sys

import pytest

from scripts.model.problem import ROOT

PLAY = """
import json, sys
sys.path.insert(0, sys.argv[1])
from scripts.runner import program
del sys.path[0]
told, (name, folder, report) = {}, sys.argv[2:]
out = open(report, "w")
text = open(name, encoding="utf-8", newline="").read()
code = program.run([[name, text]], told, folder)
program.finish()
json.dump({**told, "code": code}, out)
out.close()
"""
PROGRAMS = {
    "garbage": (
        "import gc\nprint(gc.collect(), gc.collect())\n"
        "class A: pass\na = A()\na.a = a\ndel a\nprint(gc.collect())\n"
    ),
    "stdout is none": "import sys\nsys.stdout = None\nprint('x')\n",
    "stdout is kept": "import io, sys\nsys.stdout = io.StringIO()\nprint('x')\n",
    "stdout is closed": "import sys\nprint('x')\nsys.stdout.close()\n",
    "print after close": (
        "import sys\nprint('x')\nsys.stdout.close()\nprint('y')\n"
    ),
    "print is replaced": (
        "import builtins\nbuiltins.print = lambda *a: None\nprint('x')\n1 / 0\n"
    ),
    "builtins are emptied": "import builtins\nvars(builtins).clear()\n",
    "builtins lie": (
        "import builtins\nbuiltins.len = builtins.isinstance = None\n1 / 0\n"
    ),
    "modules are taken away": "import sys\nprint('x')\nsys.modules.clear()\n",
    "an exit within an exit": (
        "import atexit, sys\natexit.register(print, 'bye')\nsys.exit(3)\n"
    ),
    "an exit with a list": "raise SystemExit([1, 2])\n",
    "an exit without a stderr": (
        "import sys\nsys.stderr = None\nsys.exit('words')\n"
    ),
    "an exit of true": "raise SystemExit(True)\n",
    "its own hook": (
        "import sys\nsys.excepthook = lambda *a: print('mine', a[1])\n1 / 0\n"
    ),
    "an error whose text fails": (
        "class Bad(Exception):\n    def __str__(self):\n        raise self\n"
        "raise Bad\n"
    ),
    "short recursion": (
        "import sys\nsys.setrecursionlimit(60)\ndef f(): f()\nf()\n"
    ),
    "tools are taken away": (
        "import traceback, threading\ntraceback.TracebackException = None\n"
        "threading.enumerate = threading.current_thread = None\n1 / 0\n"
    ),
    "a tracer": (
        "import sys\ndef trace(frame, *_):\n"
        "    if frame.f_code.co_filename.endswith('own.py'):\n"
        "        print(frame.f_lineno)\n    return trace\n"
        "def fail():\n    1 / 0\nsys.settrace(trace)\nfail()\n"
    ),
}


def by_itself(folder, name):
    return subprocess.run(
        [sys.executable, name],
        check=False,
        cwd=folder,
        capture_output=True,
        text=True,
    )


def played(folder, name):
    (folder / "own").mkdir()
    command = [sys.executable, "-c", PLAY, str(ROOT), name, "own", "told.json"]
    done = subprocess.run(
        command, check=True, cwd=folder, capture_output=True, text=True
    )
    return done, json.loads((folder / "told.json").read_text())


@pytest.mark.parametrize("source", PROGRAMS.values(), ids=PROGRAMS.keys())
def test_it_ends_as_it_does_by_itself(tmp_path, source):
    (tmp_path / "own.py").write_text(source)
    alone = by_itself(tmp_path, "own.py")
    done, told = played(tmp_path, "own.py")
    assert done.stdout == alone.stdout
    assert told["code"] == alone.returncode
    last = alone.stderr.splitlines()[-1:]
    if last and "Error" in last[0]:
        assert told["error"] == last[0].partition(":")[0].split(".")[-1]


BREAKS = ["\u2028", "\x85", "\x0c", "\x1c", "\r", "\r\n", "\n"]


@pytest.mark.parametrize("text", BREAKS, ids=ascii)
def test_a_traceback_shows_the_line_that_failed(tmp_path, text):
    """Python counts lines by three characters; `splitlines` by ten."""
    source = f"a = 1  # {text}# more\n1 / 0\n"
    (tmp_path / "own.py").write_bytes(source.encode())
    done, told = played(tmp_path, "own.py")
    assert "    1 / 0\n" in done.stderr
    alone = by_itself(tmp_path, "own.py")
    assert f'own.py", line {told["line"]}, in <module>' in alone.stderr


def test_frames_of_ours_are_in_no_part_of_a_group_of_errors(tmp_path):
    source = (
        "import asyncio\nasync def fail():\n    raise ValueError('one')\n"
        "async def main():\n    async with asyncio.TaskGroup() as group:\n"
        "        group.create_task(fail())\nasyncio.run(main())\n"
    )
    (tmp_path / "own.py").write_text(source)
    done, _ = played(tmp_path, "own.py")
    files = {
        line.split('"')[1]
        for line in done.stderr.splitlines()
        if "File" in line
    }
    assert files == {"own.py"}
