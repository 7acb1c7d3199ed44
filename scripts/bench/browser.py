"""Time programs in a real browser: the first Run, the next, and Stop.

    python -m scripts.bench.browser        # after `make site`

The yardstick is a bare page: a worker that loads the same files in the same way
and runs the same program, with nothing around it.
"""

import functools
import http.server
import json
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from scripts.model import runtime
from scripts.model.problem import ROOT
from scripts.model.timings import BROWSER, BrowserTimings, First
from scripts.setup.browser import FLAGS, HOW, find

ROUNDS = 5
PAGE = "start/using-this-guide/"
PLAIN = "start/using_this_guide/roll_dice"
LOOP = "start/using_this_guide/count_up"
PROGRAMS = {
    "the standard library": (PAGE, PLAIN),
    "NumPy and matplotlib": (
        "impact/two-fairness-definitions/",
        "impact/two_fairness_definitions/draw_gap",
    ),
    "scikit-learn": (
        "models/splits-decide/",
        "models/splits_decide/leave_forms_out",
    ),
}
PRESS = """
(panel, [button, state]) => new Promise((resolve) => {
  const started = performance.now();
  new MutationObserver(() => {
    if (panel.dataset.state === state) resolve(performance.now() - started);
  }).observe(panel, { attributes: true, attributeFilter: ["data-state"] });
  panel.querySelector(`.run-${button}`).click();
})
"""
READY = """async (runner) => {
  const { ready } = await import(runner);
  await ready?.();
}"""
BARE = """<!doctype html><title>Bare</title><script type="module">
const code = `
import {{ loadPyodide }} from "{base}pyodide.mjs";
const python = await loadPyodide({{ indexURL: "{base}" }});
const text = await (await fetch("{program}")).text();
python.setStdout({{ batched: () => {{}} }});
python.runPython(text);
postMessage("done");
`;
globalThis.go = () => new Promise((resolve) => {{
  const blob = new Blob([code], {{ type: "text/javascript" }});
  const worker = new Worker(URL.createObjectURL(blob), {{ type: "module" }});
  worker.onmessage = resolve;
}});
</script>"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a built site; give its address."""
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def _first_run(browser: Browser, address: str, page: str, name: str) -> First:
    """Press Run on a fresh visit, and wait for the result."""
    context = browser.new_context()
    opened = context.new_page()
    opened.on("dialog", lambda dialog: dialog.accept())
    opened.goto(address + page, wait_until="networkidle")
    received: list[int] = []
    opened.on("requestfinished", lambda one: received.append(_bytes(one)))
    seconds = press(opened, name)
    opened.wait_for_timeout(100)
    context.close()
    return First(name, round(seconds, 3), sum(received))


def _bytes(request: Any) -> int:
    return int(request.sizes()["responseBodySize"])


def press(
    page: Page, name: str, button: str = "Run", state: str = "done"
) -> float:
    """Press a button; return the seconds until the panel has this state.

    Timed in the page: a driver outside adds tens of milliseconds of its own.
    """
    panel = page.locator(f'[data-snippet="{name}"]')
    panel.locator(f".run-{button.lower()}").wait_for(state="attached")
    return float(panel.evaluate(PRESS, [button.lower(), state])) / 1000


def _bare(browser: Browser, address: str) -> float:
    context = browser.new_context()
    page = context.new_page()
    page.goto(address + "bare.html", wait_until="networkidle")
    started = time.monotonic()
    page.evaluate("go()")
    seconds = time.monotonic() - started
    context.close()
    return seconds


def wait_until_ready(page: Page, address: str) -> None:
    """Wait as a reader does who reads: until the next Run is prepared."""
    page.evaluate(READY, f"{address}assets/run/runner.js")


def _warm(page: Page, address: str) -> float:
    wait_until_ready(page, address)
    return press(page, PLAIN)


def _warm_and_stop(
    browser: Browser, address: str
) -> tuple[float, float, float]:
    """Return the seconds of a second Run, of Stop, and of the Run after it."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(address + PAGE, wait_until="networkidle")
    press(page, PLAIN)
    warm = statistics.median(_warm(page, address) for _ in range(ROUNDS))
    panel = page.locator(f'[data-snippet="{LOOP}"]')
    panel.get_by_role("button", name="Edit").click()
    panel.locator("textarea").fill("while True:\n    pass\n")
    panel.get_by_role("button", name="Run", exact=True).click()
    page.wait_for_timeout(500)
    stop = press(page, LOOP, "Stop", "stopped")
    again = press(page, PLAIN)
    context.close()
    return warm, stop, again


def measure(browser: Browser, address: str) -> BrowserTimings:
    """Time everything, the bare page and ours in turn."""
    bare, firsts = [], []
    for _ in range(ROUNDS):
        bare.append(_bare(browser, address))
        firsts.append(_first_run(browser, address, PAGE, PLAIN).seconds)
    warm, stop, again = _warm_and_stop(browser, address)
    rows = [
        First(title, one.seconds, one.bytes)
        for title, (page, name) in PROGRAMS.items()
        for one in [_first_run(browser, address, page, name)]
    ]
    return BrowserTimings(
        day=date.today().isoformat(),
        browser=f"Chromium {browser.version}",
        rounds=ROUNDS,
        bare=round(statistics.median(bare), 3),
        first=round(statistics.median(firsts), 3),
        warm=round(warm, 3),
        stop=round(stop, 3),
        again=round(again, 3),
        rows=tuple(rows),
    )


def main() -> None:
    """Measure the built site, and write the result down."""
    site, prepared, path = ROOT / "site", runtime.load(), find()
    if not path or not prepared or not (site / "index.html").is_file():
        print(HOW if not path else "run `make site` first", file=sys.stderr)
        sys.exit(2)
    with served(site) as address, sync_playwright() as playwright:
        base = address + prepared.folder.relative_to(ROOT / "docs").as_posix()
        program = f"{address}snippets/{PLAIN}.py"
        bare = BARE.format(base=f"{base}/", program=program)
        (site / "bare.html").write_text(bare, encoding="utf-8")
        started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        timings = measure(started, address)
        started.close()
        (site / "bare.html").unlink()
    text = json.dumps(asdict(timings), indent=2) + "\n"
    (ROOT / BROWSER).write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
