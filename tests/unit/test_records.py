"""What of a page can be found, and how an index is made of it."""

import pytest

from scripts.model import html
from scripts.publish import active, records, search

ARTICLE = """<article><h1 id="top">Which <i>split</i>?<a class="headerlink">¶</a></h1>
<div class="claims"><p class="claim"><span>holds</span> A model learns.
<a class="claim-id">Claim MO2</a></p><p>Tested as this</p></div>
<p>Read <abbr title="receiver operating characteristic">ROC</abbr>.</p>
<h2 id="cut">Cut the rows<a class="headerlink">¶</a></h2>
<p>By time: <code>np.split(rows,3)</code>, at 1.5.</p>
<div class="snippet" id="program-roll"><div class="snippet-output"><pre>mean: 3.5
</pre></div><div class="snippet-code"><div class="snippet-core"><pre>short</pre></div>
<details class="snippet-whole"><summary>The whole</summary><pre>f(x_1,y)</pre></details>
</div></div>
<details data-search-exclude=""><p>The answer</p></details>
<table><tr id="mo2"><th>MO2</th><td>Learns.<small>Models</small></td></tr></table>
<ul class="sources"><li id="source-a">Ada (2020).</li></ul>
<svg><text>drawn</text></svg><button>Run</button></article>"""


@pytest.fixture
def found():
    article = html.parse(ARTICLE).css_first("article")
    return records.blocks(article)


def test_each_thing_is_found_as_what_it_is_and_where_it_stands(found):
    assert [(one.kind, one.place, one.text) for one in found] == [
        ("heading", "", "Which split?"),
        ("claim", "", "holds A model learns. Claim MO2"),
        (
            "text",
            "",
            "Tested as this Read ROC (receiver operating characteristic).",
        ),
        ("heading", "cut", "Cut the rows"),
        ("text", "cut", "By time: np. split( rows, 3), at 1.5."),
        ("output", "program-roll", "mean: 3.5"),
        ("program", "program-roll", "f( x_1, y)"),
        ("claim", "mo2", "MO2 Learns. Models"),
        ("source", "source-a", "Ada (2020)."),
    ]


def test_each_thing_has_the_heading_above_it(found):
    assert {one.heading for one in found if one.place != "mo2"} == {
        "Which split?",
        "Cut the rows",
    }
    assert [one.heading for one in found if one.place == "mo2"] == ["Claim MO2"]


def test_an_answer_is_not_given_away(found):
    assert not any("answer" in one.text for one in found)


def test_code_is_read_word_by_word_and_numbers_stay_whole():
    assert records.spaced("a.b(1.5,c=d)") == "a. b( 1.5, c= d)"


def test_a_title_with_tags_in_it_is_text():
    block = records.Block("text", "a", 'A <b> "c" | d', "x < y & <script>")
    record = records.Record("a/", "<b>Bold</b>", "P & Q", (block,))
    root = html.parse(records.as_html(record))
    assert root.css_first("h1").text() == "<b>Bold</b>"
    assert root.css_first("[data-pagefind-meta=part]").text() == "P & Q"
    made = root.css_first("div")
    assert made.text() == "x < y & <script>"
    assert made.id.split("|") == [
        "text",
        "a",
        "A%20%3Cb%3E%20%22c%22%20%7C%20d",
    ]
    assert not root.css("b, script")


def test_a_list_of_everything_counts_for_less():
    block = records.Block("text", "", "", "a")
    told = [
        records.as_html(records.Record(address, "A", "", (block,)))
        for address in ("models/a/", "reference/a/")
    ]
    assert [
        f'weight="{weight}"' in text
        for weight, text in zip(("1.00", "0.40"), told, strict=True)
    ] == [True, True]


def test_the_words_of_the_pages_are_told_once_and_in_order():
    block = records.Block("text", "", "", "Table a tables, bloom Bloom, 1.5")
    record = records.Record("a/", "A", "", (block,))
    assert search.vocabulary([record]) == ["bloom", "table", "tables"]


@pytest.fixture
def guide(tmp_path):
    """A guide of two pages, built, with a redirect and the theme's search."""
    docs, site = tmp_path / "docs", tmp_path / "site"
    for folder in (docs / "part", site / "part/page", site / "old"):
        folder.mkdir(parents=True)
    (docs / "part/index.md").write_text(
        "---\ntitle: A part\ndescription: All of it.\n---\n"
    )
    (docs / "part/page.md").write_text(
        "---\ntitle: A page\ndescription: What is said.\nfinds: [hash map]\n---\n"
    )
    (site / "part/page/index.html").write_text(f"<html>{ARTICLE}")
    (site / "old/index.html").write_text("<html><p>Moved</p>")
    site.mkdir(parents=True, exist_ok=True)
    return tmp_path


def test_a_page_is_read_with_its_part_and_what_its_readers_type(guide):
    (one,) = search.read(guide / "site", guide)
    assert (one.address, one.title, one.part) == (
        "part/page/",
        "A page",
        "A part",
    )
    assert [(block.kind, block.text) for block in one.blocks[:2]] == [
        ("finds", "hash map"),
        ("text", "What is said."),
    ]


def test_an_index_holds_only_files_that_a_site_may_hold(guide):
    assert search.write(guide / "site", guide) == 1
    folder = guide / "site" / active.SEARCHED
    files = [path for path in folder.rglob("*") if path.is_file()]
    names = {path.name for path in files}
    assert {"pagefind.js", "pagefind-entry.json", "words.json"} <= names
    assert not any("ui" in name or "worker" in name for name in names)
    for path in files:
        own = path.relative_to(guide / "site").as_posix()
        assert list(active.in_file(path, own)) == []


@pytest.mark.parametrize(
    "own", ["a.pf_meta", "assets/a.pagefind", f"{active.SEARCHED}a.html"]
)
def test_the_files_of_an_index_are_kept_to_its_folder(tmp_path, own):
    assert list(active.in_file(tmp_path / own, own)) != []
