"""The guide's face: which network a part belongs to, the mark, the home page's figure."""

import csv
import re

import yaml

from scripts.model.problem import ROOT
from scripts.publish import active

DOCS = ROOT / "docs"
FIGURE = ROOT / "snippets" / "index" / "draw_networks.csv"
NAMED = re.compile(r"\]\(\.\./([\w-]+)/[\w-]+\.md")


class Settings(yaml.SafeLoader):
    """Reads mkdocs.yml, and leaves out what the environment says."""


Settings.add_constructor("!ENV", lambda *_: None)
SETTINGS = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), Settings)
PARTS = {
    title: pages[0].split("/")[0]
    for one in SETTINGS["nav"]
    for title, pages in one.items()
    if isinstance(pages, list)
}


def named(folder):
    """Return the folders that a part's pages name before they begin, or at their end."""
    texts = [path.read_text("utf-8") for path in (DOCS / folder).glob("*.md")]
    lines = [line for text in texts for line in text.splitlines()]
    told = [
        one for one in lines if one.startswith(("Before this:", "Related:"))
    ]
    return {name for line in told for name in NAMED.findall(line)}


def test_every_part_that_has_a_side_stands_in_the_navigation():
    sides = SETTINGS["extra"]["sides"]
    assert sides.keys() <= PARTS.keys()
    assert set(sides.values()) == {"data", "knowledge"}


def test_the_home_figure_draws_links_that_pages_have():
    with FIGURE.open(encoding="utf-8") as file:
        _, *drawn = map(frozenset, csv.reader(file))
    parts = frozenset().union(*drawn)
    assert parts >= SETTINGS["extra"]["sides"].keys()
    linked = {
        frozenset((one, other))
        for one in parts
        for other in parts
        if one != other and PARTS[other] in named(PARTS[one])
    }
    assert len(drawn) > 20
    assert set(drawn) == linked


def test_a_part_that_no_page_names_is_not_linked():
    assert "sources" not in named("models")


def test_the_mark_is_still_and_in_the_form_of_figures():
    mark = (DOCS / "assets" / "mark.svg").read_bytes()
    assert list(active.in_figure(mark)) == []
    assert list(active.in_figure(mark.replace(b"<rect", b"<script/><rect")))


def test_the_heading_font_is_small():
    font = DOCS / "assets" / "fonts" / "heading.woff2"
    assert font.stat().st_size <= 16 * 1024
