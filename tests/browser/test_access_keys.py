"""Tab alone reaches all that can be pressed, in order, and shows where it is."""

from pathlib import Path

import pytest

from tests.browser.panel import PLAIN, Panel
from tests.browser.states import DESK, PHONE
from tests.browser.width import HEIGHT

KEYS = Path(__file__).with_name("keys.js").read_text("utf-8")
MOST = 600  # presses: more of them are a trap
PATHS = ["models/splits-decide/", "", "start/article-on-trial/"]


def walk(page, key="Tab"):
    """Return what is wrong on the way through a page, and where it led."""
    page.evaluate(KEYS)
    names = page.evaluate("keys.all()")
    page.evaluate("document.activeElement.blur()")
    at, wrong = [], []
    for _ in range(MOST):
        page.keyboard.press(key)
        if (here := page.evaluate("keys.here()")) is None:
            break
        at.append(here[0])
        wrong += here[1]
    else:
        wrong.append("there is no end")
    known = [one for one in at if one >= 0]
    missed = sorted(set(range(len(names))) - set(known))
    wrong += [f"{names[one]} is not reached" for one in missed]
    if known != sorted(known):
        wrong.append("the order is not the page's")
    return wrong


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("path", PATHS)
def test_tab_goes_through_a_page(open_page, path, width):
    viewport = {"width": width, "height": HEIGHT}
    page = open_page(path, viewport=viewport, reduced_motion="reduce")
    page.wait_for_load_state("networkidle")
    assert walk(page) == []


def test_escape_then_tab_leaves_the_editor(open_page):
    page = open_page("start/using-this-guide/")
    panel = Panel(page, PLAIN)
    panel.press("Edit")
    area = panel.own.locator("textarea")
    area.wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert not area.evaluate("area => area === document.activeElement")


BAD = """() => document.querySelector('article').insertAdjacentHTML('afterbegin', `
    <style>.bad { outline: none !important }
    .faint { outline-color: #eee !important }</style>
    <a href="#" class="bad">No ring</a>
    <a href="#" class="faint">Faint</a>
    <a href="#" tabindex="5">First</a>
    <a href="#" style="position: fixed; left: -99px">Off</a>
    <div style="overflow: hidden; height: 30px; width: 90px"><a href="#"
        style="display: block; height: 30px; outline-offset: 3px">Cut</a></div>
    <div style="position: relative"><a href="#">Below</a>
    <b style="background: #fff; inset: 0; position: absolute"></b></div>`)"""


def test_what_the_keyboard_cannot_use_is_told(open_page):
    page = open_page("start/", reduced_motion="reduce")
    page.wait_for_load_state("networkidle")
    page.evaluate(BAD)
    assert walk(page) == [
        "a.bad No ring has no ring",
        "a.faint Faint has a faint ring: rgb(238, 238, 238)",
        "a. Off is off the screen",
        "a. Cut has a ring that is cut away",
        "a. Below is covered by b. ",
        "the order is not the page's",
    ]
