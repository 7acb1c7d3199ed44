import json
import posixpath
import re
from statistics import median
from urllib.parse import unquote, urlsplit

import pytest

from scripts.checks import check
from scripts.documents import links
from scripts.model import address as addresses
from scripts.model import claims, page, snippet
from scripts.model.problem import ROOT
from scripts.publish import built

LOADS = "script[src], img[src], iframe[src], source[src], link[href]"
POINTERS = {"canonical", "prev", "next", "alternate", "edit"}


def address(path):
    """Return where a page of the tree is built."""
    own = path.relative_to(ROOT / "docs").with_suffix("").as_posix()
    own = own.removesuffix("index").rstrip("/")
    return f"{own}/index.html".lstrip("/")


def loaded(root):
    """Return every address that a browser loads by itself for a page."""
    for element in root.css(LOADS):
        given = element.attributes
        if not set((given.get("rel") or "").split()) & POINTERS:
            yield given["src"] if "src" in given else given["href"]


def ids(root):
    return [one.attributes["id"] for one in root.css("[id]")]


def targets(root, where="a"):
    return {one.attributes.get("href") or "" for one in root.css(where)}


def test_no_check_finds_anything_in_the_guide():
    """The faults that each check finds are tried on small projects."""
    assert list(map(str, check(ROOT))) == []


def test_the_build_gives_no_warning(site):
    assert "WARNING" not in site.log
    assert "ERROR" not in site.log


def test_nothing_is_loaded_from_another_origin(site):
    for name, root in site.pages.items():
        foreign = [url for url in loaded(root) if urlsplit(url).netloc]
        assert foreign == [], name


def test_no_style_sheet_loads_from_another_origin(site):
    for path in site.root.rglob("*.css"):
        found = re.findall(
            r"(?:url\(|@import\s+)[\"']?(?:https?:)?//", path.read_text()
        )
        assert found == [], path.name


def arrives(site, name, href, known):
    """Whether a link of a page leads to a file, and to an id that is there."""
    url = urlsplit(href)
    path = posixpath.join(posixpath.dirname(name), unquote(url.path))
    target = posixpath.normpath(path) if url.path else name
    if (site.root / target).is_dir():
        target = posixpath.normpath(posixpath.join(target, "index.html"))
    fragment = unquote(url.fragment)
    there = (site.root / target).is_file()
    return there and (not fragment or fragment in known.get(target, ()))


def test_every_link_inside_the_site_arrives(site):
    known = {name: set(ids(root)) for name, root in site.pages.items()}
    missing = [
        f"{name}: {href}"
        for name, root in site.pages.items()
        if name != "404.html"  # shown at any depth: its links are absolute
        for href in targets(root)
        if not (urlsplit(href).scheme or urlsplit(href).netloc)
        and not arrives(site, name, href, known)
    ]
    assert missing == []


def test_no_id_stands_twice_on_a_page(site):
    for name, root in site.pages.items():
        assert len(ids(root)) == len(set(ids(root))), name


def test_what_a_page_shows_is_what_its_program_printed(site):
    shown = 0
    for found in snippet.load_all()[0]:
        label = f"Recorded output of {found.path.name}"
        panels = site.pages[address(found.page)].css(
            f"pre[aria-label='{label}']"
        )
        outputs = [one.text() for one in panels]
        recorded = found.out.read_text("utf-8")
        assert set(outputs) <= {recorded}, found.name
        assert outputs or not recorded.strip(), found.name
        shown += len(outputs)
    assert shown >= 200


def test_what_a_page_shows_is_the_program(site):
    shown = {
        name: {one.text().strip("\n") for one in root.css(".highlight code")}
        for name, root in site.pages.items()
    }
    for found in snippet.load_all()[0]:
        assert found.body.strip("\n") in shown[address(found.page)], found.name


def test_a_core_is_lines_of_its_program_numbered_as_in_the_file(site):
    seen = 0
    for root in site.pages.values():
        for panel in root.css(".snippet"):
            lines = ROOT / (f"snippets/{panel.attributes['data-snippet']}.py")
            source = lines.read_text("utf-8").splitlines()
            for core in panel.css(".snippet-core code"):
                numbers = [
                    int(one.attributes["data-linenos"] or 0)
                    for one in core.css("[data-linenos]")
                    if (one.attributes["data-linenos"] or "").strip()
                ]
                gaps = [t for t in core.text().splitlines() if t != "⋮"]
                assert gaps == [source[number - 1] for number in numbers]
                seen += 1
    assert seen


def count_on_view(root):
    """Return how many lines of code a page shows before a fold is opened."""
    return sum(
        len(one.text().strip("\n").splitlines())
        for one in root.css(".md-content .highlight code")
        if not one.css_matches("details:not([open]) *")
    )


