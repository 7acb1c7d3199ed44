"""Zensical, which follows Material for MkDocs, builds the same guide.

Every page is compared with what MkDocs built of it. What differs is listed with its
reason, and an entry that no longer differs fails: then delete it, and its line in
docs/contributing/index.md.
"""

from itertools import zip_longest

import pytest

from scripts.model import address
from scripts.model.problem import ROOT
from scripts.publish import joined, redirects, styles
from scripts.publish.code_marks import on_page_content
from tests.site import compared, successor
from tests.site.compared import FILES, READ
from tests.site.conftest import NOWHERE

DIFFERS = {
    "styles of the theme": "its theme has style sheets of its own",
    "scripts of the theme": "its theme has scripts of its own",
    "link to skip to the article": "it leads to a mark before the heading",
    "what no policy allows": "scripts/publish/active.py knows Material's scripts alone",
    "days in the site map": "it writes none; MkDocs writes the day of the build",
    "packed site map": "it writes none",
}
SAME = "An entry of DIFFERS no longer does: delete it, there and in the docs."
# What MkDocs does, or refuses when it builds strictly, and Zensical passes over.
PASSED_OVER = """\
hooks: [stop.py]
plugins: [search, nobody-wrote-it]
nav: [index.md, gone.md, {<i>Two</i>: b.md}]
"""  # and c.md is not in it
LINKS = "[An absolute address](/b/), and [one in place of a file](b)."
REFUSED = {
    "a link to a page that is not there": ("", "[A](gone.md)", "index.md:3"),
    "a link to a heading that is not there": (
        "",
        "[A](b.md#gone)",
        "index.md:3",
    ),
    "a block of ours that is wrong": (
        "markdown_extensions: [scripts.extension]",
        "/// snippet | gone.py\n///",
        "index.md:3: there is no program `gone.py`",
    ),
}


PAGE = """<title>A</title><article>
<h2 id="a">A</h2><p>Some <a href="b/">words</a>, <span class="measured">1</span>,
<span class="verdict">holds</span></p>
<div data-snippet="x"><div class="highlight"><code>a = 1\n</code></div>
<div class="snippet-output"><pre>b\n</pre></div></div>
<svg><path d="M0"></path></svg></article>
"""
CHANGES = {
    "title": ("<title>A", "<title>B"),
    "headings": ('id="a"', 'id="b"'),
    "links": ("b/", "c/"),
    "programs": ("a = 1", "a  = 1"),
    "outputs": ("b\n", "b"),
    "figures": ("M0", "M1"),
    "values": (">1<", ">2<"),
    "verdicts": ("holds", "fails"),
    "the whole article": ("<p>", '<p class="a">'),
    "its words": ("Some", "Same"),
}


@pytest.fixture(scope="module")
def installed():
    successor.install()


@pytest.fixture(scope="module")
def sites(installed, site, tmp_path_factory):
    """The two sites, with what is written into both: redirects, one sheet, one script."""
    root = successor.copy(tmp_path_factory.mktemp("successor") / "guide")
    # What would ask a network for anything finds none.
    none = dict.fromkeys(("http_proxy", "https_proxy"), NOWHERE)
    code, told = successor.build(root, SITE_URL=site.url, **none)
    assert (code, "No issues found" in told) == (0, True), told
    redirects.write(root / "site", address.read(ROOT)[0])
    styles.write(root / "site")
    joined.write(root / "site")
    for path in (root / "site").rglob("*.html"):  # what a hook does for MkDocs
        path.write_text(on_page_content(path.read_text("utf-8")), "utf-8")
    return site.root, root / "site", site.url


@pytest.fixture(scope="module")
def pages(sites):
    """The pages of both sites."""
    mkdocs, zensical, url = sites
    return compared.pages(mkdocs, url), compared.pages(zensical, url)


@pytest.mark.parametrize("name", READ)
def test_every_page_is_the_same_save_what_is_listed(pages, name):
    mkdocs, zensical = pages
    read = {
        own: (READ[name](mkdocs[own]), READ[name](zensical[own]))
        for own in mkdocs
    }
    assert any(one or other for one, other in read.values()), (
        "nothing is compared"
    )
    differ = {own: both for own, both in read.items() if both[0] != both[1]}
    told = [f"{own}: {first(*both)}"[:400] for own, both in differ.items()]
    assert bool(differ) == (name in DIFFERS), "\n".join(told[:5]) or SAME


@pytest.mark.parametrize("name", CHANGES)
def test_a_page_that_changed_is_told_from_what_it_was(tmp_path, name):
    path = tmp_path / "a.html"
    read = []
    for text in (PAGE, PAGE.replace(*CHANGES[name])):
        path.write_text(text)
        read.append(READ[name](compared.Page("a/", path, "http://127.0.0.1/")))
    assert read[0] != read[1]


@pytest.mark.parametrize("name", FILES)
def test_the_site_is_the_same_save_what_is_listed(sites, name):
    one, other = FILES[name](sites[0]), FILES[name](sites[1])
    assert (one != other) == (name in DIFFERS), (one, other, SAME)


def test_what_differs_is_something_that_is_compared():
    assert DIFFERS.keys() <= READ.keys() | FILES.keys()
    assert not READ.keys() & FILES.keys()


def first(one, other):
    """Return the first place where two lists differ."""
    pairs = zip_longest(one, other)
    return next(pair for pair in pairs if pair[0] != pair[1])


def small(root, settings, text):
    """Build three pages, with this in their settings and that on the first."""
    told = f"site_name: Small\n{settings}"
    (root / "mkdocs.yml").write_text(told)
    (root / "stop.py").write_text("raise SystemExit(3)\n")
    (root / "docs").mkdir()
    (root / "docs" / "index.md").write_text(f"# One\n\n{text}\n")
    (root / "docs" / "b.md").write_text("# Two\n")
    (root / "docs" / "c.md").write_text("# Three\n")
    return successor.build(root, PYTHONPATH=str(ROOT))


@pytest.mark.parametrize("name", REFUSED)
def test_it_refuses_what_mkdocs_does(installed, tmp_path, name):
    *given, where = REFUSED[name]
    code, told = small(tmp_path, *given)
    assert (code, where in told) == (1, True), told


def test_it_passes_over_what_mkdocs_does_not(installed, tmp_path):
    kept = tmp_path / ".cache" / "ours"
    kept.mkdir(parents=True)
    code, told = small(tmp_path, PASSED_OVER, LINKS)
    assert (code, "No issues found" in told) == (0, True), told
    page = (tmp_path / "site" / "index.html").read_text("utf-8")
    assert "<i>Two</i>" in page, "a name in the navigation is escaped now"
    assert not kept.exists(), "the cache of others is left alone now"
