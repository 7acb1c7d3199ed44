"""What was typed on a page and built does not run, with no policy to forbid it."""

import pytest

from tests import attempts
from tests.attempts import LIVE, SHOWN
from tests.conftest import Project

TOUCH = """
for (const element of document.querySelectorAll("*")) {
  for (const name of ["click", "focus", "pointerenter", "load", "error", "toggle"])
    element.dispatchEvent(new Event(name));
}
"""


@pytest.fixture
def lives(browser):
    """Tell whether something runs in a text, all of it touched."""
    page = browser.new_page()

    def run(text):
        page.goto("about:blank")
        page.set_content(f"<!doctype html><meta charset=utf-8>{text}")
        page.evaluate(TOUCH)
        return page.evaluate("window.live === 1")

    yield run
    page.close()


def test_the_browser_shows_what_is_live(lives):
    assert lives(f"<p onclick={LIVE}>a</p>")
    assert lives(f"<script>{LIVE}</script>")
    assert not lives("<p>a</p>")


def test_nothing_that_is_built_is_live(lives, tmp_path, monkeypatch):
    live = []
    for number, (name, attempt) in enumerate(SHOWN.items()):
        project = Project(tmp_path / str(number))
        project.build()
        monkeypatch.setattr("scripts.extension.current_page.ROOT", project.root)
        attempts.prepare(project)
        live += [name] if lives(attempts.build(project, attempt)) else []
    assert live == []
    assert len(SHOWN) >= 30
