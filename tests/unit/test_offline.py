"""The guide as one download: its links, its scripts, and that it is always the same."""

import base64
import gzip
import json
import os
import posixpath
import re
import zipfile
from urllib.parse import urlsplit

import pytest

from scripts.model import html
from scripts.publish import policy, redirects
from scripts.publish.offline import archive, files
from scripts.publish.offline.page import name_file

PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>x</title>
<link rel="preload" href="WAYassets/text.woff2" as="font" crossorigin>
<link rel="canonical" href="https://example.org/part/">
<link rel="stylesheet" href="WAYassets/guide.css"></head><body>
<a href="WAYpart/">a page</a> <a href="WAYpart/?a=b#c">a place</a> <a href="#d">here</a>
<a href="WAY.">home</a> <a href="WAYcode/add.py" download>a file</a>
<a href="https://example.org/part/">elsewhere</a>
<a href="WAYassets/offline/two-networks.zip">all</a>
<div data-run="WAYassets/runtime/1/" data-source="WAYcode/add.py" data-bytes="12"></div>
<script src="WAYassets/old.js"></script>
<script type="module" src="WAYassets/run/layer.js"></script></body></html>"""
OTHERS = {
    "assets/guide.css": "p { color: red }",
    "assets/old.js": "let old;",
    "assets/run/layer.js": "export {};",
    "assets/run/worker.js": "let work;",
    "assets/runtime/1/python.wasm": "wasm",
    "assets/runtime/1/numpy.whl": "wheel",
    "code/add.py": "print(1 + 1)\n",
    "links.json": "{}",
}


@pytest.fixture
def site(tmp_path):
    """A site of two pages and one that has moved, with the policy."""
    folder = tmp_path / "site"
    for own, way in (("index.html", ""), ("part/index.html", "../")):
        page = PAGE.replace("WAY", way)
        put(folder, own, page)
    moved = {"page": "../part/", "headings": {"#b": "../part/#c"}}
    page = redirects.PAGE.format(
        href="../part/", moved=json.dumps(moved), script=redirects.SCRIPT
    )
    put(folder, "old/index.html", page)
    for own, text in OTHERS.items():
        put(folder, own, text)
    for path in folder.rglob("*.html"):
        path.write_text(policy.secure(path.read_text(), {redirects.SCRIPT}))
    return folder


def put(folder, own, text):
    path = folder / own
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def copy(site, tmp_path):
    """What is in the download: each file's text, by its path."""
    with zipfile.ZipFile(archive.write(site, tmp_path)) as read:
        return {
            name.removeprefix(archive.TOP): read.read(name).decode()
            for name in read.namelist()
        }


def lost(copy):
    """Return the addresses of a copy's pages that name no file of it."""
    for own, text in copy.items():
        if not own.endswith(".html"):
            continue
        for node in html.elements(html.parse(text)):
            given = html.attributes(node)
            for name in ("href", "src", "data-source"):
                parts = urlsplit(given.get(name, ""))
                path = posixpath.join(posixpath.dirname(own), parts.path)
                inside = posixpath.normpath(path)
                outside = parts.scheme or parts.netloc or not parts.path
                if not outside and inside not in copy:
                    yield f"{own}: {given[name]}"


def test_every_address_names_a_file_of_the_copy(copy):
    assert list(lost(copy)) == []
    copy["index.html"] = copy["index.html"].replace("part/index.html", "part/")
    assert next(iter(lost(copy))) == "index.html: part/"


@pytest.mark.parametrize(
    ("address", "named"),
    [
        ("../part/", "../part/index.html"),
        ("../part/?a=b#c", "../part/index.html?a=b#c"),
        ("..", "../index.html"),
        (".", "./index.html"),
        ("#c", "#c"),
        ("../code/add.py", "../code/add.py"),
        ("https://example.org/part/", "https://example.org/part/"),
    ],
)
def test_a_link_to_a_folder_names_its_page(site, address, named):
    assert name_file(address, "part/index.html", site) == named


