"""The trial's picture and the ledger: marks to press, filters in the address."""

import pytest

from scripts.model import claims
from tests.browser.situations import SETTLED

LEDGER = "start/article-on-trial/"
ROWS = ".ledger tbody tr:visible"
MARKS = ".trial-marks a"
STATUS = ".ledger-told"
PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 900}

# The marks' boxes, from the top of the page.
BOXES = """() => [...document.querySelectorAll('.trial-marks a')].map((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return [left, top + scrollY, right, bottom + scrollY];
})"""
PICTURE = """() => {
    const { top, height } = document.querySelector('.trial').getBoundingClientRect();
    return [top + scrollY, height];
}"""
# Whether a mark's glyph, which a mask cuts out, is drawn in the colour of a link.
DRAWN = """(mark) => {
    const style = getComputedStyle(mark, '::before');
    const probe = document.createElement('i');
    probe.style.cssText = 'forced-color-adjust: none; color: LinkText';
    document.body.append(probe);
    return style.maskImage.startsWith('url(')
        && style.backgroundColor === getComputedStyle(probe).color;
}"""
SHAPES = """() => Object.fromEntries(
    [...document.querySelectorAll('.trial-marks a')].map((mark) =>
        [mark.dataset.verdict, getComputedStyle(mark, '::before').maskImage]))"""


def ids(wanted):
    return [one.id.lower() for one in claims.load() if wanted(one)]


def shown(page):
    return [row.get_attribute("id") for row in page.locator(ROWS).all()]


def choose(page, name, value):
    page.locator(f'label:has([name="ledger-{name}"][value="{value}"])').click()


def query(page):
    return page.evaluate("location.search")


def overlapping(boxes):
    """Return the pairs of boxes that share more than an edge."""
    return [
        (a, b)
        for index, a in enumerate(boxes)
        for b in boxes[index + 1 :]
        if a[0] < b[2] - 0.5
        and b[0] < a[2] - 0.5
        and a[1] < b[3] - 0.5
        and b[1] < a[3] - 0.5
    ]


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_every_mark_is_large_enough_to_press_and_covers_no_other(
    open_page, width
):
    page = open_page(LEDGER, viewport={"width": width, "height": 740})
    boxes = page.evaluate(BOXES)
    assert len(boxes) == 75
    assert min(right - left for left, _, right, _ in boxes) >= 24
    assert min(bottom - top for _, top, _, bottom in boxes) >= 24
    assert min(left for left, *_ in boxes) >= 0
    assert max(right for _, _, right, _ in boxes) <= width
    assert overlapping(boxes) == []


def test_boxes_that_overlap_are_told():
    assert overlapping([[0, 0, 24, 24], [24, 0, 48, 24]]) == []
    assert len(overlapping([[0, 0, 24, 24], [20, 20, 44, 44]])) == 1


def test_at_a_desk_all_marks_stand_on_the_first_screen(open_page):
    page = open_page(LEDGER, viewport=DESK)
    page.evaluate(SETTLED)
    assert max(box[3] for box in page.evaluate(BOXES)) < DESK["height"]


def test_on_a_phone_the_picture_begins_on_the_first_screen(open_page):
    page = open_page(LEDGER, viewport=PHONE)
    page.evaluate(SETTLED)
    top, height = page.evaluate(PICTURE)
    assert top < PHONE["height"] / 2
    assert height < 1.3 * PHONE["height"]


def test_a_mark_says_its_claim_and_leads_to_its_row(open_page):
    page = open_page(LEDGER)
    (claim,) = [one for one in claims.load() if one.id == "MO2"]
    verdict = claims.VERDICTS[claim.verdict]
    mark = page.get_by_role("link", name=f"MO2, {verdict}: {claim.claim}")
    told = mark.locator(".trial-claim")
    hidden = told.bounding_box()
    assert hidden["width"] <= 1
    mark.hover()
    assert told.bounding_box()["width"] > 100
    page.mouse.move(0, 0)
    assert told.bounding_box() == hidden
    page.locator(MARKS).first.focus()
    page.keyboard.press("Tab")
    assert page.locator(".trial-claim").nth(1).bounding_box()["width"] > 100
    mark.press("Enter")
    page.locator("tr#mo2[data-asked]").wait_for()
    assert page.evaluate("location.hash") == "#mo2"


