import json
import posixpath
import re
from urllib.parse import unquote, urlsplit

from scripts.model import address as addresses
from scripts.model import claims, page, resolve, snippet
from scripts.model.problem import ROOT
from scripts.publish import built, links

LOADS = {
    "script": "src",
    "img": "src",
    "link": "href",
    "iframe": "src",
    "source": "src",
}
POINTERS = {"canonical", "prev", "next", "alternate", "edit"}


def address(path):
    """Return where a page of the tree is built."""
    own = path.relative_to(ROOT / "docs").with_suffix("").as_posix()
    own = own.removesuffix("index").rstrip("/")
    return f"{own}/index.html".lstrip("/")


def loaded(html):
    """Return every address that a browser loads by itself for a page."""
    for element in html.elements:
        name = LOADS.get(element.tag)
        pointer = set(element.attributes.get("rel", "").split()) & POINTERS
        if name in element.attributes and not pointer:
            yield element.attributes[name]


def test_the_build_gives_no_warning(site):
    assert "WARNING" not in site.log
    assert "ERROR" not in site.log


def test_nothing_is_loaded_from_another_origin(site):
    for name, html in site.pages.items():
        foreign = [url for url in loaded(html) if urlsplit(url).netloc]
        assert foreign == [], name


def test_no_style_sheet_loads_from_another_origin(site):
    for path in site.root.rglob("*.css"):
        found = re.findall(
            r"(?:url\(|@import\s+)[\"']?(?:https?:)?//", path.read_text()
        )
        assert found == [], path.name


def test_every_link_inside_the_site_arrives(site):
    ids = {
        name: {element.attributes.get("id") for element in html.elements}
        for name, html in site.pages.items()
    }
    missing = []
    for name, html in site.pages.items():
        if name == "404.html":
            continue  # its links are absolute: it is shown at any depth
        for element in html.find("a"):
            url = urlsplit(element.attributes.get("href", ""))
            if url.scheme or url.netloc:
                continue
            path = posixpath.join(posixpath.dirname(name), unquote(url.path))
            target = posixpath.normpath(path) if url.path else name
            if (site.root / target).is_dir():
                target = posixpath.normpath(
                    posixpath.join(target, "index.html")
                )
            there = (site.root / target).is_file()
            fragment = unquote(url.fragment)
            if not there or (
                fragment and fragment not in ids.get(target, set())
            ):
                missing.append(f"{name}: {element.attributes['href']}")
    assert missing == []


def test_no_id_stands_twice_on_a_page(site):
    for name, html in site.pages.items():
        ids = [
            one.attributes["id"]
            for one in html.elements
            if "id" in one.attributes
        ]
        assert sorted(ids) == sorted(set(ids)), name


def test_what_a_page_shows_is_what_its_program_printed(site):
    shown = 0
    for found in snippet.load_all()[0]:
        html = site.pages[address(found.page)]
        label = f"Recorded output of {found.path.name}"
        outputs = [
            one.text
            for one in html.find("pre")
            if one.attributes.get("aria-label") == label
        ]
        recorded = found.out.read_text("utf-8")
        assert set(outputs) <= {recorded}, found.name
        assert outputs or not recorded.strip(), found.name
        shown += len(outputs)
    assert shown >= 20


def test_what_a_page_shows_is_the_program(site):
    for found in snippet.load_all()[0]:
        html = site.pages[address(found.page)]
        shown = [
            one.text.strip("\n")
            for one in html.find("code")
            if one.inside("highlight")
        ]
        parts = ["", *re.findall(r"^# part: (\S+)$", found.body, re.M)]
        texts = {resolve.part(found, name, found.page, 0) for name in parts}
        assert texts & set(shown), found.name


def test_every_program_can_be_downloaded_as_it_is(site):
    for found in snippet.load_all()[0]:
        served = site.root / "snippets" / f"{found.name}.py"
        assert served.read_bytes() == found.path.read_bytes()


def test_every_building_block_is_linked_both_ways(site):
    reference = site.pages["reference/building-blocks/index.html"]
    ids = {one.attributes.get("id") for one in reference.elements}
    links = {one.attributes.get("href") for one in reference.find("a")}
    blocks = 0
    for found in snippet.load_all()[0]:
        if found.check:
            continue
        own = found.page.relative_to(ROOT / "docs").with_suffix("").as_posix()
        forth = {
            one.attributes.get("href")
            for one in site.pages[address(found.page)].find("a")
        }
        for name in found.building_blocks:
            id_ = f"snippets.{found.name.replace('/', '.')}.{name}"
            assert id_ in ids
            assert f"../../reference/building-blocks/#{id_}" in forth
            program = found.path.stem.replace("_", "-")
            assert f"../../{own}/#program-{program}" in links
            blocks += 1
    assert blocks >= 3


def test_every_page_is_built_as_it_was_read(site):
    """Its headings, its fenced code and its links, no fewer and no others."""
    read = [(path, page.read(path)) for path in page.paths()]
    for path, found in read:
        html = site.pages[address(path)]
        made = found.modules or any(
            one.kind == "building-blocks" for one in found.blocks
        )
        named = [one.name for one in found.headings if one.level in {2, 3}]
        built = [
            one.attributes["id"]
            for one in html.elements
            if one.tag in {"h2", "h3"}
        ]
        assert [one for one in built if one in named] == named, path
        assert made or built == named, path
        code = {one.text.strip() for one in html.find("pre")}
        assert {"\n".join(one.code).strip() for one in found.fences} <= code, (
            path
        )
        links = {
            unquote(one.attributes.get("href", "")) for one in html.find("a")
        }
        for link in found.links:
            if "#" in link.target and not link.target.startswith(("#", "http")):
                end = link.target.partition("#")[2]
                assert any(one.endswith(f"#{end}") for one in links), link
            elif link.target.startswith(("#", "http")):
                assert link.target in links, link
    assert sum(len(found.headings) for _, found in read) >= 300
    assert sum(len(found.links) for _, found in read) >= 100


def test_the_ledger_shows_every_claim(site):
    html = site.pages["start/article-on-trial/index.html"]
    rows = [one for one in html.find("tr") if "data-verdict" in one.attributes]
    ledger = claims.load()
    assert [row.attributes["id"] for row in rows] == [
        one.id.lower() for one in ledger
    ]
    decided = sum(claim.decided for claim in ledger)
    share = f"{decided} of 75 claims decided ({decided / 75:.0%})"
    assert [one.text for one in html.find("p", "verdicts-share")] == [share]


def test_every_filter_of_the_ledger_has_its_rule(site):
    style = (site.root / "assets" / "guide.css").read_text()
    html = site.pages["start/article-on-trial/index.html"]
    for choice in html.find("input"):
        name, value = (
            choice.attributes.get("name", ""),
            choice.attributes.get("value"),
        )
        if name.startswith("ledger-") and value != "all":
            kind = name.removeprefix("ledger-")
            assert f'[name="{name}"][value="{value}"]:checked' in style
            assert f'tr:not([data-{kind}="{value}"])' in style


def test_every_page_is_in_the_navigation(site):
    home = site.pages["index.html"]
    links = {
        one.attributes.get("href", "") for one in home.find("a", "md-nav__link")
    }
    for path in page.paths():
        own = address(path).removesuffix("index.html") or "."
        assert own in links, own


def test_the_addresses_are_the_same_built_and_unbuilt(site):
    found = [
        {one for one in made if not one.startswith(addresses.REFERENCE)}
        for made in (addresses.standing(ROOT), built.standing(site.root))
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
