"""A visit: what is downloaded, what a link and a device remember, what fails."""

import re

import pytest

from scripts.model import snippet
from tests.browser.panel import EXERCISE, PAGE, PLAIN, Panel
from tests.browser.situations import visit

NOTE_LINKS = """() => {
    window.links = [];
    const real = history.replaceState.bind(history);
    history.replaceState = (state, title, address) => {
        if (String(address).includes('#run=')) links.push(address);
        real(state, title, address);
    };
}"""


@pytest.fixture
def page(open_page):
    return open_page(PAGE, accept_downloads=True)


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
        r"This program needs \d\d MB more, once: .*joblib.*, numpy", asked[0]
    )
    assert panel.own.locator(".run-output").count() == 0


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
    assert panel.status.startswith("Solved: the check is silent. ")
    page.reload(wait_until="networkidle")
    page.locator(f'[data-snippet="{EXERCISE}"][data-solved]').wait_for()
    progress = page.locator("[data-progress]")
    progress.get_by_text("1 solved on this device").wait_for()
    with page.expect_download() as download:
        progress.get_by_text("Export").click()
    assert EXERCISE in download.value.path().read_text()
    progress.get_by_text("Erase").click()
    progress.get_by_text("None solved").wait_for()


def test_a_solution_takes_a_second_press_before_an_attempt(page):
    own = Panel(page, EXERCISE).own
    own.locator(".run-run").wait_for()  # what guards it is there by then
    solution = own.locator(".exercise-solution")
    summary = solution.locator("summary")
    assert summary.text_content() == "Solution"
    summary.click()
    assert "not run yours yet" in summary.text_content()
    assert not solution.locator(".highlight").is_visible()
    summary.click()
    assert solution.locator(".highlight").is_visible()


def test_a_link_fills_the_editor_and_never_runs(page, open_page):
    panel = Panel(page, PLAIN)
    panel.write("print('shared')\n")
    page.evaluate(NOTE_LINKS)  # the theme soon puts a heading's in its place
    panel.press("Share")
    page.wait_for_function("() => links.length > 0")
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


READY = """async (address) => {
    const { ready } = await import(address + "assets/run/runner.js");
    await ready();
}"""


def test_programs_run_after_instant_navigation(open_page, address):
    page = open_page(PAGE)
    Panel(page, PLAIN).run()
    page.evaluate(READY, address)
    workers = len(page.workers)
    page.locator('a.md-nav__link[href$="data-structures/hash-tables/"]').click()
    page.wait_for_url("**/data-structures/hash-tables/")
    panel = Panel(page, "data_structures/hash_tables/find_next")
    panel.own.get_by_role("button", name="Run", exact=True).wait_for()
    assert panel.run() == "done"
    assert panel.status.startswith("The same as recorded")
    page.evaluate(READY, address)
    assert len(page.workers) == workers  # one has taken the other's place


def test_a_page_compiles_python_once(page, address):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for _ in range(3):
        assert Panel(page, PLAIN).run() == "done"
        page.evaluate(READY, address)
    assert sum(url.endswith("/pyodide.asm.wasm") for url in asked) == 1


def test_a_second_page_downloads_nothing_again(page):
    Panel(page, PLAIN).run()
    sizes = []
    page.on(
        "response", lambda one: sizes.append((one.url, one.from_service_worker))
    )
    visit(page, page.url.replace(PAGE, "data-structures/hash-tables/"))
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


def test_before_any_click_few_and_small_requests_are_added(open_page, site):
    page = open_page("")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(page.url + PAGE)
    page.wait_for_selector(".run-bar", state="attached")
    names = {url.rpartition("/")[2] for url in asked if "/assets/" in url}
    scripts = {name for name in names if name.endswith((".js", ".mjs"))}
    assert len(scripts) == 1  # what waits for a press is not among them
    assert not [url for url in asked if "/runtime/" in url]
    assert len(asked) <= 12
