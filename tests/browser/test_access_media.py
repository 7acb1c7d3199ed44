"""What a reader's settings change: motion, colours, spacing and size."""

import pytest

from tests.browser.states import DESK, FIGURE, PHONE, STATES
from tests.browser.width import HEIGHT, too_wide

TYPICAL = [
    "",
    "start/article-on-trial/",
    "start/using-this-guide/",
    "models/splits-decide/",
    "contributing/how-fast/",
]
LONGEST = 0.25  # seconds: the theme's own
MOVES = """() => document.getAnimations().map((one) =>
    one.effect.target.outerHTML.slice(0, 80))"""
SLOW = """(longest) => [...document.querySelectorAll('*')].flatMap((one) => {
    const { transitionDuration: turn, animationDuration: play } = getComputedStyle(one);
    const slow = [...turn.split(','), ...play.split(',')].map(parseFloat)
        .some((seconds) => seconds > longest);
    return slow ? [`${one.localName}.${[...one.classList].join('.')}`] : [];
})"""
# As WCAG 1.4.12 has it.
SPACED = """() => document.head.insertAdjacentHTML('beforeend', `<style>
    * { letter-spacing: 0.12em !important; line-height: 1.5 !important;
        word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }</style>`)"""
# Text in a box that cuts it, and does not scroll.
LOST = """() => [...document.querySelectorAll('article *, .md-footer *')].flatMap((one) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(one);
    const cuts = (way) => way === 'hidden' || way === 'clip';
    const hidden = !one.checkVisibility() || clipPath !== 'none' || !one.textContent.trim()
        || one.closest('svg') || one.clientWidth < 2;
    const lost = (cuts(overflowX) && one.scrollWidth > one.clientWidth + 1)
        || (cuts(overflowY) && one.scrollHeight > one.clientHeight + 1);
    return lost && !hidden ? [one.outerHTML.slice(0, 90)] : [];
})"""


@pytest.mark.parametrize("name", ["menu", "folds", "figure"])
def test_nothing_moves_where_a_reader_wants_no_motion(open_page, name):
    state = STATES[name]
    viewport = {"width": state.widths[0], "height": HEIGHT}
    page = open_page(state.path, viewport=viewport, reduced_motion="reduce")
    state.enter(page)
    page.locator(state.part).first.wait_for()
    assert page.evaluate(MOVES) == []
    root = page.locator("html")
    assert root.evaluate("one => getComputedStyle(one).scrollBehavior") == "auto"


def test_what_moves_is_told(open_page):
    page = open_page("start/", reduced_motion="reduce")
    page.evaluate("document.body.animate({ opacity: [0, 1] }, 9e9)")
    assert page.evaluate(MOVES)


@pytest.mark.parametrize("path", ["", FIGURE])
def test_nothing_moves_for_long(open_page, path):
    page = open_page(path)
    assert page.evaluate(SLOW, LONGEST) == []
    page.evaluate("document.body.style.transition = 'opacity 1s'")
    assert page.evaluate(SLOW, LONGEST) == ["body."]


@pytest.mark.parametrize("path", TYPICAL)
def test_wider_spacing_and_twice_the_size_lose_nothing(open_page, path):
    viewport = {"width": DESK // 2, "height": HEIGHT}
    page = open_page(path, viewport=viewport, reduced_motion="reduce")
    assert too_wide(page, [DESK // 2]) == []
    page.evaluate(SPACED)
    assert too_wide(page, [PHONE, DESK]) == []
    assert page.evaluate(LOST) == []


def test_text_that_is_lost_is_told(open_page):
    page = open_page("start/")
    page.evaluate(
        "document.querySelector('article').insertAdjacentHTML('beforeend',"
        "`<p id='cut' style='height: 9px; overflow: hidden'>Lost</p>`)"
    )
    (told,) = page.evaluate(LOST)
    assert "cut" in told


# Of what stands for something by its colour: whether it is told from its ground.
FAINT = """(selectors) => selectors.flatMap((selector) => {
    const all = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    if (!all.length) return [`${selector} is not there`];
    const ground = (one) => {
        const colour = one ? getComputedStyle(one).backgroundColor : getComputedStyle(document.body).backgroundColor;
        return one && /, 0\\)|transparent/.test(colour) ? ground(one.parentElement) : colour;
    };
    return all.flatMap((one) => {
        const style = getComputedStyle(one), around = ground(one.parentElement);
        const own = ground(one) !== around;
        const edge = parseFloat(style.borderTopWidth) > 0 && style.borderTopColor !== around;
        const ring = style.outlineStyle !== 'none' && style.outlineColor !== around;
        const text = one.textContent.trim() && style.color !== ground(one);
        const drawn = one.matches('svg *') && (style.fill === 'none' ? style.stroke : style.fill) !== around;
        return own || edge || ring || text || drawn ? [] : [`${selector} is not told from its ground`];
    });
})"""
MARKS = {
    "guess": [".guess-said", ".guess-measured", ".guess-line"],
    "run": [".run-button", ".run-output"],
    "knob": [".knob input", ".knob output", ".yours"],
    "figure": ["dialog", "dialog svg text", ".figure-large button"],
    "skip link": [".md-skip:focus"],
}


@pytest.mark.parametrize("name", MARKS)
def test_marks_are_seen_in_a_readers_own_colours(open_page, name):
    state = STATES[name]
    page = open_page(state.path, forced_colors="active", reduced_motion="reduce")
    state.enter(page)
    page.locator(state.part).first.wait_for()
    assert page.evaluate(FAINT, MARKS[name]) == []


def test_verdicts_and_filters_are_seen_in_a_readers_own_colours(open_page):
    page = open_page("start/article-on-trial/", forced_colors="active")
    marks = [".verdict", ".ledger-filter input:checked + span", ".ledger a"]
    assert page.evaluate(FAINT, marks) == []


def test_a_mark_that_is_not_seen_is_told(open_page):
    page = open_page("start/", forced_colors="active")
    page.evaluate(
        "document.querySelector('article').insertAdjacentHTML('beforeend',"
        "`<i class='dot' style='background: red; height: 9px; width: 9px; display: block'></i>`)"
    )
    told = page.evaluate(FAINT, [".dot", ".absent"])
    assert told == [".dot is not told from its ground", ".absent is not there"]
