"""What a reader's settings change: motion, colours, spacing and size."""

from pathlib import Path

import pytest

from tests.browser.states import DESK, FIGURE, PHONE, STATES
from tests.browser.width import HEIGHT, too_wide

SETTINGS = Path(__file__).with_name("settings.js").read_text("utf-8")
TYPICAL = [
    "",
    "start/article-on-trial/",
    "start/using-this-guide/",
    "models/splits-decide/",
    "contributing/how-fast/",
]
LONGEST = 0.25  # seconds
# What the theme moves for longer: the title in the header, a notice.
SHORT = ":not(.md-header__topic, .md-dialog)"
# As WCAG 1.4.12 has it.
SPACED = """() => document.head.insertAdjacentHTML('beforeend', `<style>
    * { letter-spacing: 0.12em !important; line-height: 1.5 !important;
        word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }</style>`)"""
ADD = """(html) => document.querySelector('article')
    .insertAdjacentHTML('beforeend', html)"""


def told(page, what, *asked):
    """Return what a function of `settings.js` tells of a page."""
    page.evaluate(SETTINGS)
    return page.evaluate(f"(asked) => told.{what}(asked)", *asked)


def entered(open_page, name, **settings):
    """Open a page in a state, without motion."""
    state = STATES[name]
    viewport = {"width": state.widths[0], "height": HEIGHT}
    page = open_page(
        state.path, viewport=viewport, reduced_motion="reduce", **settings
    )
    state.enter(page)
    page.locator(state.part).first.wait_for()
    return page


@pytest.mark.parametrize("name", ["menu", "folds", "figure"])
def test_nothing_moves_where_a_reader_wants_no_motion(open_page, name):
    page = entered(open_page, name)
    assert told(page, "moves") == []
    style = page.evaluate(
        "getComputedStyle(document.documentElement)['scroll-behavior']"
    )
    assert style == "auto"


def test_what_moves_is_told(open_page):
    page = open_page("start/", reduced_motion="reduce")
    page.evaluate("() => void document.body.animate({ opacity: [0, 1] }, 9e9)")
    assert told(page, "moves") == ["body"]


@pytest.mark.parametrize("path", ["", FIGURE])
def test_nothing_moves_for_long(open_page, path):
    page = open_page(path)
    assert told(page, "slow", [LONGEST, SHORT]) == []
    page.evaluate("document.body.style.transition = 'opacity 1s'")
    assert told(page, "slow", [LONGEST, SHORT]) == ["body"]


@pytest.mark.parametrize("path", TYPICAL)
def test_wider_spacing_and_twice_the_size_lose_nothing(open_page, path):
    page = open_page(path, reduced_motion="reduce")
    assert too_wide(page, [DESK // 2]) == []
    page.evaluate(SPACED)
    assert too_wide(page, [PHONE, DESK]) == []
    assert told(page, "lost") == []


def test_text_that_is_lost_is_told(open_page):
    page = open_page("start/")
    page.evaluate(
        ADD, "<p class='cut' style='height: 9px; overflow: hidden'>Lost</p>"
    )
    assert told(page, "lost") == ["p.cut"]


MARKS = {
    "guess": [".guess-said", ".guess-measured", ".guess-line"],
    "run": [".run-button", ".run-output"],
    "knob": [".knob input", ".knob output:not(:empty)", ".yours"],
    "figure": ["dialog", "dialog svg use", ".figure-large button"],
    "skip link": [".md-skip:focus"],
}


@pytest.mark.parametrize("name", MARKS)
def test_marks_are_seen_in_a_readers_own_colours(open_page, name):
    page = entered(open_page, name, forced_colors="active")
    assert told(page, "faint", MARKS[name]) == []


def test_verdicts_and_filters_are_seen_in_a_readers_own_colours(open_page):
    page = open_page("start/article-on-trial/", forced_colors="active")
    marks = [".verdict", ".trial input:checked + span", ".ledger a"]
    assert told(page, "faint", marks) == []


def test_a_mark_that_is_not_seen_is_told(open_page):
    page = open_page("start/", forced_colors="active")
    page.evaluate(
        ADD, "<hr class='dot' style='background: red; border: 0; height: 9px'>"
    )
    assert told(page, "faint", [".dot", ".absent"]) == [
        ".dot is not told from its ground",
        ".absent is not there",
    ]
