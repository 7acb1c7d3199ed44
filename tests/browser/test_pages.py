"""Every page: it is accessible, calls nobody, and is no wider than the screen."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from scripts.model import claims
from scripts.model import page as pages
from scripts.model.problem import ROOT
from tests.browser.situations import lay_out_all, rest
from tests.browser.width import too_wide_in_some_fonts

PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 900}
NARROW = {"width": 320, "height": 740}  # a desk's screen, four times as large
# Between schemes only colours differ, and these are measured at desk size; between
# narrow screens only sizes differ.
COLOURS = ["color-contrast", "link-in-text-block"]
SIZES = ["scrollable-region-focusable", "target-size"]
MODES = (
    (NARROW, "light", SIZES),
    (PHONE, "light", None),
    (DESK, "light", None),
    (DESK, "dark", COLOURS),
)
OWN = sorted(
    path.relative_to(ROOT / "docs")
    .with_suffix("")
    .as_posix()
    .removesuffix("index")
    for path in pages.paths()
)
FIND = Path(__file__).with_name("axe.js").read_text("utf-8")
SCRIPTED = pytest.mark.parametrize(
    "opened", [True], ids=["scripting on"], indirect=True
)
UNSCRIPTED = pytest.mark.parametrize(
    "opened", [False], ids=["scripting off"], indirect=True
)
# As a hand does: a summary is where it can be pressed, and pressing it opens it.
SHUT = """() => {
    const shut = [], shown = (one) => one.checkVisibility() && one.offsetHeight > 0;
    for (const fold of document.querySelectorAll('.snippet details, .exercise details')) {
        const summary = fold.querySelector('summary');
        summary.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, height } = summary.getBoundingClientRect();
        const hit = document.elementFromPoint(x + 10, y + height / 2);
        summary.click();
        if (!summary.contains(hit) || !fold.open) shut.push(summary.textContent);
    }
    return [...shut, ...[...document.querySelectorAll('.snippet-output pre')]
        .filter((one) => !shown(one)).map((one) => one.textContent)];
}"""

# Where what a page has to show begins, in pixels from its top.
EVIDENCE = """() => {
    const first = document.querySelector('.snippet-figure, .snippet-output');
    return first ? first.getBoundingClientRect().top + scrollY : 0;
}"""


@pytest.fixture(scope="module")
def violations():
    """Tell what axe finds on a page; contrast, the slowest, at desk size."""
    looks = []  # that were measured, on any page, and are right

    def find(page):
        page.evaluate(Axe().axe_script)
        lay_out_all(page)
        found = []
        for viewport, scheme, only in MODES:
            page.set_viewport_size(viewport)
            page.emulate_media(color_scheme=scheme)
            rest(page)  # the theme moves things first
            known = looks if viewport is DESK else None
            told, fresh = page.evaluate(FIND, [only, known])
            found += [
                f"{scheme}, {viewport['width']} px: {one}" for one in told
            ]
            looks.extend([] if told else fresh)
        page.emulate_media(color_scheme="light")
        return found

    return find


@SCRIPTED
@pytest.mark.parametrize("path", OWN)
def test_a_page_is_accessible_calls_nobody_and_fits_the_screen(
    opened, violations, path
):
    page = opened(path)
    assert violations(page) + too_wide_in_some_fonts(page) == []
    assert page.foreign == []
    assert page.errors == []


@UNSCRIPTED
@pytest.mark.parametrize("path", OWN)
def test_a_page_works_and_fits_the_screen_with_scripting_off(opened, path):
    page = opened(path)
    page.set_viewport_size(DESK)
    screens = 2 if path != "contributing/" else 99  # it shows one at its end
    assert page.evaluate(EVIDENCE) < screens * DESK["height"]
    assert too_wide_in_some_fonts(page) == []
    page.set_viewport_size(PHONE)
    assert page.locator("h1").first.is_visible()
    assert page.evaluate(SHUT) == []
    assert page.foreign == []


BAD = """<p style="color: #ccc; background: #fff">Faint</p>
<button style="height: 9px; padding: 0">a</button>
<button style="height: 9px; padding: 0">b</button>
<p style="color: #555; background: #fff">Plain</p>
<img src="data:," style="width: 50px; height: 50px">"""


@SCRIPTED
def test_what_is_wrong_is_told_with_its_scheme_and_width(opened, violations):
    page = opened("start/")
    page.evaluate(
        "(html) => document.querySelector('article')"
        ".insertAdjacentHTML('beforeend', html)",
        BAD,
    )
    told = {":".join(one.split(":")[:2]) for one in violations(page)}
    assert told == {
        "light, 320 px: target-size",
        "light, 360 px: target-size",
        "light, 1280 px: target-size",
        "light, 360 px: image-alt",
        "light, 1280 px: image-alt",
        "light, 1280 px: color-contrast",
        "dark, 1280 px: color-contrast",
    }


def test_the_ledger_is_filtered_with_scripting_off(open_page):
    page = open_page("start/article-on-trial/", java_script_enabled=False)
    rows = page.locator(".ledger tbody tr")
    assert rows.count() == 75
    page.locator(
        'label:has(input[name="ledger-section"][value="models"])'
    ).click()
    models = [claim for claim in claims.load() if claim.section == "models"]
    visible = page.locator(".ledger tbody tr:visible")
    assert visible.count() == len(models)
    page.locator('label:has(input[value="conditions"])').click()
    conditions = [
        one.id.lower() for one in models if one.verdict == "conditions"
    ]
    assert 0 < len(conditions) < len(models)
    assert [row.get_attribute("id") for row in visible.all()] == conditions


def test_the_ledger_is_filtered_by_keyboard(open_page):
    page = open_page("start/article-on-trial/")
    page.locator('input[name="ledger-verdict"][value="all"]').focus()
    page.keyboard.press("ArrowRight")
    visible = page.locator(".ledger tbody tr:visible")
    verdicts = {row.get_attribute("data-verdict") for row in visible.all()}
    assert verdicts == {"holds"}


def test_a_figure_takes_the_text_colour_of_either_scheme(open_page):
    colours = set()
    for scheme in ("light", "dark"):
        page = open_page("models/splits-decide/", color_scheme=scheme)
        text = page.locator(".snippet-figure svg text").first
        colours.add(text.evaluate("element => getComputedStyle(element).fill"))
    assert len(colours) == 2
