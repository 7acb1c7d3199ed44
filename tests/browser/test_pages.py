import pytest
from axe_playwright_python.sync_playwright import Axe

from scripts.model import claims
from scripts.model import page as pages
from scripts.model.problem import ROOT

PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 900}
# Between schemes only colours differ, and these are measured at desk size.
MODES = (PHONE, "light"), (DESK, "light"), (DESK, "dark")
OWN = sorted(
    path.relative_to(ROOT / "docs")
    .with_suffix("")
    .as_posix()
    .removesuffix("index")
    for path in pages.paths()
)
AXE = {"resultTypes": ["violations"]}
STILL = "() => document.getAnimations().length === 0"


def violations(page, viewport, scheme):
    """Return what axe finds in one mode; contrast, the slowest, at desk size."""
    page.set_viewport_size(viewport)
    page.emulate_media(color_scheme=scheme)
    page.wait_for_function(STILL)  # the theme moves things first
    rules = {"color-contrast": {"enabled": viewport is DESK}}
    found = Axe().run(page, options={**AXE, "rules": rules})
    return [
        f"{scheme}, {viewport['width']}: {rule['id']}: {node['target']}"
        f" {node['failureSummary']}"
        for rule in found.response["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("path", OWN)
def test_a_page_calls_nobody_and_is_accessible(open_page, path):
    page = open_page(path, viewport=PHONE)
    told = [
        one
        for viewport, scheme in MODES
        for one in violations(page, viewport, scheme)
    ]
    assert told == []
    assert page.foreign == []
    assert page.errors == []


@pytest.mark.parametrize("path", OWN)
def test_a_page_works_with_scripting_off(open_page, path):
    page = open_page(path, viewport=PHONE, java_script_enabled=False)
    assert page.locator("h1").first.is_visible()
    assert page.foreign == []
    for fold in page.locator(".snippet details, .exercise details").all():
        fold.locator("summary").first.click()
        assert fold.get_attribute("open") is not None
    for output in page.locator(".snippet-output pre").all():
        assert output.is_visible()


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


def test_search_finds_a_page(open_page):
    page = open_page("")
    page.locator(".md-search__input").click()
    page.keyboard.type("nearest")
    found = page.locator(".md-search-result__link[href*='splits-decide']")
    found.first.wait_for()
