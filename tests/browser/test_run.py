"""Programs in a real browser: the same output, and no harm."""

import os
import re

import pytest

from scripts.model import runtime, snippet
from tests.browser import firefox

PATIENCE = (
    600_000  # milliseconds: nothing hangs for ever, and nothing is in a hurry
)
PAGE = "start/using-this-guide/"
LOOP = "start/using_this_guide/count_up"
PLAIN = "start/using_this_guide/roll_dice"
EXERCISE = "start/using_this_guide/count_eighths_exercise"
NOTE_LINKS = """() => {
    window.links = [];
    const real = history.replaceState.bind(history);
    history.replaceState = (state, title, address) => {
        if (String(address).includes('#run=')) links.push(address);
        real(state, title, address);
    };
}"""
RUN_ALL = """
async ([base, programs]) => {
  const { run } = await import(base + "assets/run/runner.js");
  let text = "";
  const job = run({
    ...programs,
    state: () => {},
    output: (chunk) => (text += chunk),
  });
  const result = await job.done;
  return { ...result, text };
}
"""


class Panel:
    """The panel of one program on a page."""

    def __init__(self, page, name):
        self.page = page
        self.own = page.locator(f'[data-snippet="{name}"]')

    def press(self, name):
        self.own.get_by_role("button", name=name, exact=True).click()

    def write(self, text):
        if not self.own.locator("textarea").count():
            self.press("Edit")
        self.own.locator("textarea").fill(text)

    def run(self):
        self.press("Run")
        return self.ended()

    def ended(self):
        self.page.wait_for_function(
            "e => e.dataset.state && e.dataset.state !== 'running'",
            arg=self.own.element_handle(),
            timeout=PATIENCE,
        )
        return self.own.get_attribute("data-state")

    @property
    def output(self):
        return self.own.locator(".run-output code").text_content()

    @property
    def status(self):
        return self.own.locator(".run-status").text_content()


@pytest.fixture
def page(open_page):
    return open_page(PAGE, accept_downloads=True)


def tasks(address):
    """Give every program that a browser can run, as the layer would run it."""
    prepared = runtime.load()
    folder = prepared.folder.relative_to(prepared.folder.parents[2])
    for found in snippet.load_all()[0]:
        packages = prepared.packages(found)
        if packages is None:
            continue
        programs = [[found.path.name, found.source]]
        if found.check:
            programs.append([found.check.name, found.check.read_text("utf-8")])
        yield (
            found,
            {
                "runtime": f"{address}{folder}/",
                "packages": packages,
                "bytes": 0,
                "programs": programs,
            },
        )


def runnable():
    """Return the programs that do not say that a browser cannot run them."""
    return [one for one in snippet.load_all()[0] if not one.header.browser]


def must_be_as_recorded(found, told):
    assert told["state"] == "done", (found.name, told)
    assert told["text"].encode() == found.out.read_bytes(), found.name
    assert [name for name, _ in told["figures"]] == list(found.header.figures)


def test_every_program_prints_here_what_was_recorded(open_page, address):
    """One browser, one worker, every program that can run there."""
    page = open_page("")
    ran = 0
    for found, task in tasks(address):
        must_be_as_recorded(found, page.evaluate(RUN_ALL, [address, task]))
        ran += 1
    assert ran == len(runnable())
    assert page.foreign == []
    assert page.errors == []


def test_every_program_prints_the_same_in_firefox(another_address, tmp_path):
    path = firefox.find()
    if not path:
        assert not os.environ.get("CI"), (
            "CI needs Firefox: apt install firefox-esr"
        )
        pytest.skip(
            "not checked here: programs in Firefox, which is not installed"
        )
    profile = tmp_path / "profile"
    profile.mkdir()
    with firefox.started(path, profile) as tab:
        tab.open(another_address)
        ran = 0
        for found, task in tasks(another_address):
            told = tab.call(RUN_ALL, [another_address, task])
            must_be_as_recorded(found, told)
            ran += 1
    assert ran == len(runnable())


def test_every_program_of_the_guide_can_run_in_the_browser_or_says_why():
    prepared = runtime.load()
    for found in snippet.load_all()[0]:
        assert found.header.browser or prepared.packages(found) is not None


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
    assert 'File "roll_dice.py", line 2' in panel.output
    assert "_program" not in panel.output


