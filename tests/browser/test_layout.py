"""Nothing that a page may hold is wider than the screen, or out of reach."""

import pytest

from tests.browser.situations import DEJAVU, OURS, SERIF, SITUATIONS, put_on
from tests.browser.width import (
    HEIGHT,
    WIDTHS,
    too_wide,
    too_wide_in_some_fonts,
)

ADD = """(html) => document.querySelector('article')
    .insertAdjacentHTML('afterbegin', html)"""
LONG = "incomprehensibilities" * 20
ROW = f"<tr>{'<td>incomprehensibilities</td>' * 8}</tr>"
TABLE = f"<table><tbody>{ROW}</tbody></table>"
THREE = f"<table><tbody><tr>{'<td>incomprehensibilities</td>' * 3}</table>"
BOXED = f"""<div class='md-typeset__scrollwrap'>
    <div class='md-typeset__table'>{THREE}</div></div>"""
MARKED = """(scrolls) => document.querySelector('.md-typeset__scrollwrap')
    .tabIndex === (scrolls ? 0 : -1)"""
REACHED = """() => document.activeElement !== document.body
    && document.activeElement.matches(':has(table), table')"""
MADE_UP = [
    f"<p>{LONG}</p>",
    f"<h2>{LONG}</h2>",
    f"<p><a href='#'>{LONG}</a></p>",
    f"<p><code>{LONG}</code></p>",
    f"<p><a class='citation'>{'Incomprehensible Author, ' * 9}</a></p>",
    f"<ul><li>{LONG}</li></ul>",
    f"<div class='admonition'><p class='admonition-title'>{LONG}</p></div>",
    f"<details open><summary>{LONG}</summary></details>",
    f"<div class='highlight'><pre><code>{LONG}</code></pre></div>",
    f"<div class='routes'><div><p>{LONG}</p></div></div>",
    f"<div class='outcomes'><p>{LONG}</p></div>",
    TABLE,
    f"<table><tbody><tr><td>{LONG}</td></tr></tbody></table>",
    f"<div class='timings'><table class='timings-table'>{ROW}</table></div>",
]


BOTH = pytest.mark.parametrize(
    "opened",
    [True, False],
    ids=["scripting on", "scripting off"],
    indirect=True,
)


@BOTH
def test_what_a_page_may_hold_cannot_push_it(opened):
    page = opened("start/using-this-guide/")
    page.evaluate(ADD, "".join(MADE_UP))
    assert too_wide_in_some_fonts(page) == []


@BOTH
def test_each_situation_has_letters_of_its_own(opened):
    page = opened("start/using-this-guide/")
    page.evaluate(ADD, "<p><span id='width'>Ours, or a wide serif</span></p>")
    widths = {}
    for situation in SITUATIONS:
        put_on(page, situation)
        widths[situation] = page.evaluate(
            "document.getElementById('width').getBoundingClientRect().width"
        )
    assert 0.9 < widths[DEJAVU] / widths[OURS] < 1.1, "fitted to ours"
    assert widths[DEJAVU] != widths[OURS]
    assert widths[SERIF] > 1.15 * widths[OURS]


def test_what_is_too_wide_is_named_with_its_width(open_page):
    page = open_page("start/")
    html = "<p class='made-up' style='width: 500px'>Too wide</p>"
    page.evaluate(ADD, html)
    phone, *_, desk = WIDTHS
    (told,) = too_wide(page, (phone, desk))
    assert told.startswith("at 320 px, article.md-content__inner.md-typeset")
    assert "p.made-up is 500 px wide and ends at 5" in told


@pytest.mark.parametrize("scripting", [True, False])
def test_the_keyboard_reaches_a_table_only_where_it_scrolls(
    open_page, scripting
):
    page = open_page("", java_script_enabled=scripting)
    html = BOXED if scripting else THREE
    page.evaluate(ADD, f"<a id='before' href='#'>Before</a>{html}")
    for width, scrolls in ((320, True), (1280, False), (320, True)):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        if scripting:
            page.wait_for_function(MARKED, arg=scrolls)
        page.locator("#before").focus()
        page.keyboard.press("Tab")
        assert page.evaluate(REACHED) is scrolls, f"at {width} px"


def test_a_table_that_scrolls_is_a_table_for_a_screen_reader(open_page):
    page = open_page("", java_script_enabled=False)
    page.evaluate(ADD, TABLE)
    page.set_viewport_size({"width": 320, "height": HEIGHT})
    tree = page.context.new_cdp_session(page).send(
        "Accessibility.getFullAXTree"
    )
    roles = [node["role"]["value"] for node in tree["nodes"] if "role" in node]
    assert {"table", "row", "cell"} <= set(roles)


@BOTH
def test_a_spread_is_told_on_focus_within_the_screen(opened):
    page = opened("impact/who-pays/")
    drawn = page.locator(".drawn")
    told = "(one) => getComputedStyle(one, '::after').content"
    for width in (WIDTHS[0], WIDTHS[-1]):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        for one in (drawn.first, drawn.last):
            assert one.evaluate(told) == "none"
            one.focus()
            assert "draws: " in one.evaluate(told)
            assert page.evaluate(
                "document.documentElement.scrollWidth <= innerWidth"
            )
            one.blur()
