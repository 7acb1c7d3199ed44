"""A figure on a phone can be read; on a press, it is as large as the window."""

import pytest

from scripts.model import snippet
from scripts.model.figure_size import LEGIBLE
from tests.browser.programs import path_of
from tests.browser.situations import visit
from tests.browser.width import HEIGHT

PHONE = 360
TIMINGS = "contributing/how-fast/"
LARGE = "knowledge-network/explaining-a-planner/"
# The height of each text on the screen, in pixels.
HEIGHTS = """() => [...document.querySelectorAll('.snippet-figure svg')]
    .flatMap((svg) => [...svg.querySelectorAll('text, tspan')]
        .filter((one) => [...one.childNodes].some((child) => child.nodeType === 3))
        .map((one) => parseFloat(getComputedStyle(one).fontSize)
            * svg.getScreenCTM().a))"""
FOCUSED = "document.activeElement.getAttribute('aria-label')"
IDS = "(part) => [...part.querySelectorAll('[id]')].map((one) => one.id)"
WIDEN = "(box, wide) => (box.firstElementChild.style.minWidth = wide)"
REACHED = """(told) => told
    === (document.querySelector('.snippet-figure .figure-box').tabIndex === 0)"""
SCROLLS = """() => [...document.querySelectorAll('.snippet-figure .figure-box')]
    .filter((box) => box.scrollWidth > box.clientWidth)
    .map((box) => box.ariaLabel)"""


def drawn():
    """Return the addresses of the pages with a figure."""
    drawing = [one for one in snippet.load_all()[0] if one.figures]
    return [*sorted({path_of(found) for found in drawing}), TIMINGS]


def on_a_phone(open_page, path, **settings):
    """Open a page on a phone."""
    viewport = {"width": PHONE, "height": HEIGHT}
    return open_page(path, viewport=viewport, **settings)


@pytest.mark.parametrize("scripting", [True, False])
def test_every_text_of_a_figure_can_be_read_on_a_phone(open_page, scripting):
    page = on_a_phone(open_page, "", java_script_enabled=scripting)
    base, heights, wide = page.url, {}, []
    for path in drawn():
        visit(page, base + path)
        heights[path] = page.evaluate(HEIGHTS)
        wide += page.evaluate(SCROLLS)
    least = {path: min(found) for path, found in heights.items() if found}
    assert least
    small = {path: low for path, low in least.items() if low < LEGIBLE - 0.01}
    assert small == {}
    assert wide == [], "drawn wider than a phone"


def test_the_keyboard_reaches_a_figure_where_it_scrolls(open_page):
    page = on_a_phone(open_page, LARGE)
    box = page.locator(".snippet-figure .figure-box").first
    for wide, told in (("900px", True), ("0", False), ("900px", True)):
        box.evaluate(WIDEN, wide)
        page.wait_for_function(REACHED, arg=told)


def test_a_figure_opens_and_closes_by_keyboard(open_page):
    page = open_page(LARGE)
    button = page.get_by_role("button", name="Enlarge the figure of draw_map")
    drawing = page.locator(".snippet-figure svg").first
    before = drawing.bounding_box()
    button.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Figure of draw_map.py")
    dialog.wait_for()
    own = dialog.evaluate(IDS)
    assert own
    assert not set(own) & set(page.locator("article").evaluate(IDS))
    after = dialog.locator("svg").bounding_box()
    assert after["width"] * after["height"] > before["width"] * before["height"]
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 1280
    assert page.evaluate(FOCUSED) == "Close the figure of draw_map.py"
    page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    assert page.evaluate(FOCUSED) == "Enlarge the figure of draw_map.py"


@pytest.mark.parametrize("way", ["button", "outside"])
def test_an_open_figure_closes_by_a_press(open_page, way):
    page = open_page(LARGE)
    page.get_by_role("button", name="Enlarge the figure of draw_map").click()
    dialog = page.get_by_role("dialog", name="Figure of draw_map.py")
    dialog.wait_for()
    if way == "button":
        dialog.get_by_role("button", name="Close").click()
    else:
        page.mouse.click(5, 5)
    dialog.wait_for(state="detached")


def test_an_open_figure_scrolls_in_its_box_on_a_phone(open_page):
    page = on_a_phone(open_page, LARGE)
    page.get_by_role("button", name="Enlarge the figure of draw_map").click()
    box = page.get_by_role("dialog").locator(".figure-box")
    box.wait_for()
    wide, inside = box.evaluate("box => [box.clientWidth, box.scrollWidth]")
    assert inside > wide
    assert page.evaluate("document.scrollingElement.scrollWidth") <= PHONE
