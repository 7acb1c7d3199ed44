"""What a reader opens, turns or breaks on a page: each state, and the way into it.

To add a state, add one line to `STATES`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.panel import EXERCISE, PAGE, PLAIN, Panel

PHONE, DESK = 360, 1280
FIGURE = "knowledge-network/explaining-a-planner/"
KNOB = "data-structures/hash-tables/"


@dataclass(frozen=True)
class State:
    """A state of a page."""

    path: str
    enter: Callable[[Page], object]
    part: str  # what is new on the page, and on view
    widths: tuple[int, ...] = (PHONE, DESK)
    opener: str = ""  # what has the focus once Escape has closed it


def press(name):
    """Return what presses the first button of a name, by keyboard."""

    def enter(page):
        page.get_by_role("button", name=re.compile(f"^{name}")).first.press(
            "Enter"
        )

    return enter


def focus(selector):
    """Return what focuses the first element that a selector finds."""
    return lambda page: page.locator(selector).first.focus()


def unfold(selector):
    """Return what opens every fold that a selector finds."""
    return lambda page: page.locator(selector).evaluate_all(
        "all => all.forEach((one) => (one.open = true))"
    )


def run(text=None, name=PLAIN):
    """Return what runs a program, as it is or as a reader writes it."""

    def enter(page):
        panel = Panel(page, name)
        if text is not None:
            panel.write(text)
        panel.run()

    return enter


def fail(page):
    """Fail an exercise twice, and open the hint."""
    for text in ("print(0)\n", "print(1)\n"):
        run(text, EXERCISE)(page)
    unfold(".exercise-hint")(page)


def guess(text):
    """Return what commits a guess."""

    def enter(page):
        field = page.get_by_role("textbox", name="Your guess").first
        field.fill(text)
        field.press("Enter")

    return enter


def turn(page):
    """Turn a knob by one step, as the keyboard does."""
    page.on("dialog", lambda dialog: dialog.accept())
    page.locator(".knob :is(input, select)").first.press("ArrowRight")
    page.locator(".snippet-output.yours").first.wait_for()


def darken(page):
    """Switch to the dark scheme."""
    page.locator("label[for^=__palette]:visible").click()


STATES = {
    "skip link": State("start/", focus(".md-skip"), ".md-skip"),
    "dark by its button": State("start/", darken, "header"),
    "run": State(PAGE, run(), ".run-output"),
    "error": State(PAGE, run("1 / 0\n"), "[data-state=done]"),
    "editor": State(PAGE, press("Edit"), ".run-editor"),
    "exercise failed": State(PAGE, fail, f'[data-snippet="{EXERCISE}"]'),
    "guess refused": State(PAGE, guess("many"), "[data-guess]"),
    "guess": State(PAGE, guess("400"), "[data-guess]"),
    "folds": State(PAGE, unfold("article details"), "article"),
    "knob": State(KNOB, turn, ".snippet:has(.yours)"),
    "numbers": State(FIGURE, unfold(".figure-numbers"), ".snippet-figure"),
    "spread": State("impact/who-pays/", focus(".drawn"), "p:has(.drawn)"),
    "menu": State(
        "start/",
        press("Menu"),
        ".md-sidebar--primary",
        widths=(PHONE,),
        opener=".menu-button",
    ),
    "figure": State(
        FIGURE,
        press("Enlarge the figure"),
        "dialog",
        opener="[aria-label^=Enlarge]",
    ),
}
