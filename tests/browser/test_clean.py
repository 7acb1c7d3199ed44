"""Whatever a program does, the next one runs as if it had never been there."""

import os
import tomllib
from pathlib import Path

import pytest

from tests.browser import firefox

SPOILERS = tomllib.loads(
    Path(__file__).with_name("spoilers.toml").read_text("utf-8")
)
PLAIN = ("start/using-this-guide/", "start/using_this_guide/roll_dice")
PAGES = {
    "": PLAIN,
    "numpy": (
        "impact/two-fairness-definitions/",
        "impact/two_fairness_definitions/draw_gap",
    ),
    "matplotlib": (
        "impact/two-fairness-definitions/",
        "impact/two_fairness_definitions/draw_gap",
    ),
    "sklearn": (
        "models/splits-decide/",
        "models/splits_decide/leave_forms_out",
    ),
}
# Presses as a reader does; Stop after a while, and says so.
SPOIL = """
async ([name, code, ends]) => {
  window.confirm = () => true;
  const panel = document.querySelector(`[data-snippet="${name}"]`);
  const until = async (test) => {
    while (!test()) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const press = async (button) => {
    await until(() => panel.querySelector(`.run-${button}`)); // they come a little later
    panel.querySelector(`.run-${button}`).click();
  };
  const output = () => panel.querySelector(".run-output code")?.textContent ?? "";
  const status = () => panel.querySelector(".run-status").textContent;
  const run = async (ends) => {
    await press("run");
    if (ends === "stopped") {
      await until(() => output() === "on\\n");
      await press("stop");
    }
    await until(() => panel.dataset.state !== "running");
    return { state: panel.dataset.state, status: status(), output: output() };
  };
  await press("edit");
  await until(() => panel.querySelector("textarea"));
  const area = panel.querySelector("textarea");
  area.value = code;
  area.dispatchEvent(new Event("input"));
  const spoiled = await run(ends);
  await press("reset");
  await until(() => !panel.querySelector("textarea"));
  return [spoiled, await run()];
}
"""


def must_be_clean(name, told):
    """Check how the spoiler ended, and that the next run is as recorded."""
    spoiler = SPOILERS[name]
    spoiled, after = told
    assert spoiled["state"] == spoiler.get("ends", "done"), spoiled
    assert spoiler.get("says", "") in spoiled["status"] + spoiled["output"]
    if spoiled["state"] == "ended":
        assert "The next run starts anew." in spoiled["status"]
    assert after["state"] == "done", after
    assert after["status"].startswith("The same as recorded"), after


@pytest.fixture(scope="module")
def pages(browser, address):
    """Open each page once; a spoiler has no way to reach it."""
    context = browser.new_context()
    opened = {}

    def page(kind):
        path, name = PAGES[kind]
        if path not in opened:
            opened[path] = context.new_page()
            opened[path].goto(address + path, wait_until="networkidle")
        return opened[path], name

    yield page
    context.close()


@pytest.mark.parametrize("name", SPOILERS)
def test_the_next_run_is_as_recorded(pages, name):
    spoiler = SPOILERS[name]
    page, program = pages(spoiler.get("page", ""))
    asked = [program, spoiler["code"], spoiler.get("ends")]
    must_be_clean(name, page.evaluate(SPOIL, asked))


@pytest.fixture(scope="module")
def tab(another_address, tmp_path_factory):
    """Open one tab of Firefox."""
    path = firefox.find()
    if not path:
        assert not os.environ.get("CI"), (
            "CI needs Firefox: apt install firefox-esr"
        )
        pytest.skip("not checked here: Firefox, which is not installed")
    with firefox.started(path, tmp_path_factory.mktemp("profile")) as tab:
        yield tab


@pytest.mark.parametrize("name", SPOILERS)
def test_the_next_run_is_as_recorded_in_firefox(tab, another_address, name):
    spoiler = SPOILERS[name]
    path, program = PAGES[spoiler.get("page", "")]
    tab.open(another_address + path)
    asked = [program, spoiler["code"], spoiler.get("ends")]
    must_be_clean(name, tab.call(SPOIL, asked))