def test_in_forced_colours_every_verdict_has_its_shape(open_page):
    page = open_page(LEDGER, forced_colors="active")
    shapes = page.evaluate(SHAPES)
    assert set(shapes) == {one.verdict for one in claims.load()}
    assert len(set(shapes.values())) == len(shapes)
    marks = page.locator(MARKS).all()
    assert all(mark.evaluate(DRAWN) for mark in marks[:12])


def test_filters_are_kept_in_the_address_and_a_link_restores_them(open_page):
    page = open_page(LEDGER)
    page.locator(".ledger-tools input").wait_for()
    choose(page, "verdict", "conditions")
    choose(page, "section", "models")
    assert query(page) == "?verdict=conditions&section=models"
    wanted = ids(
        lambda one: (one.verdict, one.section) == ("conditions", "models")
    )
    assert shown(page) == wanted
    told = f"{len(wanted)} of 75 claims."
    assert page.locator(STATUS).text_content() == told
    other = open_page(LEDGER + query(page))
    other.get_by_text(told).wait_for()
    assert shown(other) == wanted
    other.get_by_role("link", name="All claims").click()
    assert query(other) == ""
    assert len(shown(other)) == 75
    assert other.locator(STATUS).text_content() == "All 75 claims."


def test_a_text_filters_too_and_none_is_told(open_page):
    page = open_page(LEDGER)
    field = page.get_by_role("searchbox", name="Claims that contain")
    field.fill("decision bound")
    assert query(page) == "?contains=decision+bound"
    found = shown(page)
    assert {"m3", "m4"} <= set(found)
    assert len(found) < 10
    out = page.locator(f"{MARKS}[data-out]")
    assert out.count() == 75 - len(found)
    field.fill("no claim says this")
    assert page.locator(STATUS).text_content() == "No claim matches."
    assert shown(page) == []


def test_a_mark_that_is_filtered_out_is_smaller_and_still_a_link(open_page):
    page = open_page(f"{LEDGER}?verdict=wrong")
    wrong = ids(lambda one: one.verdict == "wrong")
    page.get_by_text(f"{len(wrong)} of 75 claims.").wait_for()
    scale = "mark => getComputedStyle(mark, '::before').scale"
    mark = page.locator(f'{MARKS}[href$="#m3"]')
    assert float(mark.evaluate(scale)) < 0.6
    left = page.locator(f"{MARKS}:not([data-out])").all()
    assert [one.evaluate(scale) for one in left] == ["1"] * len(wrong)
    mark.click()
    page.get_by_text("All 75 claims.").wait_for()
    page.locator("tr#m3[data-asked]").wait_for()
    assert query(page) == ""


def test_back_from_a_page_restores_the_filters(open_page):
    page = open_page(LEDGER)
    page.locator(".ledger-tools input").wait_for()
    choose(page, "section", "theme")
    wanted = ids(lambda one: one.section == "theme")
    page.get_by_role("link", name="Argued in").first.click()
    page.wait_for_function("!location.pathname.includes('article-on-trial')")
    page.locator(".ledger").wait_for(state="detached")
    page.go_back()
    page.get_by_text(f"{len(wanted)} of 75 claims.").wait_for()
    assert shown(page) == wanted
    assert query(page) == "?section=theme"
    assert page.errors == []


def test_filters_work_by_keyboard_and_stay_in_the_address(open_page):
    page = open_page(LEDGER)
    page.locator(".ledger-tools input").wait_for()
    page.locator('[name="ledger-section"][value="all"]').focus()
    page.keyboard.press("ArrowDown")
    assert query(page) == "?section=introduction"
    assert shown(page) == ids(lambda one: one.section == "introduction")


def test_with_scripting_off_a_row_that_is_asked_for_is_shown(open_page):
    page = open_page(LEDGER, java_script_enabled=False)
    assert page.locator(".ledger-tools input").count() == 0
    choose(page, "verdict", "wrong")
    wrong = ids(lambda one: one.verdict == "wrong")
    assert shown(page) == wrong
    page.locator(f'{MARKS}[href$="#mo2"]').click()
    assert shown(page) == sorted(["mo2", *wrong], key=ids(bool).index)
