"""A program that depends on chance is drawn again, and what came out is kept."""

import json
from datetime import date

import pytest

from scripts.model import draws, resolve, snippet
from scripts.model.markup import Value
from scripts.model.problem import ProblemError
from scripts.runner import draw
from scripts.runner.engine import Cold
from scripts.runner.record import record
from tests.conftest import Project

PROGRAM = """\
# /// script
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import random

SEED = 3

rng = random.Random(SEED)
print(f"heads: {sum(rng.random() < 0.5 for _ in range(100))} of 100")
print("tosses: 100")
"""


def write(folder, files):
    for name, data in files.items():
        (folder / name).write_bytes(data)


def toss(made):
    path = made.folder / "toss_coins.py"
    path.write_text(PROGRAM)
    return snippet.load(path, made.root)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """What recording writes, once."""
    made = Project(tmp_path_factory.mktemp("tossed") / "project")
    made.build()
    found = toss(made)
    assert record(found) == []
    return {path.name: path.read_bytes() for path in (found.out, found.draws)}


@pytest.fixture
def tossed(project, files):
    write(project.folder, files)
    return toss(project)


def again(found, old, new):
    found.path.write_text(found.path.read_text().replace(old, new))
    return snippet.load(found.path, found.root)


def test_recording_keeps_what_every_draw_prints(tossed):
    kept = draws.read(tossed).labels
    assert list(kept) == ["heads"]
    assert len(kept["heads"]) == 20
    assert f"heads: {kept['heads'][3]}\n" in tossed.out.read_text()


def test_the_draw_in_turn_changes_with_the_day(tossed):
    turns = {draw.turn(tossed, date(2026, 1, day)) for day in range(1, 21)}
    assert turns == set(range(20))


def test_a_kept_draw_that_no_longer_comes_out_is_told(tossed):
    assert list(draw.verify(Cold(), tossed, every_draw=True)) == []
    told = json.loads(tossed.draws.read_text())
    told["labels"]["heads"][7] = "99 of 100"
    tossed.draws.write_text(json.dumps(told))
    [problem] = draw.verify(Cold(), tossed, every_draw=True)
    assert "draw 7 prints `heads: " in str(problem)
    assert "and `99 of 100` is kept" in str(problem)


def test_draws_of_another_text_are_told(tossed):
    found = again(tossed, "0.5", "0.6")
    [problem] = draw.verify(Cold(), found, every_draw=False)
    assert "is of another text of the program" in str(problem)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("SEED = 3\n", "SEED = int(3)\n", "no line `SEED = 0` at its top"),
        ("of 100", "of {SEED}", "all of its 20 draws print the same"),
        (
            "# values = 20",
            '# values = 20\n# labels = ["tails"]',
            "a draw prints no line `tails: …`",
        ),
        (
            "of 100",
            "of 100, draw {SEED}",
            "all of its 20 draws print the same",
        ),
        ("random.Random(SEED)", "random.Random(1 // (SEED - 9))", "draw 9: "),
        ("random.Random(SEED)", "random.Random(0)", "print the same"),
    ],
)
def test_what_cannot_be_drawn_is_told(tossed, old, new, told):
    [problem] = record(again(tossed, old, new))
    assert told in str(problem)


def test_a_page_says_the_middle_and_the_range(tossed):
    page = tossed.page
    kept = draws.read(tossed).labels["heads"]
    low, high = (draws.ordered(kept)[at] for at in (0, -1))

    def told(form):
        named = Value("toss_coins", "heads", 1, form)
        return resolve.value(named, page, tossed.root)

    assert told("middle") == draws.ordered(kept)[9]
    assert told("range") == f"{low.split()[0]} to {high}"
    assert told("draws") == "20"
    with pytest.raises(ProblemError, match=r"`\| mean` is no way"):
        told("mean")


@pytest.mark.parametrize(
    ("values", "middle", "span"),
    [
        (["5%", "-1.5%", "12%"], "5%", "-1.5 to 12%"),
        (
            ["about 1,200 rows", "about 900 rows"],
            "about 900 rows",
            "about 900 to 1,200 rows",
        ),
        (["3"], "3", "3"),
    ],
)
def test_values_are_summed_up_as_they_are_printed(values, middle, span):
    assert draws.middle(values) == middle
    assert draws.span(values) == span


def test_a_draw_is_typical_within_the_middle_of_all():
    values = [f"{k}%" for k in range(20)]
    assert [draws.is_typical(value, values) for value in values] == (
        [False] * 2 + [True] * 16 + [False] * 2
    )
