"""What a page loads before a click: few requests, of few bytes, as many as ever."""

import gzip
import posixpath
import re

import pytest

from scripts.bench.lighthouse import PACKED, PAGES
from scripts.model.problem import ROOT
from scripts.publish.joined import AT_ONCE

MOST_BYTES = 150 * 1024
MOST_REQUESTS = 12
LOADS = re.compile(r'\bload\("(\w+)"\)|"(\w+)"(?=[^\]\n]*\]\.map\(load\))')
ON_PRESS = {"editor", "output", "runner", "share", "text"}
ON_ONE_PAGE = {"ledger"}


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


def loaded(site, page):
    """Return the files that a page takes, before anybody clicks."""
    name = f"{page}index.html"
    root = site.pages[name]
    code = {"assets/fonts/code.woff2"} if root.css("code") else set()
    return {name, *links(root, page.strip("/")), *code}


def test_what_the_programs_load_at_once_is_in_the_one_script():
    text = (ROOT / "docs/assets/run/layer.js").read_text()
    told = {name for one in LOADS.findall(text) for name in one if name}
    assert {f"run/{name}.js" for name in told - ON_PRESS - ON_ONE_PAGE} == {
        *AT_ONCE
    }


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
    shared = {name for page in PAGES for name in loaded(site, page)}
    shared = {name for name in shared if not name.endswith(".html")}
    paths = {one.rstrip("/") for one in PAGES if one.count("/") > 1}
    for name in shared:
        text = (site.root / name).read_bytes().decode(errors="replace")
        assert [path for path in paths if path in text] == [], name
    assert not (site.root / "assets" / "javascripts").exists()
