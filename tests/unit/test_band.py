"""A measured time is a ratio that is rounded hard, and held within a band."""

from dataclasses import replace

import pytest

from scripts.model import snippet
from scripts.runner import outcome, run
from scripts.runner.engine import Cold
from scripts.runner.record import record

PROGRAM = """\
# /// script
# [tool.snippet.bands]
# "slower" = [200, 800]
# ///

print("slower: about 400 times")
print("rows: 3")
"""


@pytest.fixture
def timed(project):
    path = project.folder / "time_ratio.py"
    path.write_text(PROGRAM)
    found = snippet.load(path, project.root)
    assert record(found) == []
    return found


def problems(found, old, new):
    found.path.write_text(PROGRAM.replace(old, new))
    again = snippet.load(found.path, found.root)
    return list(map(str, outcome.judge(again, Cold().execute(again))))


def test_another_number_within_the_band_holds(timed):
    assert problems(timed, "about 400", "about 700") == []


def test_a_number_outside_the_band_is_told(timed):
    [told] = problems(timed, "about 400", "about 900")
    assert "`slower` is 900, outside its band of 200 to 800" in told


class Disturbed:
    """An engine whose clock is disturbed for some runs."""

    def __init__(self, found, runs):
        self.found, self.runs = found, runs

    def execute(self, found):
        self.runs -= 1
        text = found.source
        if self.runs >= 0:
            text = text.replace("about 400", "about 4,000")
        return Cold().execute(replace(found, source=text))


@pytest.mark.parametrize(("runs", "state"), [(2, "held"), (3, "failed")])
def test_a_disturbed_clock_is_asked_again(timed, runs, state):
    told = run.judge(Disturbed(timed, runs), timed, remember=False)
    assert told.state == state


def test_all_else_is_compared(timed):
    assert "prints something else" in problems(timed, "rows: 3", "rows: 4")[0]
    assert "prints something else" in problems(timed, "times", "times?")[0]


def test_a_number_that_is_not_printed_is_told(timed):
    told = problems(timed, "slower: ", "faster: ")
    assert "prints no line `slower: …`" in told[0]


def test_what_is_outside_is_not_recorded(timed):
    timed.path.write_text(PROGRAM.replace("400", "900"))
    [problem] = record(snippet.load(timed.path, timed.root))
    assert "outside its band" in str(problem)
