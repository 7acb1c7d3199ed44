"""Time Run and Stop on two built sites in turn: what a change costs a reader.

    python -m scripts.bench.against OLD_SITE NEW_SITE [ROUNDS]

The two are visited alternately, so that a busy machine slows both alike. What is
printed are medians, and the ratio new / old.
"""

import statistics
import sys
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from scripts.bench.browser import (
    LOOP,
    PAGE,
    PLAIN,
    PROGRAMS,
    press,
    served,
    wait_until_ready,
)
from scripts.setup.browser import FLAGS, HOW, find

TIMES = 20  # Runs of one visit, before its memory is looked at
Found = dict[str, float]
Try = Callable[[Browser, str], Found]


def _visit(browser: Browser, root: str, path: str) -> Page:
    page = browser.new_context().new_page()
    page.set_default_timeout(600_000)
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(root + path, wait_until="networkidle")
    return page


def _runs(browser: Browser, root: str, path: str, name: str) -> Found:
    """Return the seconds of a first Run, of one back to back, and of a warm one."""
    page = _visit(browser, root, path)
    first = press(page, name)
    at_once = press(page, name)
    wait_until_ready(page, root)
    warm = press(page, name)
    page.context.close()
    return {"first Run": first, "Run at once": at_once, "warm Run": warm}


def _stops(browser: Browser, root: str) -> Found:
    """Return the seconds of Stop on a loop, and of the Run after it."""
    page = _visit(browser, root, PAGE)
    press(page, PLAIN)
    wait_until_ready(page, root)
    panel = page.locator(f'[data-snippet="{LOOP}"]')
    panel.get_by_role("button", name="Edit").click()
    panel.locator("textarea").fill("print('on')\nwhile True:\n    pass\n")
    panel.get_by_role("button", name="Run", exact=True).click()
    panel.locator(".run-output code", has_text="on").wait_for()
    stop = press(page, LOOP, "Stop", "stopped")
    again = press(page, PLAIN)
    page.context.close()
    return {"Stop": stop, "Run after Stop": again}


def _memory(browser: Browser, root: str, path: str, name: str) -> Found:
    """Return the megabytes that an open page holds after many Runs."""
    page = _visit(browser, root, path)
    for _ in range(TIMES):
        press(page, name)
        wait_until_ready(page, root)
    held = _held(browser)
    page.context.close()
    return {f"MB after {TIMES} Runs": held}


def _held(browser: Browser) -> float:
    """Return the largest renderer's own memory: of the tab that is open."""
    session = browser.new_browser_cdp_session()
    told = session.send("SystemInfo.getProcessInfo")["processInfo"]
    pids = [one["id"] for one in told if one["type"] == "renderer"]
    texts = [Path(f"/proc/{pid}/smaps_rollup").read_text() for pid in pids]
    sizes = [
        int(line.split()[1])
        for text in texts
        for line in text.splitlines()
        if line.startswith("Pss:")
    ]
    return max(sizes) / 1000


def _tries(path: str, name: str, rounds: int) -> list[Try]:
    """Return what to do on each site, in turn, for one program."""
    tries: list[Try] = [partial(_runs, path=path, name=name)] * rounds
    if name == PLAIN:
        tries += [_stops] * rounds
    return [*tries, partial(_memory, path=path, name=name)]


def compare(browser: Browser, roots: list[str], rounds: int) -> None:
    """Print each measure of both sites, and the ratio."""
    print(f"{'':38}{'old':>9}{'new':>9}{'ratio':>8}")
    for title, (path, name) in PROGRAMS.items():
        seen = [defaultdict[str, list[float]](list) for _ in roots]
        for one in _tries(path, name, rounds):
            for root, kept in zip(roots, seen, strict=True):
                for measure, value in one(browser, root).items():
                    kept[measure].append(value)
        for measure, values in seen[0].items():
            old = statistics.median(values)
            new = statistics.median(seen[1][measure])
            label = f"{title}: {measure}"
            print(f"{label:38}{old:9.3f}{new:9.3f}{new / old:8.2f}", flush=True)


def main() -> None:
    """Compare two sites."""
    path = find()
    if not path or not sys.argv[2:]:
        print(HOW if not path else __doc__, file=sys.stderr)
        sys.exit(2)
    sites = [Path(text) for text in sys.argv[1:3]]
    rounds = int(sys.argv[3]) if sys.argv[3:] else 5
    with (
        served(sites[0]) as old,
        served(sites[1]) as new,
        sync_playwright() as playwright,
    ):
        started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        compare(started, [old, new], rounds)
        started.close()


if __name__ == "__main__":
    main()