def test_a_traceback_has_the_readers_lines_and_marks_the_last(page):
    panel = Panel(page, PLAIN)
    panel.write("import json\nprint(1)\njson.loads('{')\n")
    panel.run()
    assert panel.output.count("File ") == 1
    assert 'File "roll_dice.py", line 3, in <module>' in panel.output
    assert panel.own.locator(".run-marked").count() == 1


def test_output_is_text_whatever_it_holds(page):
    panel = Panel(page, PLAIN)
    text = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    panel.write(f"print({text!r})\n")
    panel.run()
    assert panel.output == f"{text}\n"
    assert panel.own.locator(".run-output img, .run-output script").count() == 0


REACHES = {
    "storage": "import js\njs.localStorage.setItem('a', 'b')\n",
    "document": "import js\njs.document.body.innerHTML = ''\n",
    "urllib": "from urllib.request import urlopen\nurlopen('ADDRESS')\n",
    "request": (
        "import js\nrequest = js.XMLHttpRequest.new()\n"
        "request.open('GET', 'ADDRESS', False)\nrequest.send()\n"
    ),
    "script": "import js\njs.importScripts('ADDRESS')\n",
    "fetch": "import js\njs.fetch('ADDRESS')\nraise ValueError('Error')\n",
    "socket": (
        "import js\njs.WebSocket.new('ADDRESS'.replace('http', 'ws'))\n"
        "raise ValueError('Error')\n"
    ),
    "import": (
        "import js\njs.eval('import(\"ADDRESS\")')\nraise ValueError('Error')\n"
    ),
}


@pytest.mark.parametrize("code", REACHES.values(), ids=REACHES.keys())
def test_python_reaches_neither_storage_nor_page_nor_network(
    page, stranger, code
):
    panel = Panel(page, PLAIN)
    panel.write(code.replace("ADDRESS", stranger.address_))
    panel.run()
    assert "Error" in panel.output
    panel.write("print('later')\n")  # by then, a request would have left
    panel.run()
    assert panel.output.endswith("later\n")
    assert stranger.asked == []
    assert page.evaluate("localStorage.getItem('a')") is None
    assert page.locator("h1").first.is_visible()


def test_the_stranger_would_notice(browser, stranger):
    """What the test above counts is not zero by itself."""
    context = browser.new_context()
    context.new_page().goto(stranger.address_)
    context.close()
    assert stranger.asked


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


def test_a_missing_file_is_said_and_nothing_hangs(page):
    page.route("**/pyodide.asm.wasm", lambda route: route.fulfill(status=404))
    panel = Panel(page, PLAIN)
    assert panel.run() == "broken"
    assert panel.status.startswith("Python could not run here: ")
    page.unroute("**/pyodide.asm.wasm")
    assert panel.run() == "done"


def test_a_package_that_was_altered_is_refused(open_page):
    page = open_page("models/splits-decide/")
    page.route("**/numpy-*.whl", lambda route: route.fulfill(body=b"PK"))
    page.on("dialog", lambda dialog: dialog.accept())
    panel = Panel(page, "models/splits_decide/leave_forms_out")
    assert panel.run() == "broken"


def test_offline_is_said(page):
    panel = Panel(page, PLAIN)
    page.context.set_offline(True)
    assert panel.run() == "broken"
    page.context.set_offline(False)
    assert panel.run() == "done"


def test_a_large_download_is_asked_for_and_can_be_declined(open_page):
    page = open_page("models/splits-decide/")
    asked = []
    page.on("dialog", lambda one: (asked.append(one.message), one.dismiss()))
    panel = Panel(page, "models/splits_decide/shuffle_folds")
    assert panel.run() == "declined"
    assert re.match(
        r"This program needs \d\d MB more, once: joblib, numpy", asked[0]
    )
    assert panel.own.locator(".run-output").count() == 0


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


def test_an_exercise_teaches_then_counts_and_is_remembered(page):
    panel = Panel(page, EXERCISE)
    panel.run()
    panel.own.locator(".exercise-solution summary").click()
    assert panel.own.locator(".exercise-solution[open]").count() == 1
    assert panel.status == "Not yet: read what the check says."
    assert panel.output.count("Check: ") == 1
    panel.write("steps_taken = 8\nanswer = 8\nprint(8)\n")
    source = snippet.load(
        next(p for p in snippet.paths() if p.stem == "count_eighths_solution")
    )
    panel.write(source.body)
    panel.run()
    assert panel.status == "Solved: the check is silent."
    page.reload(wait_until="networkidle")
    assert panel.own.get_attribute("data-solved") == ""
    progress = page.locator("[data-progress]")
    assert "1 solved on this device" in progress.inner_text()
    with page.expect_download() as download:
        progress.get_by_text("Export").click()
    assert EXERCISE in download.value.path().read_text()
    progress.get_by_text("Erase").click()
    assert "None solved" in progress.inner_text()


