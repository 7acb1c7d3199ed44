"""What the built guide tells others of each page: a card, data, and where it leads."""

import json
import re

import pytest
from PIL import Image

from scripts.checks import told
from scripts.model import address, claims, front_matter, page
from scripts.model.problem import ROOT, read_text
from scripts.publish import card_canvas, cards, structured, summary
from scripts.publish.card_drawing import heading

# What schema.org and Google's guides to structured data ask of each type.
NEEDED = {
    "TechArticle": {"headline", "image", "author", "url", "isPartOf"},
    "LearningResource": {
        "description",
        "inLanguage",
        "timeRequired",
        "teaches",
    },
    "CollectionPage": {"headline", "description", "url", "hasPart"},
    "WebSite": {"name", "url", "description"},
    "Dataset": {"name", "description", "license", "creator"},
    "BreadcrumbList": {"itemListElement"},
}
CARD = ("og:title", "og:description", "og:type", "og:url", "og:image")


@pytest.fixture(scope="module")
def url(site):
    return site.url


@pytest.fixture(scope="module")
def pages(site):
    """What each page of the guide is, with what was built of it."""
    found = {}
    for path in page.paths(ROOT):
        own = address.of_page(path, ROOT)
        root = site.pages[f"{own}index.html".lstrip("/")]
        found[own] = (summary.read(path, root, ROOT), root)
    return found


def metas(root):
    """Return what the head tells, by its name; each name stands once."""
    pairs = [
        (
            one.attributes.get("property") or one.attributes.get("name"),
            one.attributes["content"],
        )
        for one in root.css("head > meta[content]")
        if not one.attributes.get("http-equiv")
    ]
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def graph(root):
    (script,) = root.css("head > script[type='application/ld+json']")
    assert "<" not in script.text()
    content = json.loads(script.text())
    assert content["@context"] == "https://schema.org"
    return content["@graph"]


def kinds(node):
    return node["@type"] if isinstance(node["@type"], list) else [node["@type"]]


def nodes(value):
    """Yield every node of the data, the inner ones too."""
    if isinstance(value, dict):
        yield value
        for one in value.values():
            yield from nodes(one)
    elif isinstance(value, list):
        for one in value:
            yield from nodes(one)


def test_each_page_has_one_card_of_its_own(site, pages, url):
    seen = set()
    for found, root in pages.values():
        place = cards.place(found)
        assert metas(root)["og:image"] == f"{url}{place}"
        png = (site.root / place).read_bytes()
        with Image.open(site.root / place) as image:
            assert image.size == (1200, 630)
        assert len(png) < 40_000
        seen.add(png)
    assert len(seen) == len(pages) >= 50
    there = site.root.joinpath("assets", "cards").rglob("*.png")
    assert len(list(there)) == len(pages)


def test_a_card_shows_the_title_of_its_page(pages):
    for found, _ in pages.values():
        shown = cards.card(found, 1)
        stated = front_matter.read(
            read_text(ROOT / "docs" / found.source), found.source
        )
        assert shown.title == stated["title"]
        assert shown.lead


def test_the_fonts_of_the_cards_have_every_letter_of_them(pages):
    for found, _ in pages.values():
        made = cards.card(found, 1)
        chips = [one.told for one in (*made.chips, *made.counts)]
        for one in (made.lead, made.facts, made.part, *chips):
            assert card_canvas.has(one, card_canvas.TEXT), one
        assert card_canvas.has(made.title, heading(made.title, 48).path), (
            made.title
        )


def test_the_head_tells_what_the_page_is(pages, url):
    for own, (found, root) in pages.items():
        said = metas(root)
        assert all(said[name] for name in CARD), own
        assert said["og:url"] == f"{url}{own[1:]}"
        assert said["og:description"] == said["description"]
        assert said["twitter:card"] == "summary_large_image"
        assert (said["og:image:width"], said["og:image:height"]) == (
            "1200",
            "630",
        )
        canonical = root.css_first("link[rel=canonical]")
        assert canonical.attributes["href"] == said["og:url"]
        if own != "/":
            assert said["og:title"] == found.title


def test_titles_and_descriptions_are_those_of_one_page_alone(pages):
    roots = [root for _, root in pages.values()]
    titles = {root.css_first("title").text() for root in roots}
    texts = [metas(root)["description"] for root in roots]
    assert len(titles) == len(set(texts)) == len(pages)
    assert max(map(len, texts)) <= 160


def test_the_data_of_each_page_has_what_its_types_need(pages):
    found = set()
    for own, (_, root) in pages.items():
        for node in graph(root):
            for kind in kinds(node):
                assert NEEDED[kind] <= node.keys(), (own, kind)
                assert all(node[name] for name in NEEDED[kind]), (own, kind)
                found.add(kind)
    assert found == NEEDED.keys()


def test_each_page_is_of_its_type(pages):
    for own, (found, root) in pages.items():
        first, *others = graph(root)
        rest = [one["@type"] for one in others]
        if own == "/":
            assert (kinds(first), rest) == (["WebSite"], [])
            continue
        assert rest[0] == "BreadcrumbList"
        assert ("Dataset" in rest) == (own == address.LEDGER)
        assert ("LearningResource" in kinds(first)) == bool(found.outcomes)
        assert ("CollectionPage" in kinds(first)) == found.is_index


def test_every_address_in_the_data_is_there(site, pages, url):
    foreign = {"https://schema.org", structured.LICENCE}
    known = {
        own: {one.attributes["id"] for one in root.css("[id]")}
        for own, (_, root) in pages.items()
    }
    named = {"/#site", f"{address.LEDGER}#ledger"}  # of the data themselves
    for own, (_, root) in pages.items():
        text = json.dumps(graph(root))
        for whole in set(re.findall(r'"(https?://[^"]*)"', text)) - foreign:
            assert whole.startswith(url), (own, whole)
            path, mark, name = f"/{whole.removeprefix(url)}".partition("#")
            if path.endswith(".png"):
                assert (site.root / path[1:]).is_file(), whole
            else:
                assert path in known, whole
                assert (
                    not mark
                    or name in known[path]
                    or path + mark + name in named
                )


def test_steps_lead_from_home_to_the_page(pages, url):
    for own, (_, root) in pages.items():
        for node in graph(root):
            if node["@type"] == "BreadcrumbList":
                steps = node["itemListElement"]
                numbers = [one["position"] for one in steps]
                assert numbers == list(range(1, len(steps) + 1))
                assert all(one["name"] for one in steps)
                assert steps[0]["item"] == url
                assert steps[-1]["item"] == f"{url}{own[1:]}"


def test_every_claim_that_is_decided_is_told_by_its_page(pages):
    said = {
        node["name"]
        for _, root in pages.values()
        for node in nodes(graph(root))
        if node.get("@type") == "Claim"
    }
    assert said == {one.id for one in claims.load() if one.decided}


def test_no_link_of_a_page_has_words_that_say_nothing(site):
    """Those of the theme and of our blocks, too; within a page Lighthouse asks none."""
    empty = [
        f"{name}: {words} -> {one.attributes['href']}"
        for name, root in site.pages.items()
        for one in root.css("a[href]:not([href^='#'])")
        if (words := " ".join(one.text().lower().split())) in told.EMPTY
    ]
    assert empty == []
