"""Programs with knobs: turned as a reader turns them, and brought back."""

import pytest

from scripts.model import snippet
from scripts.runner import knob
from tests.browser.panel import Panel
from tests.browser.programs import path_of, recorded, task
from tests.browser.situations import PATIENCE

TURNED = [one for one in snippet.load_all()[0] if one.header.knobs]
FEW = [one for one in TURNED if not one.header.dependencies][:2]
IN_BOTH = [
    *(("chromium", found) for found in TURNED),
    *(("firefox", found) for found in FEW),
]
# Of those that start at once, one that sentences quote.
QUICK = next(
    one for one in TURNED if one.name.endswith("structures/shorten_keys")
)
each = pytest.mark.parametrize("found", TURNED, ids=lambda found: found.name)
# Sets a knob, and waits for what the page says of it.
TURN = """async ([name, knob, value]) => {
  globalThis.confirm = () => true;
  const panel = document.querySelector(`[data-snippet="${name}"]`);
  while (!panel.querySelector(".knobs")) await new Promise(requestAnimationFrame);
  const status = panel.querySelector(".run-status");
  const told = new Promise((resolve) => {
    new MutationObserver(() => {
      if (/^Yours|stands\\.$/.test(status.textContent)) resolve();
    }).observe(status, { childList: true });
  });
  const input = panel.querySelector(`#${panel.id}-${knob}`);
  const recorded = input.value;
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  if (input.value !== recorded) await told;
  const figures = [...panel.querySelectorAll(".snippet-figure svg")];
  return {
    status: status.textContent,
    output: panel.querySelector(".snippet-output code").textContent,
    figures: figures.map((figure) => figure.innerHTML),
  };
}"""
SHOWN = """name => {
  const article = document.querySelector("article").cloneNode(true);
  for (const bar of article.querySelectorAll(".run-bar, .knobs")) bar.remove();
  // The theme lets what is too wide be reached, when it sees how wide it is.
  const reached = article.querySelectorAll("[tabindex]");
  for (const one of reached) one.removeAttribute("tabindex");
  return article.innerHTML;
}"""
BACK = """name => {
  document.querySelector(`[data-snippet="${name}"] .knobs button`).click();
  return null;
}"""
# What a worker prints and draws when it is fresh, and when it ran at other settings.
TWICE = """async ([base, task, others]) => {
  globalThis.confirm = () => true;
  const { keep } = await import(`${base}assets/run/runner.js`);
  const kept = keep({ ...task, state: () => {} });
  const told = async () => {
    let text = "";
    const { figures } = await kept.run(task.programs, (chunk) => (text += chunk));
    return [text, figures];
  };
  const fresh = await told();
  for (const programs of others) await kept.run(programs, () => {});
  const again = await told();
  kept.end();
  return [fresh, again];
}"""


def turn_all(call, found):
    """Turn each knob to its ends, and back each time; return what was shown."""
    shown = []
    for name, value in knob.settings(found):
        told = call(TURN, [found.name, name, str(value)])
        call(BACK, found.name)
        assert not told["status"].endswith("stands."), (name, value, told)
        shown.append((told["output"], told["figures"]))
    return shown


def test_there_are_programs_with_knobs():
    assert TURNED


@each
def test_every_knob_turns_and_comes_back(open_page, found):
    page = open_page(path_of(found))
    Panel(page, found.name).own.locator(".knobs").wait_for()
    before = page.evaluate(SHOWN)
    shown = turn_all(page.evaluate, found)
    assert len({str(one) for one in shown}) > 1
    assert page.evaluate(SHOWN) == before
    assert Panel(page, found.name).status == ""
    assert page.errors == []


@pytest.mark.parametrize(
    ("window", "found"),
    IN_BOTH,
    indirect=["window"],
    ids=lambda one: getattr(one, "name", one),
)
def test_a_kept_interpreter_does_as_a_fresh_one(window, found):
    [own] = [one for one in recorded() if one.name == found.name]
    others = [
        [[found.path.name, knob.at(found, name, value).source]]
        for name, value in knob.settings(found)
    ]
    base = window.open()
    fresh, again = window.call(TWICE, [base, task(own, base), others])
    assert again == fresh
    assert again[0] == own.printed or found.header.bands


def test_a_knob_turns_in_firefox(tab, address):
    found = QUICK
    tab.open(address + path_of(found))
    assert len(turn_all(tab.call, found)) > 1


@pytest.fixture
def turned(open_page):
    """Open a page with a knob, and turn it."""
    found = QUICK
    page = open_page(path_of(found))
    Panel(page, found.name).own.locator(".knobs").wait_for()
    page.found, page.before = found, page.evaluate(SHOWN)
    page.setting = list(knob.settings(found))[-1]
    told = page.evaluate(TURN, [found.name, *map(str, page.setting)])
    page.shown = told["output"]
    return page


def test_the_address_carries_the_setting(turned, open_page):
    name, value = turned.setting
    asked = f"#knob={turned.found.name}&{name}={value}"
    assert turned.url.endswith(asked)
    page = open_page(path_of(turned.found) + asked)
    panel = Panel(page, turned.found.name)
    panel.own.locator(".snippet-output.yours").wait_for(timeout=PATIENCE)
    shown = panel.own.locator(".snippet-output code").text_content()
    assert shown == turned.shown
    panel.press("Recorded")
    assert "#" not in page.url


def test_a_damaged_address_changes_nothing(open_page):
    found = QUICK
    name = found.header.knobs[0].name
    page = open_page(
        f"{path_of(found)}#knob={found.name}&{name}=__import__('os')"
    )
    panel = Panel(page, found.name)
    panel.own.locator(".run-status", has_text="damaged").wait_for()
    assert panel.own.locator(".yours").count() == 0


def test_sentences_say_whose_setting_they_are_of(turned):
    quoted = turned.locator(f'[data-of="{turned.found.name}"]')
    plain = quoted.and_(turned.locator(":not([data-form])"))
    assert plain.count() > 0
    for one in plain.all():
        assert "yours" in one.get_attribute("class")
        told = one.get_attribute("title") or one.get_attribute("data-spread")
        assert told.startswith("Yours, ")
    for one in quoted.and_(turned.locator("[data-form]")).all():
        assert "elsewhere" in one.get_attribute("class")


def test_the_editor_brings_the_recorded_state_back(turned):
    panel = Panel(turned, turned.found.name)
    panel.press("Edit")
    panel.own.locator("textarea").wait_for()
    assert panel.own.locator(".knobs:disabled").count() == 1
    assert panel.own.locator(".yours").count() == 0
    panel.press("Reset")
    assert panel.own.locator(".knobs:disabled").count() == 0
    assert turned.evaluate(SHOWN) == turned.before


def test_a_knob_turns_by_keyboard(turned):
    panel = Panel(turned, turned.found.name)
    panel.press("Recorded")
    panel.own.locator(".knob :is(input, select)").first.focus()
    turned.keyboard.press("ArrowRight")
    panel.own.locator(".snippet-output.yours").wait_for(timeout=PATIENCE)


def test_knobs_are_not_printed(turned):
    turned.emulate_media(media="print")
    assert turned.locator(".knobs:visible").count() == 0