def test_a_solution_takes_a_second_press_before_an_attempt(page):
    solution = Panel(page, EXERCISE).own.locator(".exercise-solution")
    summary = solution.locator("summary")
    assert summary.inner_text() == "Solution"
    summary.click()
    assert "not run yours yet" in summary.inner_text()
    assert not solution.locator(".highlight").is_visible()
    summary.click()
    assert solution.locator(".highlight").is_visible()


def test_a_link_fills_the_editor_and_never_runs(page, open_page):
    panel = Panel(page, PLAIN)
    panel.write("print('shared')\n")
    page.evaluate(NOTE_LINKS)  # the theme soon puts a heading's in its place
    panel.press("Share")
    page.wait_for_function("links.length > 0")
    link = page.evaluate("new URL(links[0]).hash")
    other = open_page(PAGE + link)
    there = Panel(other, PLAIN)
    there.own.get_by_text("From a link").wait_for()
    assert there.own.locator("textarea").input_value() == "print('shared')\n"
    assert there.status == "From a link: read it before you run it."
    assert there.own.locator(".run-output").count() == 0


@pytest.mark.parametrize(
    "code",
    ["", "%%%", "AAAA", "a" * 200_000, "<script>alert(1)</script>"],
    ids=["empty", "no base64", "no deflate", "huge", "script"],
)
def test_a_hostile_link_does_no_harm(open_page, code):
    page = open_page(f"{PAGE}#run={PLAIN}&code={code}")
    panel = Panel(page, PLAIN)
    panel.own.get_by_role("button", name="Run", exact=True).wait_for()
    assert panel.own.locator(".run-output").count() == 0
    assert panel.run() == "done"
    assert panel.status.startswith("The same as recorded")
    assert page.errors == []


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


def test_programs_run_after_instant_navigation(page):
    Panel(page, PLAIN).run()
    workers = len(page.workers)
    page.locator('a.md-nav__link[href$="data-structures/hash-tables/"]').click()
    page.wait_for_url("**/data-structures/hash-tables/")
    panel = Panel(page, "data_structures/hash_tables/find_next")
    panel.own.get_by_role("button", name="Run", exact=True).wait_for()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    assert panel.run() == "done"
    assert panel.status.startswith("The same as recorded")
    assert [url for url in asked if "/runtime/" in url] == []
    assert len(page.workers) == workers


def test_a_second_page_downloads_nothing_again(page):
    Panel(page, PLAIN).run()
    sizes = []
    page.on(
        "response", lambda one: sizes.append((one.url, one.from_service_worker))
    )
    page.goto(page.url.replace(PAGE, "data-structures/hash-tables/"))
    received = []
    client = page.context.new_cdp_session(page)
    client.send("Network.enable")
    client.on(
        "Network.responseReceived",
        lambda event: received.append(event["response"]),
    )
    panel = Panel(page, "data_structures/hash_tables/find_next")
    assert panel.run() == "done"
    fresh = [
        one["url"]
        for one in received
        if "/runtime/" in one["url"] and not one.get("fromDiskCache")
    ]
    assert fresh == []


def test_before_any_click_two_small_requests_are_added(open_page, site):
    page = open_page("")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(page.url + PAGE, wait_until="networkidle")
    own = [url for url in asked if "/assets/run/" in url or "/runtime/" in url]
    names = {url.rpartition("/")[2] for url in own}
    assert names <= {"layer.js", "layer.css", "progress.js"}


def test_buttons_are_not_printed(page):
    page.emulate_media(media="print")
    assert page.locator(".run-bar:visible").count() == 0
    assert page.locator(".snippet-output:visible").count() > 0


def test_a_program_may_have_an_event_loop(page):
    panel = Panel(page, PLAIN)
    panel.write(
        "import asyncio\n"
        "async def wait():\n"
        "    await asyncio.sleep(0.05)\n"
        "    return 'waited'\n"
        "print(asyncio.run(wait()))\n"
    )
    panel.run()
    assert panel.output == "waited\n"
