"""What a page loads before a click: few requests, of few bytes, as many as ever."""

import gzip
import posixpath
import re

import pytest

from scripts.bench.lighthouse import PACKED, PAGES
from scripts.model.problem import ROOT

MOST_BYTES = 150 * 1024
MOST_REQUESTS = 12
# What layer.js loads with a page, and on which; the rest waits for a press.
AT_ONCE = {
    "attempt": "[data-check]",
    "figure": ".snippet-figure",
    "guess": "[data-guess], [data-guesses]",
    "knobs": "[data-knobs]",
    "progress": "[data-progress]",
}
ON_PRESS = {"editor", "output", "runner", "share", "text"}
RUN = "assets/run/"
LOADS = re.compile(r'\bload\("(\w+)"\)|\["(\w+)", "(\w+)"\]\.map\(load\)')
IMPORTS = re.compile(r'^import[^;]*? from "([^"]+)"', re.MULTILINE)


def packed(path):
    data = path.read_bytes()
    return len(gzip.compress(data, 6) if path.suffix in PACKED else data)


def links(root, home):
    """Yield what a page itself asks for."""
    for node in root.css(
        "link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src],"
        " img[src]"
    ):
        told = node.attributes.get("href") or node.attributes["src"]
        if not told.startswith("data:"):
            yield posixpath.normpath(posixpath.join(home, told))


def imported(site, name):
    """Yield a script, and what it cannot do without."""
    yield name
    if name.endswith(".js"):
        for other in IMPORTS.findall((site.root / name).read_text()):
            where = posixpath.join(posixpath.dirname(name), other)
            yield from imported(site, posixpath.normpath(where))


def loaded(site, page):
    """Return the files that a page takes, before anybody clicks."""
    name = f"{page}index.html"
    root = site.pages[name]
    found = {*links(root, page.strip("/"))}
    found |= {
        f"{RUN}{script}.js"
        for script, where in AT_ONCE.items()
        if root.css(where)
    }
    if root.css("code"):
        found.add("assets/fonts/code.woff2")
    return {name, *(one for own in found for one in imported(site, own))}


def test_what_the_programs_load_at_once_is_known():
    text = (ROOT / "docs" / RUN / "layer.js").read_text()
    told = {name for one in LOADS.findall(text) for name in one if name}
    assert told == AT_ONCE.keys() | ON_PRESS


@pytest.mark.parametrize("page", PAGES)
def test_a_page_takes_few_bytes_and_requests_before_a_click(site, page):
    files = loaded(site, page)
    weights = {name: packed(site.root / name) for name in files}
    assert sum(weights.values()) <= MOST_BYTES, weights
    assert len(weights) <= MOST_REQUESTS, sorted(weights)


def test_every_page_links_one_style_sheet(site):
    links = {
        node.attributes["href"].rpartition("/")[2]
        for root in site.pages.values()
        for node in root.css("link[rel=stylesheet]")
    }
    assert len(links) == 1
    assert {
        len(root.css("link[rel=stylesheet]"))
        for root in site.pages.values()
        if not root.css("script#moved")
    } == {1}


def test_what_is_loaded_does_not_grow_with_the_number_of_pages(site):
    names = {name for page in PAGES for name in loaded(site, page)}
    assert not {
        name for name in names if "sitemap" in name or "index.js" in name
    }
    assert not (site.root / "assets" / "javascripts").exists()
