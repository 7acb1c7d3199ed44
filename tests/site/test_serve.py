"""A guide is served while it is written: an edit is seen, and no more is built."""

import queue
import random
import re
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from contextlib import suppress

import pytest

from scripts.model import runtime
from scripts.model.problem import ROOT
from scripts.publish.site import prepare_assets

PATIENCE = 120  # seconds until something is called lost, on any machine
ADDING = "numbers/adding/"
LEDGER = "start/article-on-trial/"


def free_port() -> int:
    """Return a free port, from those that no system lends to others meanwhile."""
    for port in random.sample(range(20_000, 32_000), 100):
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise AssertionError("none of 100 ports is free")


class Served:
    """A guide that is served, and what the server says."""

    def __init__(self, guide, process, address):
        self.guide, self.process, self.address = guide, process, address
        self.lines = queue.Queue()
        self.listening = threading.Thread(target=self._listen, daemon=True)
        self.listening.start()

    def _listen(self):
        for line in self.process.stdout:
            self.lines.put(line)

    def says(self, pattern):
        """Wait for a line; return what it matched."""
        while True:
            line = self.lines.get(timeout=PATIENCE)
            if found := re.search(pattern, line):
                return found

    def write(self, path, text):
        """Write a file as editors do: there is no moment in which it is empty."""
        made = path.with_name(f"{path.name}.new")
        made.write_text(text)
        made.replace(path)

    def change(self, path, before, after):
        text = path.read_text()
        assert before in text
        self.write(path, text.replace(before, after, 1))

    def edit(self, path, before, after):
        """Change a file; return how many pages were built for it."""
        self.change(path, before, after)
        return int(self.says(r"^(\d+) pages? built")[1])

    def get(self, path=""):
        with urllib.request.urlopen(self.address + path) as answer:
            return answer.read().decode()


@pytest.fixture(scope="module")
def served(another_small_guide):
    guide = another_small_guide
    assert prepare_assets() == []
    place = guide.root / runtime.FOLDER
    place.symlink_to(ROOT / runtime.FOLDER)  # it is large
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "scripts.serve", f"127.0.0.1:{port}"],
        cwd=guide.root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    served = Served(guide, process, f"http://127.0.0.1:{port}/")
    served.says("^serving http")
    yield served
    process.send_signal(signal.SIGINT)
    assert process.wait(PATIENCE) == 0
    served.listening.join(PATIENCE)
    process.stdout.close()


def test_an_edited_page_is_built_with_the_index_that_counts_its_words(served):
    assert served.edit(served.guide.page, "The sum is", "Their sum is") == 2
    assert "Their sum is" in served.get(ADDING)


def test_an_edited_output_is_built_into_the_pages_that_quote_it(served):
    assert served.edit(served.guide.out, "sum: 3", "sum: 4") == 2
    assert "The sum is <span" in served.get()
    assert ">4</span>" in served.get()
    assert ">4</span>" in served.get(ADDING)
    served.edit(served.guide.out, "sum: 4", "sum: 3")


def test_an_edited_program_is_shown_and_can_be_downloaded(served):
    built = served.edit(served.guide.program, "1 + 2", "2 + 1")
    assert built < 4
    assert "2</span>" in served.get(ADDING)
    own = "snippets/numbers/adding/add_numbers.py"
    assert "2 + 1" in served.get(own)


def test_an_edited_claim_is_built_into_the_pages_that_show_it(served):
    ledger = served.guide.ledger
    built = served.edit(
        ledger, "the sum is right", "the sum is as it should be"
    )
    assert built == 3  # its page, the index of its part, the ledger
    assert "as it should be" in served.get(LEDGER)
    assert "as it should be" in served.get(ADDING)


def test_an_edited_source_is_built_into_the_pages_that_cite_it(served):
    built = served.edit(served.guide.sources, "Sorting and", "Searching and")
    assert built == 2
    assert "Searching and" in served.get("sources/")
    assert "Searching and" in served.get(ADDING)


def test_a_file_that_is_served_as_it_is_is_copied(served):
    style = served.guide.root / "docs" / "assets" / "guide.css"
    assert served.edit(style, "", "/* new */\n") == 0
    assert served.get("assets/guide.css").startswith("/* new */")


@pytest.mark.parametrize(
    ("name", "before", "after", "message"),
    [
        ("page", "sum }}", "su }}", "adding.md:17: `add_numbers.py` prints no"),
        ("page", "[@knuth1998]", "[@nobody]", "there is no source `nobody`"),
        ("page", "/// claims", "/// claimz", "adding.md:11: `claimz` is not a"),
        ("page", "It is", "[It](away.md) is", "`away.md` leads to no page"),
        (
            "ledger",
            "verdict: holds",
            "verdict: good",
            "claims.yml:5: D1: 'good",
        ),
        ("sources", "@book{", "@book", "sources.bib:1: not BibTeX"),
        ("program", "total =", "total = =", "add_numbers.py:1: not Python"),
        (
            "page",
            "---\ntitle",
            "\ufeff---\ntitle",
            "adding.md:1: starts with a",
        ),
        ("settings", "nav:", "nav: [", "mkdocs.yml:"),
        ("settings", "strict: true", "strict: 3", "Config value 'strict'"),
    ],
)
def test_what_breaks_is_told_on_the_page_and_mended_by_the_next_save(
    served, name, before, after, message
):
    settings = served.guide.root / "mkdocs.yml"
    path = settings if name == "settings" else getattr(served.guide, name)
    whole = served.get(ADDING)
    served.change(path, before, after)
    served.says(re.escape(message))
    broken = served.get(ADDING)
    told = re.search(r'(?s)<pre role="alert".*?</pre>', broken)
    assert message in told[0].replace("&#x27;", "'")
    assert "</html>" in broken  # the page stays below it
    served.edit(path, after, before)
    assert served.get(ADDING).count("<h2") == whole.count("<h2")
    assert 'role="alert"' not in served.get(ADDING)


def test_a_new_page_is_served_when_what_breaks_it_is_mended(served):
    new = served.guide.page.with_name("more.md")
    head = "---\ntitle: More\ndescription: More.\n---\n\n# More\n"
    served.write(new, f"{head}\n/// snippet | none.py\n///\n")
    own = "      - numbers/drawing.md\n"
    settings = served.guide.root / "mkdocs.yml"
    served.change(settings, own, f"{own}      - numbers/more.md\n")
    served.says("more.md:8: there is no program `none.py`")
    # An edit of one page, and still all has to be built.
    served.write(new, head)
    served.says("pages built")
    assert "<h1" in served.get("numbers/more/")
    assert 'href="more/"' in served.get("numbers/")


def test_another_title_is_seen_wherever_it_stands(served):
    assert served.edit(served.guide.page, "title: Adding", "title: Summing") > 0
    assert "Summing" in served.get("numbers/drawing/")


def test_the_server_starts_again_with_changed_tools(served):
    tool = served.guide.root / "scripts" / "extension" / "claims.py"
    served.change(tool, '"claim-because"', '"claim-because new"')
    served.says("the tools changed: starting again")
    served.says("^serving http")
    assert "claim-because new" in served.get(ADDING)
