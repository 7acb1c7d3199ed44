"""What helps to read: sources in place, links and pages to copy, pages read, paper."""

import pytest

from scripts.model import snippet
from scripts.model.problem import ROOT
from tests.browser.situations import lay_out_all, visit
from tests.browser.violations import violations
from tests.browser.width import WIDEST

PAGE = "models/splits-decide/"
CLIPBOARD = ["clipboard-read", "clipboard-write"]
COPIED = "navigator.clipboard.readText()"
READ = "localStorage['two-networks:read'] ?? '[]'"
TEXT_WIDTH = 518  # pixels on A4, beside the margin for notes
PRINTED = [
    PAGE,
    "start/article-on-trial/",
    "start/your-guesses/",
    "data-structures/hash-tables/",
    "reference/building-blocks/",
    "contributing/",
]
TOLD = ".reading-told"
SELECTED = """(one) => {
    getSelection().selectAllChildren(one);
    return String(getSelection());
}"""


@pytest.fixture
def page(open_page):
    opened = open_page(PAGE, permissions=CLIPBOARD, reduced_motion="reduce")
    opened.locator(".filename > .headerlink").first.wait_for(state="attached")
    return opened


def end(page):
    """Scroll to the end of the page."""
    lay_out_all(page)  # or what is laid out late moves the end away
    page.locator(".reading-end").scroll_into_view_if_needed()
    page.wait_for_function("() => localStorage['two-networks:read']")


def test_a_source_is_shown_beside_its_citation_by_keyboard(page):
    cited = page.locator("a.citation").first
    cited.focus()
    page.keyboard.press("Enter")
    box = page.locator(".source-box")
    box.wait_for()
    assert box.evaluate("(one) => one === document.activeElement")
    entry = page.locator(f"#{cited.get_attribute('href').partition('#')[2]}")
    assert box.inner_text().startswith(entry.inner_text()[:40])
    assert "#source" not in page.url
    assert violations(page) == []
    page.keyboard.press("Escape")
    box.wait_for(state="hidden")
    assert cited.evaluate("(one) => one === document.activeElement")
    assert page.errors == []


def test_a_second_press_on_a_citation_goes_to_the_list(page):
    cited = page.locator("a.citation").first
    cited.click()
    page.locator(".source-box").wait_for()
    cited.click()
    page.wait_for_url("**/#source-*")
    assert not page.locator(".source-box").is_visible()


def test_a_press_outside_closes_the_source(page):
    page.locator("a.citation").first.click()
    page.locator(".source-box").wait_for()
    page.mouse.click(5, 400)
    page.locator(".source-box").wait_for(state="hidden")


def test_without_scripting_a_citation_leads_to_the_list(open_page):
    page = open_page(PAGE, java_script_enabled=False)
    page.locator("a.citation").first.click()
    page.wait_for_url("**/#source-*")
    assert page.locator(".sources li:target").is_visible()


@pytest.mark.parametrize("where", ["h2", ".filename"])
def test_a_press_on_a_mark_copies_its_link_and_goes_there(page, where):
    mark = page.locator(f"{where} > .headerlink:visible").first
    mark.hover()
    mark.click()
    page.locator(TOLD, has_text="Link copied").wait_for()
    assert page.evaluate(COPIED) == page.url
    assert "#" in page.url
    box = mark.bounding_box()
    assert min(box["width"], box["height"]) >= 24


def test_marks_are_on_view_where_nothing_hovers(open_page):
    page = open_page(PAGE, has_touch=True, is_mobile=True)
    mark = page.locator("h2 > .headerlink").first
    page.wait_for_function(
        "(one) => getComputedStyle(one).opacity === '1'",
        arg=mark.element_handle(),
    )


def test_the_menu_copies_the_page_as_markdown(page):
    page.get_by_role("button", name="This page").press("Enter")
    menu = page.locator("#page-menu")
    assert menu.is_visible()
    assert violations(page) == []
    menu.get_by_role("button", name="Copy as Markdown").press("Enter")
    page.locator(TOLD, has_text="Page copied").wait_for()
    address = page.url.rstrip("/") + ".md"
    text = page.request.get(address).text().strip()
    assert page.evaluate(COPIED).strip() == f"From {address}\n\n{text}"
    menu.wait_for(state="hidden")


