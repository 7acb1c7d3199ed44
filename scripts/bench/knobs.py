"""Time a knob in a real browser: from a move to what is redrawn.

    python -m scripts.bench.knobs          # after `make site`

A program with knobs that needs the standard library alone, and one that draws.
"""

import json
import statistics
import sys
from collections.abc import Iterator
from itertools import cycle, islice

from playwright.sync_api import Browser, sync_playwright

from scripts.bench.browser import served
from scripts.model import constant, runtime, snippet
from scripts.model.problem import ROOT
from scripts.model.snippet import Snippet
from scripts.runner import knob
from scripts.setup.browser import FLAGS, HOW, find

MOVES = 11  # the first one starts Python
MOVE = """
(panel, [name, value]) => new Promise((resolve) => {
  const status = panel.querySelector(".run-status");
  const input = panel.querySelector(`#${panel.id}-${name}`);
  const started = performance.now();
  const watch = new MutationObserver(() => {
    if (!status.textContent.startsWith("Yours")) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
  });
  watch.observe(status, { childList: true });
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
})
"""


def chosen() -> Iterator[tuple[str, Snippet]]:
    """Yield the first program with a knob for each of what programs need."""
    prepared = runtime.load()
    assert prepared
    known = [found for found in snippet.load_all()[0] if found.header.knobs]
    for title, draws in ("the standard library", False), ("matplotlib", True):
        yield from islice(
            (
                (title, found)
                for found in known
                if bool(prepared.packages(found)) is draws
                and bool(found.figures) is draws
            ),
            1,
        )


def move(browser: Browser, address: str, found: Snippet) -> dict[str, float]:
    """Return the seconds of the first move, and of one after it."""
    context = browser.new_context()
    page = context.new_page()
    page.on("dialog", lambda dialog: dialog.accept())
    path = found.page.relative_to(ROOT / "docs").with_suffix("").as_posix()
    page.goto(f"{address}{path}/", wait_until="networkidle")
    panel = page.locator(f'[data-snippet="{found.name}"]')
    panel.locator(".knobs").wait_for()
    name = found.header.knobs[0].name
    own = constant.find(found.source, name)
    ends = [
        str(value)
        for one, value in knob.settings(found)
        if one == name and (own is None or value != own.value)
    ]
    seconds = [
        float(panel.evaluate(MOVE, [name, value])) / 1000
        for value in islice(cycle(ends), MOVES)
    ]
    context.close()
    return {
        "first": round(seconds[0], 3),
        "median": round(statistics.median(seconds[1:]), 3),
    }


def main() -> None:
    """Measure the built site, and say it."""
    path = find()
    if not path or not (ROOT / "site" / "index.html").is_file():
        print(HOW if not path else "run `make site` first", file=sys.stderr)
        sys.exit(2)
    with served(ROOT / "site") as address, sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for title, found in chosen():
            told = {"program": found.name, **move(started, address, found)}
            print(f"{title}: {json.dumps(told)}")
        started.close()


if __name__ == "__main__":
    main()
