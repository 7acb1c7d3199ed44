"""The search's window: how it is opened, read and left, and what it fetches."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.situations import SETTLED

PAGE = "models/splits-decide/"
FIELD, STATUS, LINKS = ".search-input", ".search-status", ".search-pages a"
BYTES = 500_000  # to the first answer, as they are sent without compression


def ready(page):
    """Wait for the script of the search, which says which keys open it."""
    page.locator("[data-search][aria-keyshortcuts]").wait_for()
    return page


def search(page, text):
    """Open the window, and wait for the answer to a question."""
    ready(page).locator("[data-search]").click()
    page.locator(FIELD).fill("")  # takes the answer before it away
    page.locator(f"{STATUS}:empty").wait_for(state="attached")
    page.locator(FIELD).fill(text)
    page.locator(f"{STATUS}:not(:empty)").wait_for()
    return page


def test_nonsense_is_said_to_be_found_nowhere_with_ways_to_go_on(open_page):
    page = search(open_page(PAGE), "zzqqx")
    told = page.locator(STATUS)
    assert told.text_content().startswith("Nothing found for “zzqqx”.")
    assert page.locator(LINKS).count() == 0
    told.locator("a").first.click()
    page.wait_for_url("**/start/article-on-trial/")


def test_a_slip_is_told_and_read_as_what_was_meant(open_page):
    page = search(open_page(PAGE), "boundry")
    assert "Read as: boundary." in page.locator(STATUS).text_content()


def test_a_hit_is_marked_with_what_it_stands_in(open_page):
    page = search(open_page("reuse/"), "TimeSeriesSplit")
    first = page.locator(".search-page").first
    assert (
        first.locator(".search-title").inner_text().startswith("Splits decide")
    )
    kinds = first.locator(".search-kind").all_text_contents()
    assert set(kinds) == {"Text", "Program"}
    assert "TimeSeriesSplit" in first.locator("mark").first.text_content()


def test_a_claim_is_found_by_its_id_and_leads_to_its_row(open_page):
    page = search(open_page(PAGE), "DE3")
    page.keyboard.press("Enter")
    page.wait_for_url("**/start/article-on-trial/#de3")
    assert not page.locator("dialog.search").is_visible()


def test_a_result_is_reached_and_followed_by_keyboard_alone(open_page):
    page = ready(open_page(PAGE))
    page.keyboard.press("/")
    field = page.locator(FIELD)
    field.wait_for()
    page.keyboard.type("canary release")
    page.locator(LINKS).first.wait_for()  # the answer to a part of it, at first
    page.keyboard.press("ArrowDown")
    page.locator(f"{LINKS}:focus").wait_for()
    page.keyboard.press("End")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Home")
    assert page.locator(LINKS).first.evaluate(
        "one => one === document.activeElement"
    )
    page.keyboard.press("ArrowUp")
    assert field.evaluate("one => one === document.activeElement")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/deployment/shipping-updates/*")


@pytest.mark.parametrize("keys", ["/", "Control+k", "Meta+k"])
def test_it_opens_by_its_keys_and_escape_gives_the_focus_back(open_page, keys):
    page = ready(open_page(PAGE))
    link = page.locator("a.citation").first
    link.focus()
    page.keyboard.press(keys)
    page.locator(FIELD).wait_for()
    page.keyboard.press("Escape")
    page.locator("dialog.search").wait_for(state="hidden")
    assert link.evaluate("one => one === document.activeElement")


def test_its_key_is_a_letter_to_who_types(open_page):
    page = ready(open_page(PAGE))
    page.evaluate(
        "() => document.querySelector('article')"
        ".prepend(document.createElement('textarea'))"
    )
    page.locator("article textarea").press("/")
    assert page.locator("article textarea").input_value() == "/"
    assert page.locator("dialog.search").count() == 0


def test_it_opens_by_touch_and_everything_is_large_enough(open_page):
    page = open_page(
        PAGE, has_touch=True, viewport={"width": 320, "height": 640}
    )
    ready(page).locator("[data-search]").tap()
    page.locator(FIELD).fill("leak")
    page.locator(LINKS).first.wait_for()
    heights = page.locator("dialog.search :is(a, button, input)").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect().height)"
    )
    assert min(heights) >= 24
    wide = page.locator("dialog.search").evaluate(
        "one => [one.scrollWidth - one.clientWidth, one.getBoundingClientRect().right]"
    )
    assert wide[0] == 0
    assert wide[1] <= 320


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_its_window_is_accessible_with_results(open_page, width, scheme):
    page = open_page(
        PAGE, viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    page.evaluate(SETTLED)
    search(page, "leak")
    page.locator(LINKS).first.wait_for()
    found = Axe().run(page, context="dialog.search")
    assert [one["id"] for one in found.response["violations"]] == []


def test_axe_tells_of_a_window_that_is_not_accessible(open_page):
    page = search(open_page(PAGE), "leak")
    page.locator(LINKS).first.evaluate("one => one.replaceChildren()")
    found = Axe().run(page, context="dialog.search")
    assert [one["id"] for one in found.response["violations"]] == ["link-name"]


def test_nothing_is_fetched_before_it_is_meant_and_little_then(open_page):
    page = ready(open_page(PAGE))
    page.wait_for_load_state("networkidle")
    got = []

    def note(answer):
        got.append(answer)

    page.on("response", note)
    before = page.evaluate(
        "() => performance.getEntriesByType('resource').map(({ name }) => name)"
    )
    asked = {"search-index", "dialog.js", "find.js", "search.css"}
    assert not [name for name in before if any(one in name for one in asked)]
    search(page, "leak")
    page.locator(LINKS).first.wait_for()
    page.wait_for_load_state("networkidle")
    names = [answer.url for answer in got]
    assert any("search-index/pagefind.js" in name for name in names)
    assert sum(len(answer.body()) for answer in got) < BYTES
    assert page.foreign == []
    assert page.errors == []


def test_it_works_after_instant_navigation(open_page, address):
    page = open_page(PAGE)
    page.evaluate("() => { window.same = true; }")
    search(page, "hash map")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}data-structures/hash-tables/*")
    search(page, "columnar")
    page.locator(LINKS).first.click()
    page.wait_for_url(f"{address}data-network/follow-the-data/*")
    assert page.evaluate("() => window.same")
    assert page.errors == []


def test_an_index_that_cannot_be_fetched_is_said(open_page):
    page = ready(open_page(PAGE))
    page.route("**/search-index/**", lambda route: route.abort())
    search(page, "leak")
    told = page.locator(STATUS).text_content()
    assert told.startswith("The index of the search cannot be fetched.")
    page.unroute("**/search-index/**")
    page.locator(FIELD).fill("leaks")
    page.locator(LINKS).first.wait_for()


def test_with_scripting_off_there_is_a_link_in_place_of_the_button(open_page):
    page = open_page(PAGE, java_script_enabled=False)
    assert not page.locator("[data-search]").is_visible()
    page.locator("header noscript a").click()
    page.wait_for_url("**/start/article-on-trial/")