@pytest.mark.parametrize("path", ["", "models/", "sources/", PAGE])
def test_every_page_has_its_markdown_behind_the_menu_without_scripting(
    open_page, path
):
    page = open_page(path, java_script_enabled=False)
    page.get_by_role("button", name="This page").click()
    menu = page.locator("#page-menu")
    assert not menu.get_by_role("button").first.is_visible()
    address = menu.get_by_role("link", name="View as Markdown")
    got = page.request.get(address.evaluate("(one) => one.href"))
    assert got.ok
    title = page.locator("h1").inner_text().removesuffix("¶").strip()
    assert f"# {title}" in got.text()


def test_code_is_copied_by_hand_without_its_numbers(page):
    whole = page.locator("#program-shuffle-folds .snippet-whole")
    whole.locator("summary").click()
    text = whole.locator("pre > code").evaluate(SELECTED)
    program = ROOT / "snippets/models/splits_decide/shuffle_folds.py"
    assert text.strip() == snippet.load(program).body.strip()


def test_a_gap_in_a_core_is_not_copied_by_hand(open_page):
    page = open_page("simplicity/deep-modules/")
    core = page.locator(".snippet-core:has(.snippet-gap) pre > code").first
    text = core.evaluate(SELECTED)
    assert text
    assert "⋮" not in text


def test_a_page_read_to_its_end_is_ticked_and_forgotten(open_page):
    page = open_page(PAGE)
    assert page.evaluate(READ) == "[]"
    end(page)
    here = page.locator(".part li", has_text="Splits decide")
    assert here.inner_text().replace("\xa0", " ").endswith("✓ read")
    page.locator(".part li a", has_text="Uncertainty").click()
    page.wait_for_url("**/uncertainty/")  # by instant navigation
    page.locator(".part", has_text="Page 2 of 3 in Models").wait_for()
    page.locator(".part .part-read").first.wait_for()
    assert page.locator(".part .part-read").count() == 1
    visit(page, page.url.replace("models/uncertainty/", "start/your-guesses/"))
    listed = page.locator("[data-read-list]")
    forget = listed.get_by_role("button", name="Forget them")
    forget.wait_for()
    assert "models: splits decide" in listed.inner_text()
    forget.click()
    assert "None read to the end" in listed.inner_text()
    assert page.evaluate(READ) == "[]"
    assert page.errors == []


def test_the_place_in_the_contents_is_told(page):
    page.locator("h2#sources").evaluate("(one) => one.scrollIntoView()")
    here = page.locator(".md-sidebar--secondary [aria-current=location]")
    here.wait_for()
    assert here.count() == 1


def test_the_doors_say_which_part_they_lead_to(open_page):
    page = open_page("models/bigger-can-be-better/", java_script_enabled=False)
    lay_out_all(page)
    door = page.locator(".door[rel=next]").inner_text()
    assert door.startswith("End of Models. Next part\nDeployment")
    question = page.locator(".door[rel=prev] .door-question").inner_text()
    assert question.endswith("?")


@pytest.mark.parametrize("path", PRINTED)
def test_nothing_is_wider_than_the_paper(open_page, path):
    page = open_page(path, viewport={"width": TEXT_WIDTH, "height": 800})
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    page.wait_for_function("() => document.fonts.status === 'loaded'")
    assert page.evaluate(WIDEST) is None


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_has_the_address_and_no_buttons(page, scheme):
    page.emulate_media(media="print", color_scheme=scheme)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert (
        page.locator("button:visible, nav:visible, form:visible").count() == 0
    )
    foot = page.evaluate(
        "document.documentElement.style.getPropertyValue('--printed')"
    )
    assert PAGE in foot
    assert "Last changed on" in foot
    assert page.locator(".printed-from").inner_text().endswith(PAGE)
    away = page.locator(".sources a").first.evaluate(
        "(one) => getComputedStyle(one, '::after').content"
    )
    assert "https://" in away
    colour = page.locator("article").evaluate(
        "(one) => getComputedStyle(one).color"
    )
    assert colour == "rgb(0, 0, 0)"
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
