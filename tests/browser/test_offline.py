"""The guide from a folder, with the network off: read, guessed, run, turned, checked."""

import zipfile

import pytest

from scripts.publish.offline import archive, files
from scripts.runner import knob
from tests.browser.conftest import noted
from tests.browser.panel import PAGE, PLAIN, Panel
from tests.browser.programs import path_of
from tests.browser.test_exercise import NAME, SOLUTION, WRONG
from tests.browser.test_guess import WORDS, commit, told
from tests.browser.test_knobs import QUICK, TURN

NUMPY = (
    "deployment/shipping-updates/",
    "deployment/shipping_updates/watch_twins",
)
RUN = """async (name) => {
  const own = document.querySelector(`[data-snippet="${name}"]`);
  while (!own.querySelector(".run-run")) await new Promise(requestAnimationFrame);
  const ended = new Promise((resolve) => {
    new MutationObserver(() => {
      if (own.dataset.state !== "running") resolve();
    }).observe(own, { attributeFilter: ["data-state"] });
  });
  own.querySelector(".run-run").click();
  await ended;
  return [own.dataset.state, own.querySelector(".run-status").textContent];
}"""


@pytest.fixture(scope="module")
def folder(site, tmp_path_factory):
    """Unpack the download, as a reader does; give its address."""
    place = tmp_path_factory.mktemp("a reader's folder")
    with zipfile.ZipFile(site.root / files.ARCHIVE) as download:
        download.extractall(place)
    return (place / archive.TOP).as_uri() + "/"


@pytest.fixture(scope="module")
def reader(browser, folder):
    """A page of the copy without a network; at the end, no error and no call."""
    context = browser.new_context(offline=True)
    page = noted(context.new_page(), "file:")
    page.on(
        "console",
        lambda said: (
            page.errors.append(said.text) if said.type == "error" else None
        ),
    )
    yield page
    assert page.errors == []
    assert page.foreign == []
    context.close()


def opened(reader, folder, path):
    """Open a page of the copy; wait until its buttons are there."""
    reader.goto(f"{folder}{path}index.html")
    reader.wait_for_selector("[data-live] .run-button")
    return reader


def test_links_lead_from_page_to_page(reader, folder):
    reader.goto(f"{folder}index.html")
    link = reader.locator(f"article a[href='{PAGE}index.html']").first
    link.click()
    reader.wait_for_url(f"{folder}{PAGE}index.html*")
    reader.locator("a.md-logo").first.click()
    reader.wait_for_url(f"{folder}index.html")
    assert reader.locator("h1").count() == 1


def test_a_program_prints_what_is_recorded(reader, folder):
    panel = Panel(opened(reader, folder, PAGE), PLAIN)
    for _ in range(2):  # the second in another worker
        assert panel.run() == "done"
        assert panel.status.startswith("The same as recorded, in ")


def test_an_edited_program_runs(reader, folder):
    panel = Panel(opened(reader, folder, PAGE), PLAIN)
    panel.write("print(6 * 7)\n")
    assert panel.run() == "done"
    assert panel.output == "42\n"


def test_a_program_with_packages_prints_what_is_recorded(reader, folder):
    path, name = NUMPY
    panel = Panel(opened(reader, folder, path), name)
    assert panel.own.get_attribute("data-packages")
    assert panel.run() == "done"
    assert panel.status.startswith("The same as recorded, in ")


def test_a_program_reaches_no_network_and_no_file(reader, folder):
    panel = Panel(opened(reader, folder, PAGE), PLAIN)
    panel.write(
        "from pyodide.http import open_url\n"
        "for address in ('https://example.org/', 'file:///etc/passwd'):\n"
        "    try:\n"
        "        open_url(address)\n"
        "        print('read')\n"
        "    except Exception:\n"
        "        print('refused')\n"
    )
    assert panel.run() == "done"
    assert panel.output == "refused\nrefused\n"
    # The browser tells of what it refused: it is what was asked for here.
    reader.errors.clear()
    reader.foreign.clear()


def test_a_knob_turns(reader, folder):
    opened(reader, folder, path_of(QUICK))
    name, value = list(knob.settings(QUICK))[-1]
    told = reader.evaluate(TURN, [QUICK.name, name, str(value)])
    assert told["output"] != QUICK.out.read_text("utf-8")


def test_an_exercise_is_checked(reader, folder):
    panel = Panel(opened(reader, folder, PAGE), NAME)
    panel.write(WRONG[0])
    panel.run()
    assert panel.status.endswith("Not yet: read what the check says.")
    panel.write(SOLUTION.body)
    panel.run()
    assert panel.status.startswith("Solved: the check is silent.")


def test_a_guess_is_kept(reader, folder):
    opened(reader, folder, PAGE)
    reader.get_by_role("button", name="Commit").wait_for()
    assert commit(reader) == WORDS
    reader.reload()
    reader.get_by_text("You said 400 totals").wait_for()
    assert told(reader) == WORDS
    reader.goto(f"{folder}start/your-guesses/index.html")
    link = reader.locator("[data-guesses] a").first
    link.click()
    reader.wait_for_url(f"{folder}{PAGE}index.html*")


def test_the_scheme_stays_from_page_to_page(reader, folder):
    opened(reader, folder, PAGE)
    reader.get_by_title("Switch to dark").click()
    reader.goto(f"{folder}index.html")
    scheme = reader.locator("body").get_attribute("data-md-color-scheme")
    assert scheme == "slate"


def test_firefox_runs_programs_from_a_folder(tab, folder):
    for path, name in ((PAGE, PLAIN), NUMPY):
        tab.open(f"{folder}{path}index.html")
        state, status = tab.call(RUN, name)
        assert state == "done"
        assert status.startswith("The same as recorded, in ")
