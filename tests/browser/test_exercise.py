"""An exercise: it helps who fails, and shows another way to who solved it."""

import pytest

from scripts.model import snippet
from scripts.model.problem import ROOT
from tests.browser.panel import PAGE, Panel

NAME = "start/using_this_guide/split_bill_exercise"
SOLUTION = snippet.load(
    ROOT / "snippets/start/using_this_guide/split_bill_solution.py"
)
WRONG = (
    "def split_bill(cents, people):\n    return [cents // people] * people\n",
    "def split_bill(cents, people):\n    return [cents]\n",
    "def split_bill(\n",
)


def shown(own):
    """Return which folds are on view."""
    folds = own.locator("details.exercise-fold:visible")
    names = folds.evaluate_all("all => all.map((one) => one.className)")
    return [name.split("-")[-1] for name in names]


@pytest.fixture
def exercise(open_page):
    return Panel(open_page(PAGE), NAME)


def test_a_hint_then_a_first_line_and_in_the_end_another_way(exercise):
    own = exercise.own
    assert shown(own) == ["fold", "solution"]
    seen = []
    for text in WRONG:
        exercise.write(text)
        exercise.run()
        seen.append((shown(own), exercise.status))
        assert own.locator("details[open]").count() == 0
    assert [folds for folds, _ in seen] == [
        ["fold", "solution"],
        ["fold", "hint", "solution"],
        ["fold", "hint", "first", "solution"],
    ]
    assert [told.rpartition(". ")[2] for _, told in seen] == [
        "Not yet: read what the check says.",
        "A hint stands below now.",
        "The first line of our solution stands below now.",
    ]
    markup = "# <img src=x onerror=alert(1)>\n"
    exercise.write(SOLUTION.body + markup)
    exercise.run()
    assert exercise.status.startswith("Solved: the check is silent.")
    assert shown(own)[-1] == "other"
    beside(exercise, SOLUTION.body + markup)


def beside(exercise, text):
    """Look at what solved it, and at another way: in columns, or one below."""
    own = exercise.own.locator(".exercise-own")
    other = exercise.own.locator(".exercise-own + div")
    assert own.locator("code").text_content() == text
    assert own.locator("img").count() == 0
    assert "Another right way" in other.inner_text()
    for width, columns in ((1280, True), (360, False)):
        exercise.page.set_viewport_size({"width": width, "height": 720})
        left, right = own.bounding_box(), other.bounding_box()
        assert (right["x"] >= left["x"] + left["width"]) == columns
        assert (right["y"] >= left["y"] + left["height"]) != columns


def test_reset_takes_ones_own_away(exercise):
    exercise.write(SOLUTION.body)
    exercise.run()
    assert exercise.own.locator(".exercise-own").count() == 1
    exercise.press("Reset")
    assert exercise.own.locator(".exercise-own").count() == 0


def test_without_scripting_all_stand_as_closed_folds(open_page):
    own = Panel(open_page(PAGE, java_script_enabled=False), NAME).own
    assert shown(own) == ["fold", "hint", "first", "solution", "other"]
    assert own.locator("details[open]").count() == 0
