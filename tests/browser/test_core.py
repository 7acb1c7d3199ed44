"""The core of a program on a page: Copy, Edit and Run mean the whole."""

from scripts.model import snippet
from scripts.model.problem import ROOT
from tests.browser.panel import PAGE, Panel

NAME = "start/using_this_guide/add_dimes"


def test_copy_on_a_core_gives_the_whole_program(open_page):
    page = open_page(PAGE, permissions=["clipboard-read", "clipboard-write"])
    core = page.locator("#program-add-dimes .snippet-core")
    core.hover()
    core.locator(".md-code__button").click()
    page.get_by_text("Copied to clipboard").wait_for()
    program = ROOT / "snippets" / f"{NAME}.py"
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == snippet.load(program).body.strip()


def test_edit_and_run_on_a_core_mean_the_whole_program(open_page):
    page = open_page(PAGE)
    panel = Panel(page, NAME)
    panel.press("Edit")
    area = panel.own.locator("textarea")
    area.wait_for()
    text = area.input_value()
    assert text.startswith("def add_compensated")
    assert not panel.own.locator(".snippet-code").is_visible()
    panel.write(text.replace("1001", "11"))
    panel.run()
    assert panel.output.startswith("sums: 10\n")
    panel.press("Reset")
    assert panel.own.locator(".snippet-core").is_visible()


def test_on_paper_the_whole_program_stands_with_its_name_and_its_core_marked(
    open_page,
):
    page = open_page(PAGE)
    page.emulate_media(media="print")
    own = page.locator("#program-add-dimes")
    whole = own.locator(".snippet-whole")
    assert not own.locator(".snippet-core").is_visible()
    assert not own.locator("summary, .snippet-ways").first.is_visible()
    assert whole.locator(".filename").inner_text() == "add_dimes.py"
    program = ROOT / "snippets" / f"{NAME}.py"
    text = whole.locator("code").first.inner_text()
    assert text.strip() == snippet.load(program).body.strip()
    mark = whole.locator(".snippet-idea [data-linenos]").first.evaluate(
        "(one) => getComputedStyle(one, '::before').borderRightWidth"
    )
    assert float(mark.removesuffix("px")) > 1