def test_half_of_the_pages_show_sixty_lines_of_code_or_fewer(site):
    counts = [
        count_on_view(root)
        for root in site.pages.values()
        if root.css(".exercise")
    ]
    assert len(counts) >= 28
    assert 10 < median(counts) <= 60


def test_every_program_can_be_downloaded_as_it_is(site):
    for found in snippet.load_all()[0]:
        served = site.root / "snippets" / f"{found.name}.py"
        assert served.read_bytes() == found.path.read_bytes()


def test_every_building_block_is_linked_both_ways(site):
    reference = site.pages["reference/building-blocks/index.html"]
    known, back = set(ids(reference)), targets(reference)
    blocks = 0
    for found in snippet.load_all()[0]:
        if found.check:
            continue
        own = found.page.relative_to(ROOT / "docs").with_suffix("").as_posix()
        forth = targets(site.pages[address(found.page)])
        for name in found.building_blocks:
            id_ = f"snippets.{found.name.replace('/', '.')}.{name}"
            assert id_ in known
            assert f"../../reference/building-blocks/#{id_}" in forth
            program = found.path.stem.replace("_", "-")
            panel = f"../../{own}/#program-{program}"  # or a part of it
            assert any(one.startswith((panel, f"{panel}-")) for one in back)
            blocks += 1
    assert blocks >= 3


@pytest.mark.parametrize("path", page.paths(), ids=lambda path: path.stem)
def test_a_page_is_built_as_it_was_read(site, path):
    """Its headings, its fenced code and its links, no fewer and no others."""
    found, root = page.read(path), site.pages[address(path)]
    made = found.modules or any(
        one.kind == "building-blocks" for one in found.blocks
    )
    named = [one.name for one in found.headings if one.level in {2, 3}]
    built = [one.attributes["id"] for one in root.css("h2, h3")]
    assert [one for one in built if one in named] == named
    assert made or built == named
    code = {one.text().strip() for one in root.css("pre")}
    assert {"\n".join(one.code).strip() for one in found.fences} <= code
    links = {unquote(one) for one in targets(root)}
    for link in found.links:
        if link.target.startswith(("#", "http")):
            assert link.target in links, link
        elif "#" in link.target:
            end = link.target.partition("#")[2]
            assert any(one.endswith(f"#{end}") for one in links), link


def test_the_reader_found_what_there_is_to_build():
    read = [page.read(path) for path in page.paths()]
    assert sum(len(found.headings) for found in read) >= 300
    assert sum(len(found.links) for found in read) >= 100


def test_the_ledger_shows_every_claim(site):
    root = site.pages["start/article-on-trial/index.html"]
    rows = [one.attributes["id"] for one in root.css("tr[data-verdict]")]
    ledger = claims.load()
    assert rows == [one.id.lower() for one in ledger]
    decided = sum(claim.decided for claim in ledger)
    share = f"{decided} of 75 claims decided ({decided / 75:.0%})"
    assert [one.text() for one in root.css("p.verdicts-share")] == [share]


def test_every_filter_of_the_ledger_has_its_rule(site):
    (sheet,) = site.root.glob("assets/*.css")
    style = sheet.read_text()
    root = site.pages["start/article-on-trial/index.html"]
    choices = [one.attributes for one in root.css("input[name^='ledger-']")]
    assert len(choices) >= 10
    for choice in choices:
        name, value = choice["name"], choice["value"]
        if value != "all":
            kind = name.removeprefix("ledger-")
            assert f'[name="{name}"][value="{value}"]:checked' in style
            assert f':not([data-{kind}="{value}"])' in style


def test_every_page_is_in_the_navigation(site):
    links = targets(site.pages["index.html"], "a.md-nav__link")
    for path in page.paths():
        own = address(path).removesuffix("index.html") or "."
        assert own in links, own


def test_the_addresses_are_the_same_built_and_unbuilt(site):
    found = [
        {one for one in made if not one.startswith(addresses.REFERENCE)}
        for made in (
            addresses.list_addresses(ROOT),
            built.list_addresses(site.root),
        )
    ]
    assert found[0] == found[1]
    assert len(found[0]) >= 400


def test_every_page_and_file_that_is_published_is_no_dead_link(site, tmp_path):
    own = site.root / "links.json"
    base = json.loads(own.read_text("utf-8"))["site"]
    files = [
        f"{base[:-1]}{folder}{name}"
        for folder, names in built.files(site.root).items()
        for name in names
    ]
    pages = [f"{base[:-1]}{one}" for one, _ in built.pages(site.root)]
    document = tmp_path / "all.md"
    document.write_text("\n\n".join(f"<{one}>" for one in (*files, *pages)))
    assert links.check(document, links.load(str(own))) == []
    document.write_text(f"![]({base}snippets/models/gone.svg)")
    assert "leads to no file" in str(
        links.check(document, links.load(str(own)))[0]
    )
