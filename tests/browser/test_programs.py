"""Every program, in two browsers: it prints there what was recorded."""

import subprocess
import sys

import pytest

from scripts.model import runtime, snippet
from tests.browser.elsewhere import ELSEWHERE
from tests.browser.programs import Program, not_as_printed, recorded

PRINTS = Program("prints", [["prints.py", "print(1)\n"]], "1\n")
SPOILS = "import sys\nsys.stdout = None\n"


def test_every_program_of_the_guide_can_run_in_the_browser_or_says_why():
    prepared = runtime.load()
    for found in snippet.load_all()[0]:
        assert found.header.browser or prepared.packages(found) is not None


def runnable():
    """Return the programs that do not say that a browser cannot run them."""
    return [one for one in snippet.load_all()[0] if not one.header.browser]


def test_every_program_prints_what_was_recorded(window):
    programs = list(recorded())
    if window.page:  # others have used it
        window.page.foreign.clear()
        window.page.errors.clear()
    assert not_as_printed(window.call, window.open(), programs) == []
    assert len(programs) == len(runnable())
    assert window.page is None or window.page.foreign == []
    assert window.page is None or window.page.errors == []


def test_a_program_that_does_otherwise_is_named(window):
    otherwise = Program("other", [["other.py", "print(2)\n"]], "1\n")
    leaves = "import os\nos._exit(0)\n"
    goes = Program("goes", [["goes.py", leaves]], "")
    asked = [PRINTS, otherwise, goes, PRINTS]
    told = not_as_printed(window.call, window.open(), asked)
    assert [name for name, _ in told] == ["other", "goes"]


def test_a_program_is_not_blamed_for_what_another_did(window):
    spoils = Program("spoils", [["spoils.py", SPOILS]], "")
    asked = [spoils, PRINTS]
    assert not_as_printed(window.call, window.open(), asked) == []


@pytest.mark.parametrize(
    "told",
    [
        {"state": "ended", "text": "1\n", "figures": []},
        {"state": "done", "text": "1", "figures": []},
        {"state": "done", "text": "1\n", "figures": [["a.svg", ""]]},
    ],
)
def test_a_program_that_ends_prints_or_draws_otherwise_differs(told):
    assert PRINTS.differs(told)


def test_a_program_does_here_what_it_does_in_a_terminal(window):
    programs = [
        Program(name, [["program.py", code.strip()]], in_terminal(code.strip()))
        for name, code in ELSEWHERE.items()
    ]
    assert not_as_printed(window.call, window.open(), programs) == []


def in_terminal(code):
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout
