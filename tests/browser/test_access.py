"""Every state of a page is accessible, and Escape leads out of it."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import noted
from tests.browser.situations import (
    OURS,
    SETTLED,
    context_in,
    lay_out_all,
    rest,
    visit,
)
from tests.browser.states import DESK, PHONE, STATES
from tests.browser.test_pages import COLOURS, FIND
from tests.browser.width import HEIGHT, WIDEST

each = pytest.mark.parametrize("name", STATES)
# What holds of a document as a whole, whatever part of it is new.
WHOLE = [
    "aria-hidden-focus",
    "aria-valid-attr-value",
    "duplicate-id-aria",
    "heading-order",
    "landmark-unique",
    "region",
]
UNSEEN = """() => {
    const one = document.activeElement;
    if (one === document.body) return null;
    const seen = one.matches('.md-option') ? one.nextElementSibling : one;
    return seen.checkVisibility({ visibilityProperty: true }) ? null : one.outerHTML;
}"""


@pytest.fixture(scope="module")
def enter(browser, address):
    """Bring a page into a state, all in one tab, as in a fresh visit."""
    context = context_in(browser, OURS)
    page = noted(context.new_page(), address)

    def open_(state):
        size = {"width": state.widths[0], "height": HEIGHT}
        page.set_viewport_size(size)
        page.emulate_media(color_scheme="light", reduced_motion="reduce")
        visit(page, address + state.path)
        page.evaluate("() => localStorage.clear()")
        page.goto("about:blank")
        visit(page, address + state.path)
        page.evaluate(SETTLED)
        state.enter(page)
        page.locator(state.part).first.wait_for()
        return page

    yield open_
    context.close()


def wrong(page, state):
    """Return what is wrong with a state, with its scheme and width."""
    page.evaluate(Axe().axe_script)
    lay_out_all(page)
    found, looks = [], []
    for width in state.widths:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        for scheme, only in (("light", None), ("dark", COLOURS)):
            page.emulate_media(color_scheme=scheme)
            rest(page)
            told, fresh = page.evaluate(FIND, [only, looks, state.part])
            looks += [] if told else fresh
            told += filter(None, [page.evaluate(WIDEST), page.evaluate(UNSEEN)])
            found += [f"{scheme}, {width} px: {one}" for one in told]
    return found + page.evaluate(FIND, [WHOLE, None, None])[0]


@each
def test_a_state_is_accessible(enter, name):
    page = enter(STATES[name])
    assert wrong(page, STATES[name]) == []
    assert page.errors == []


@pytest.mark.parametrize(
    "name", [name for name, state in STATES.items() if state.opener]
)
def test_escape_closes_it_and_gives_the_focus_back(enter, name):
    state = STATES[name]
    page = enter(state)
    page.keyboard.press("Escape")
    page.locator(state.part).first.wait_for(state="hidden")
    opener = page.locator(state.opener).first
    assert opener.evaluate("one => one === document.activeElement")


def test_a_menu_closes_when_the_focus_leaves_it(enter):
    page = enter(STATES["menu"])
    page.locator(".md-sidebar--primary a").last.focus()
    page.keyboard.press("Tab")
    page.locator(".md-sidebar--primary").wait_for(state="hidden")


BAD = """(part) => document.querySelector(part).insertAdjacentHTML('beforeend',
    `<p style="color: #ccc; background: #fff">Faint</p>
    <button style="padding: 0; height: 9px; width: 9px"></button>
    <button style="padding: 0; height: 9px; width: 9px">b</button>`)"""


def test_what_is_wrong_with_a_state_is_told(enter):
    state = STATES["run"]
    page = enter(state)
    page.evaluate(BAD, state.part)
    told = {":".join(one.split(":")[:2]) for one in wrong(page, state)}
    rules = ["button-name", "color-contrast", "target-size"]
    assert told == {
        *(
            f"light, {width} px: {rule}"
            for width in (PHONE, DESK)
            for rule in rules
        ),
        *(f"dark, {width} px: color-contrast" for width in (PHONE, DESK)),
    }
