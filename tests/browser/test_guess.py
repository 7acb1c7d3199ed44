"""A guess before the answer: committed, kept, listed, taken along, erased."""

import json
import re

import pytest

from tests.browser.panel import PAGE
from tests.browser.situations import SETTLED, visit
from tests.browser.violations import violations
from tests.browser.width import too_wide

NAME = "guess-add-dimes-off-added-one-by-one"
LIST = "start/your-guesses/"
WORDS = "You said 400 totals. Measured: 984 totals. You were 2.5 times too low."


@pytest.fixture
def page(open_page):
    # Without motion, what a resize moves is in its place at once.
    page = open_page(PAGE, accept_downloads=True, reduced_motion="reduce")
    page.evaluate(SETTLED)
    page.get_by_role("button", name="Commit").wait_for()
    return page


def commit(page, text="400"):
    """Write a guess and press Enter; return what is said of it."""
    field = page.get_by_role("textbox", name="Your guess")
    field.focus()
    page.keyboard.type(text)
    page.keyboard.press("Enter")
    return told(page)


def told(page):
    return page.locator(f"#{NAME} [role=status]").inner_text()


def list_of(page):
    """Open the list of guesses, as it is when it is filled."""
    visit(page, page.url.partition(PAGE)[0] + LIST)
    page.locator("[data-guesses] [role=status]").wait_for()
    return page.locator("[data-guesses]")


def test_a_commit_by_keyboard_tells_and_draws_and_is_kept(page):
    assert "984" not in page.locator(f"#{NAME}").inner_text()
    assert commit(page) == WORDS
    assert page.evaluate("document.activeElement.role") == "status"
    line = page.locator(f"#{NAME} .guess-line").bounding_box()
    for name, share in (("said", 0.4), ("measured", 0.984)):
        mark = page.locator(f"#{NAME} .guess-{name}").bounding_box()
        at = mark["x"] + mark["width"] / 2 - line["x"]
        assert at == pytest.approx(share * line["width"], abs=1)
    page.reload()
    page.get_by_text("You said 400 totals").wait_for()
    assert told(page) == WORDS
    page.get_by_role("button", name="Guess again").click()
    assert page.get_by_role("textbox", name="Your guess").is_visible()
    assert told(page) == ""
    assert page.errors == []


def test_what_is_no_guess_is_said_and_stays(page):
    assert commit(page, "5000").startswith("Write a number from 0 to 1,000")
    assert (
        page.get_by_role("textbox", name="Your guess").input_value() == "5000"
    )
    assert page.evaluate("document.activeElement.localName") == "input"


def test_guesses_are_listed_exported_and_erased(page):
    commit(page)
    place = list_of(page)
    cells = place.locator("td").all_inner_texts()
    assert cells == ["400 totals", "984 totals", "2.5 times too low"]
    with page.expect_download() as download:
        place.get_by_text("Export").click()
    (one,) = json.loads(download.value.path().read_text()).values()
    assert (one["said"], one["value"], one["field"]) == (400, 984, "both")
    assert too_wide(page) == []
    place.get_by_role("button", name="Erase").click()
    assert place.locator("td").count() == 3
    place.get_by_role("button", name="Press again").click()
    assert re.match(r"None of the \d+ guesses", place.inner_text())
    assert page.errors == []


def test_the_list_leads_back_to_the_question(page):
    commit(page)
    list_of(page).get_by_role("link").first.click()
    page.wait_for_url(f"**/{PAGE}#{NAME}")
    page.get_by_text("You said 400 totals").wait_for()


def test_nothing_is_too_wide_before_and_after_a_commit(page):
    assert too_wide(page) == []
    commit(page, "0")
    assert too_wide(page) == []


def test_without_scripting_the_answer_is_folded_below_its_question(open_page):
    page = open_page(PAGE, java_script_enabled=False)
    own = page.locator(f"#{NAME}")
    assert "How many of the 1,000 totals" in own.inner_text()
    assert "984" not in own.inner_text()
    own.locator("summary").click()
    assert "Measured: 984 totals." in own.inner_text()
    visit(page, page.url.partition(PAGE)[0] + LIST)
    assert "needs scripting" in page.locator("[data-guesses]").inner_text()


def test_a_guess_and_the_list_are_accessible_after_a_commit(page):
    commit(page, "5000")
    assert violations(page, "article") == []
    page.get_by_role("textbox", name="Your guess").fill("")
    commit(page)
    assert violations(page, "article") == []
    list_of(page)
    assert violations(page, "article") == []