def test_a_page_that_moved_leads_on_to_files(copy):
    page = html.parse(copy["old/index.html"])
    (refresh,) = page.css("meta[http-equiv=refresh]")
    assert refresh.attributes["content"] == "0; url=../part/index.html"
    assert json.loads(page.css_first("#moved").text()) == {
        "page": "../part/index.html",
        "headings": {"#b": "../part/index.html#c"},
    }
    assert page.css("script")[-1].text() == redirects.SCRIPT  # as its hash says


def test_a_page_loads_its_modules_by_our_script_and_nothing_ahead(copy):
    page = html.parse(copy["part/index.html"])
    assert page.css("[type=module], [rel=preload]") == []
    scripts = [one.attributes for one in page.css("script[src]")]
    assert scripts[0]["src"] == "../assets/old.js"
    assert scripts[1] == {
        "src": "../assets/offline/guide.js",
        "data-modules": "../assets/run/layer.js",
    }
    assert html.parse(copy["old/index.html"]).css("script[src]") == []
    assert page.css_first("[data-bytes]").attributes["data-bytes"] == "0"


def test_the_policy_of_the_copy_reaches_no_network(copy):
    text = copy["index.html"]
    told = re.search(rf'{policy.KIND}" content="([^"]*)"', text)[1]
    rules = dict(one.strip().split(" ", 1) for one in told.split(";"))
    assert rules["connect-src"] == "blob: data:"
    assert rules["worker-src"] == "blob:"
    assert rules["default-src"] == "'self' file:"
    allowed = {"'self'", "file:", "blob:", "'wasm-unsafe-eval'"}
    known = set(rules["script-src"].split())
    assert allowed <= known
    assert all(one.startswith("'sha256-") for one in known - allowed)
    assert not re.search("https?:", told)


def test_what_is_fetched_stands_in_a_script(copy, site):
    wrapped = {
        name.removesuffix(".js"): text
        for name, text in copy.items()
        if text.startswith("two_networks_file(")
    }
    assert wrapped.keys() == {
        "assets/run/layer.js",
        "assets/run/worker.js",
        "assets/runtime/1/numpy.whl",
        "assets/runtime/1/python.wasm",
        "code/add.py",
    }
    for own, text in wrapped.items():
        name, packed, told = json.loads(f"[{text[18:-3]}]")
        data = base64.b64decode(told)
        plain = (gzip.decompress(data) if packed else data).decode()
        assert name == own
        assert (site / own).read_text() in plain
        assert packed == (not own.endswith(".whl"))
    # Shown as it is, too, or not at all.
    assert copy["code/add.py"] == "print(1 + 1)\n"
    assert "assets/run/layer.js" not in copy
    assert "links.json" not in copy


def test_the_same_site_gives_the_same_download(site, tmp_path):
    first = archive.write(site, tmp_path).read_bytes()
    for path in site.rglob("*"):
        os.utime(path, (0, 0))
    assert (
        archive.write(site, tmp_path).read_bytes() == first
    )  # from what is kept
    elsewhere = tmp_path / "elsewhere"
    assert archive.write(site, elsewhere).read_bytes() == first
    put(site, "assets/runtime/1/numpy.whl", "another wheel")
    assert archive.write(site, tmp_path).read_bytes() != first


def test_only_the_last_python_is_kept(site, tmp_path):
    for text in ("one", "two"):
        put(site, "assets/runtime/1/numpy.whl", text)
        archive.write(site, tmp_path)
    assert len(list((tmp_path / ".cache" / "offline").iterdir())) == 1


def test_the_download_is_not_in_itself(site, tmp_path, copy):
    archive.write(site, tmp_path)
    with zipfile.ZipFile(site / files.ARCHIVE) as again:
        assert not [one for one in again.namelist() if one.endswith(".zip")]
    assert "two-networks.zip" not in copy["index.html"]
    assert copy["README.txt"].count("\n") == 3


def test_a_page_of_modules_alone_has_them_loaded(site, tmp_path):
    page = site / "index.html"
    page.write_text(
        re.sub(r'<script src="assets/old.*\n', "", page.read_text())
    )
    with zipfile.ZipFile(archive.write(site, tmp_path)) as read:
        text = read.read(f"{archive.TOP}index.html").decode()
    (script,) = html.parse(text).css("script[src]")
    assert script.attributes["data-modules"] == "assets/run/layer.js"
