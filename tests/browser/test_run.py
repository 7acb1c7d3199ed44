"""Programs on a page: what its buttons do, and what is printed."""

import re

import pytest

from scripts.model import snippet
from scripts.model.problem import ROOT
from tests.browser.panel import LOOP, PLAIN, Panel

# Lines of the program's file that its page does not show: the header.
ABOVE = snippet.load(ROOT / "snippets" / f"{PLAIN}.py").first_line - 1


def test_run_says_that_the_output_is_the_same(page):
    panel = Panel(page, PLAIN)
    assert panel.run() == "done"
    assert panel.status.startswith("The same as recorded, in ")
    assert (
        panel.output == panel.own.locator(".snippet-output code").text_content()
    )


def test_an_edited_program_prints_its_own_and_reset_brings_the_old_back(page):
    panel = Panel(page, PLAIN)
    panel.write("print(6 * 7)\n")
    assert panel.run() == "done"
    assert panel.output == "42\n"
    panel.press("Reset")
    assert panel.own.locator("textarea, .run-output").count() == 0
    panel.run()
    assert panel.status.startswith("The same as recorded")


def test_stop_ends_a_loop_and_run_works_again(page):
    panel = Panel(page, LOOP)
    panel.write("print('on')\nwhile True:\n    pass\n")
    panel.press("Run")
    page.wait_for_function(
        "e => e.querySelector('.run-output code')?.textContent.includes('on')",
        arg=panel.own.element_handle(),
    )
    panel.press("Stop")
    assert panel.ended() == "stopped"
    assert panel.status == "Stopped."
    panel.press("Reset")
    assert panel.run() == "done"
    assert panel.status.startswith("The same as recorded")


def test_a_program_has_its_file_as_one_that_is_run_by_itself(page):
    panel = Panel(page, PLAIN)
    panel.write(
        "from pathlib import Path\n"
        "print(Path(__file__).name, Path(__file__).read_text().count('Path'))\n"
        "print(list(Path().iterdir()))\n"
    )
    assert panel.run() == "done"
    assert panel.output == "roll_dice.py 5\n[]\n"


def test_endless_output_is_stopped(page):
    panel = Panel(page, LOOP)
    panel.write("while True:\n    print('a' * 100)\n")
    assert panel.run() == "flooded"
    assert "more than 256 KiB" in panel.status
    panel.write("print(1)\n")
    assert panel.run() == "done"


def test_a_syntax_error_is_told_with_its_line(page):
    panel = Panel(page, PLAIN)
    panel.write("print(1)\nprint(\n")
    assert panel.run() == "done"
    assert "SyntaxError" in panel.output
    assert f'File "roll_dice.py", line {ABOVE + 2}\n' in panel.output
    assert "_program" not in panel.output


def test_a_traceback_has_the_readers_lines_and_marks_the_last(page):
    panel = Panel(page, PLAIN)
    panel.write("import json\nprint(1)\njson.loads('{')\n")
    panel.run()
    assert panel.output.count("File ") == 1
    assert f'File "roll_dice.py", line {ABOVE + 3}, in <' in panel.output
    assert panel.own.locator(".run-marked").count() == 1


def test_output_is_text_whatever_it_holds(page):
    panel = Panel(page, PLAIN)
    text = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    panel.write(f"print({text!r})\n")
    panel.run()
    assert panel.output == f"{text}\n"
    assert panel.own.locator(".run-output img, .run-output script").count() == 0


def test_run_pressed_twice_runs_once(page):
    panel = Panel(page, PLAIN)
    panel.write("print('once')\n")
    panel.own.get_by_role("button", name="Run", exact=True).dblclick()
    panel.ended()
    assert panel.output == "once\n"


def test_two_programs_wait_for_each_other(page):
    first, second = Panel(page, LOOP), Panel(page, PLAIN)
    first.press("Run")
    second.press("Run")
    assert [first.ended(), second.ended()] == ["done", "done"]
    assert second.status.startswith("The same as recorded")


def test_a_figure_is_shown(open_page):
    page = open_page("impact/two-fairness-definitions/")
    page.on("dialog", lambda dialog: dialog.accept())
    panel = Panel(page, "impact/two_fairness_definitions/draw_gap")
    assert panel.run() == "done"
    image = panel.own.locator(".run-output img")
    assert (
        image.evaluate("image => image.decode().then(() => image.naturalWidth)")
        > 99
    )


def test_everything_works_by_keyboard(page):
    panel = Panel(page, PLAIN)
    panel.own.get_by_role("button", name="Edit").focus()
    page.keyboard.press("Enter")
    area = panel.own.locator("textarea")
    area.wait_for()
    page.keyboard.press("Control+a")
    page.keyboard.type("if 1:\n")
    page.keyboard.press("Tab")
    page.keyboard.type("print('keys')")
    page.keyboard.press("Control+Enter")
    panel.ended()
    assert panel.output == "keys\n"
    area.focus()
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert not area.evaluate("area => area === document.activeElement")


def test_buttons_are_not_printed(page):
    page.emulate_media(media="print")
    assert page.locator(".run-bar:visible").count() == 0
    assert page.locator(".snippet-output:visible").count() > 0


def test_a_traceback_counts_lines_as_the_editor_does(page):
    """The header is not on view, and its lines count."""
    panel = Panel(page, "start/using_this_guide/mix_money")
    panel.write("first = 1\nsecond = 2\nfirst / 0\n")
    panel.run()
    line = int(re.search(r"line (\d+), in", panel.output)[1])
    shown = panel.own.locator(".run-lines").text_content().split("\n")
    assert shown[2] == str(line)
    assert line > 3  # there is a header
    assert panel.own.locator(".run-marked").count() == 1


BREAKS = ["\u2028", "\u2029", "\x85", "\f", "\v", "\r", "\r\n"]


@pytest.mark.parametrize("text", BREAKS, ids=ascii)
def test_what_breaks_a_line_breaks_it_for_python_too(page, text):
    panel = Panel(page, PLAIN)
    panel.write(f"a = 1{text}b = 2\n1 / 0\n")
    panel.run()
    shown = panel.own.locator(".run-lines").text_content().split("\n")
    (line,) = re.findall(r"line (\d+), in", panel.output)
    assert line == shown[2]
    assert "1 / 0" in panel.output


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_numbers_stand_beside_their_lines(page, scheme):
    page.emulate_media(color_scheme=scheme)
    panel = Panel(page, PLAIN)
    panel.write("\n".join(f"x{n} = '{'long ' * 40}'" for n in range(40)))
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        gutter, area, ink = (
            panel.own.locator(one).bounding_box()
            for one in (".run-lines", "textarea", ".run-sheet code")
        )
        assert gutter["y"] == pytest.approx(area["y"], abs=1), width
        assert gutter["height"] == pytest.approx(ink["height"], abs=1), width
        assert gutter["x"] + gutter["width"] == pytest.approx(area["x"], abs=1)
        assert area["x"] + area["width"] <= width
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert panel.own.locator(".run-lines[aria-hidden=true]").count() == 1
