import contextlib
import errno
import os
from pathlib import Path

import pytest

from scripts.model import recorded, snippet
from scripts.runner import outcome, record
from scripts.runner.engine import Cold


def judge(project, source, out=None):
    project.program.write_text(source)
    if out is not None:
        project.out.write_text(out)
    found = snippet.load(project.program, project.root)
    return [
        str(problem) for problem in outcome.judge(found, Cold().execute(found))
    ]


def header(line):
    return f"# /// script\n# [tool.snippet]\n# {line}\n# ///\n"


def test_a_program_that_prints_what_was_recorded_holds(project):
    assert judge(project, "print('sum: 3')\n") == []


def test_standard_error_counts_in_the_order_of_the_lines(project):
    lines = [
        "import sys",
        "print('a')",
        "print('b', file=sys.stderr)",
        "sys.stdout.write('c\\n')",
    ]
    assert judge(project, "\n".join(lines), "a\nb\nc\n") == []


def test_a_difference_shows_file_line_diff_and_command(project):
    (problem,) = judge(project, "print('a: 1\\nsum: 4')\n", "a: 1\nsum: 3\n")
    assert "add_numbers.out:2: the program prints something else." in problem
    command = "`make record PATHS=snippets/numbers/adding/add_numbers.py`"
    assert f"If the program is right, run {command}." in problem
    assert "    -sum: 3\n    +sum: 4" in problem


def test_a_missing_last_newline_is_a_difference(project):
    (problem,) = judge(project, "print('sum: 3', end='')\n")
    assert "only the line ends differ" in problem


def test_an_output_that_was_never_recorded_is_a_problem(project):
    project.out.unlink()
    (problem,) = judge(project, "print('sum: 3')\n")
    assert "add_numbers.py:1: `add_numbers.out` is missing." in problem


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("x = 1\nraise ValueError('no')\n", ":2: raised ValueError: no."),
        ("import sys\nsys.exit(3)\n", "ended with exit code 3"),
        ("print('a' * 300_000)\n", "printed more than 256 KiB"),
        ("input()\n", ":1: raised EOFError"),
        ("pass\n", "printed nothing"),
        (
            "import sys\nsys.stdout.buffer.write(b'\\xff\\n')\n",
            "printed bytes that are not UTF-8, at byte 0",
        ),
        ("print('\\x1b[1mbold')\n", "printed the control character '\\x1b'"),
        ("print('a\\rb')\n", "printed the control character '\\r'"),
        (
            "import os\nprint(os.getcwd())\n",
            "work` is a path of one machine",
        ),
        (
            "open('add_numbers.svg', 'w').close()\nprint('sum: 3')\n",
            "`figures` and the files written differ: add_numbers.svg",
        ),
        (
            "import threading\nt = threading.Thread(target=lambda: 1 / 0)\n"
            "t.start()\nt.join()\nprint('sum: 3')\n",
            ":2: raised ZeroDivisionError: division by zero",
        ),
        (
            "import os\nopen('data.txt', 'w').close()\n"
            "print(len(os.listdir()), os.environ.get('SECRET'))\n",
            "-sum: 3\n    +1 None",
        ),
    ],
)
def test_a_program_that_misbehaves_is_named_with_its_line(
    project, monkeypatch, source, message
):
    monkeypatch.setenv("SECRET", "token")
    (problem,) = judge(project, source)
    assert message in problem


def running(argument):
    """Whether any process on this machine was started with this argument."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            found += path.read_bytes().split(b"\0")
    return argument.encode() in found


def test_a_program_that_never_ends_is_killed_with_its_children(project):
    sign = f"child of {project.root}"
    source = (
        header("timeout = 1")
        + "import subprocess, sys\n"
        + "code = 'import time; time.sleep(60)'\n"
        + f"subprocess.Popen([sys.executable, '-c', code, {sign!r}])\n"
        + "while True: pass\n"
    )
    (problem,) = judge(project, source)
    assert (
        "still ran after 1 s of computing. Make it faster, or set `timeout`."
        in problem
    )
    assert not running(sign)


def test_an_expected_error_is_part_of_the_output(project):
    source = header('raises = "KeyError: .x"') + "print(1)\n{}['x']\n"
    told = (
        "1\nTraceback (most recent call last):\n"
        "  File \"add_numbers.py\", line 6, in <module>\n    {}['x']\nKeyError: 'x'\n"
    )
    assert judge(project, source, told) == []


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("print(1)\n", "ended without an error"),
        ("1 / 0\n", "ended with `ZeroDivision"),
    ],
)
def test_an_error_other_than_the_expected_is_a_problem(project, body, message):
    (problem,) = judge(project, header('raises = "KeyError: x"') + body)
    assert message in problem


def exercise(project, ending, source=None, check=None):
    path = project.folder / f"add_more_{ending}.py"
    if source:
        path.write_text(source)
    if check:
        (project.folder / "add_more_check.py").write_text(check)
    found = snippet.load(path, project.root)
    return [
        str(problem) for problem in outcome.judge(found, Cold().execute(found))
    ]


def test_an_exercise_fails_its_check_and_its_solution_passes(project):
    assert exercise(project, "exercise") == []
    assert exercise(project, "solution") == []


@pytest.mark.parametrize(
    ("ending", "source", "check", "message"),
    [
        (
            "exercise",
            "answer = 1\nprint(1)\n",
            None,
            "passes its check already",
        ),
        ("exercise", "answr = 0\nprint(0)\n", None, "ended with NameError"),
        ("exercise", "1 / 0\n", None, "ended with ZeroDivisionError"),
        (
            "exercise",
            None,
            "assert answer == 1, 'no'\n",
            "does not teach: 'no'",
        ),
        (
            "solution",
            "answer = 2\nprint(1)\n",
            None,
            "check.py:1: raised AssertionErr",
        ),
    ],
)
def test_an_exercise_that_does_not_teach_is_a_problem(
    project, ending, source, check, message
):
    (problem,) = exercise(project, ending, source, check)
    assert message in problem


def record_program(project, source):
    project.program.write_text(source)
    found = snippet.load(project.program, project.root)
    return [str(problem) for problem in record.record(found)]


def test_what_two_processes_agree_on_is_recorded(project):
    assert record_program(project, "print('sum: 5')\n") == []
    assert project.out.read_text() == "sum: 5\n"
    assert recorded.runs(project.folder)["add_numbers"].seconds >= 0


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("print(hash('a'))\n", "two runs print differently"),
        ("print('x: 1')\n1 / 0\n", "raised ZeroDivisionError"),
        (
            "import random\nprint(random.random())\n",
            "two runs print differently",
        ),
    ],
)
def test_a_failed_recording_leaves_the_old_output(project, source, message):
    (problem,) = record_program(project, source)
    assert message in problem
    assert project.out.read_text() == "sum: 3\n"


def test_a_write_that_fails_leaves_the_old_output(project, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    (problem,) = record_program(project, "print('sum: 5')\n")
    assert "cannot be written: No space left on device. Make room" in problem
    assert project.out.read_text() == "sum: 3\n"
    assert not list(project.folder.glob(".*"))


def test_recording_again_changes_nothing(project):
    record_program(project, "print('sum: 3')\n")
    before = (project.folder / recorded.RECORD).read_bytes()
    record_program(project, "print('sum: 3')\n")
    assert (project.folder / recorded.RECORD).read_bytes() == before
