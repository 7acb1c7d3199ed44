"""Links in other people's documents: the live pass, the dead are told with their line."""

import codecs
import json

import pytest
from click.testing import CliRunner

from scripts import commands
from scripts.documents import links
from scripts.model.problem import ProblemError
from scripts.publish import built

SITE = "https://example.org/guide/"
HEADINGS = [
    {"id": one, "title": one} for one in ("predict", "where-it-fails", "größe")
]
OLD = {
    "site": SITE,
    "pages": [
        {"address": "/", "headings": []},
        {"address": "/models/splits/", "headings": HEADINGS},
        {
            "address": "/reference/blocks/",
            "headings": [{"id": "a.Key.__init__", "title": "init"}],
        },
    ],
    "moved": {
        "/models/old/": "/models/splits/",
        "/models/splits/#guess": "/models/splits/#predict",
    },
}
FILES = {
    "/": ["links.json", "objects.inv", "sitemap.xml"],
    "/models/": ["LICENCE", "curve.svg", "splits.md"],
    "/snippets/models/splits/": ["count_rows.py"],
}
CONTENT = {**OLD, "files": FILES}
CONTENT["pages"][1]["others"] = ["program-count-rows"]

LIVE = """
[a](https://example.org/guide/models/splits/)
[a](https://example.org/guide/models/splits/#predict "a title"), then
[a](<https://example.org/guide/models/splits/>)
<https://example.org/guide/models/splits/index.html>
https://example.org/guide
https://example.org/guide/models/splits
https://example.org/guide/models/splits#predict
See https://example.org/guide/.
See https://example.org/guide/models/splits/, and then
See https://example.org/guide/models/splits/!
Is it https://example.org/guide/models/splits/?
It is: https://example.org/guide/models/splits/;
(https://example.org/guide/models/splits/)
(see https://example.org/guide/models/splits/).
"https://example.org/guide/models/splits/".
'https://example.org/guide/models/splits/'.
**https://example.org/guide/models/splits/**
_https://example.org/guide/models/splits/_
~~https://example.org/guide/models/splits/~~
`https://example.org/guide/models/splits/`
詳細は https://example.org/guide/models/splits/。次に
https://example.org/guide/models/splits/、そして
（https://example.org/guide/models/splits/）と
「https://example.org/guide/models/splits/」
https://example.org/guide/models/splits/を見る
“https://example.org/guide/models/splits/”
‘https://example.org/guide/models/splits/’
«https://example.org/guide/models/splits/»
„https://example.org/guide/models/splits/“
【https://example.org/guide/models/splits/#predict】
https://example.org/guide/models/splits/…
https://example.org/guide/models/splits/#predict…
https://example.org/guide/models/splits/ – a dash
https://example.org/guide/models/splits/– a dash
https://example.org/guide/models/splits/।
https://example.org/guide/models/splits/؟
https://example.org/guide/models/splits/&nbsp;and
https://example.org/guide/models/splits/&hellip;
https://example.org/guide/models/splits/#predict&#160;and
https://example.org/guide/models/splits/&gt;
| https://example.org/guide/models/splits/|x|
| a |\\n|---|\\n|https://example.org/guide/models/splits/#predict|
https://example.org/guide/models/splits/|
[[https://example.org/guide/models/splits/][org]]
https://example.org/guide/models/splits/[asciidoc]
`rst <https://example.org/guide/models/splits/>`_
.. _rst: https://example.org/guide/models/splits/
\\href{https://example.org/guide/models/splits/}{LaTeX}
https://example.org/guide/models/splits/#:~:text=what%20it%20says
https://example.org/guide/models/splits/#predict:~:text=what
[a](https://example.org/guide/models/splits/#predict:~:text=a,-b)
https://example.org/guide/models/splits/#
https://example.org/guide/models/splits/#top
https://example.org/guide/models/splits/#program-count-rows
https://example.org/guide/models/splits/#gr%C3%B6%C3%9Fe
https://example.org/guide/models/splits/#größe
[a](https://example.org/guide/models/splits/#größe)
https://example.org/guide/models/splits/?q=rows#predict
https://example.org/guide/?q=rows
https://example.org/guide/models/splits/?a=1&amp;b=2#predict
https://example.org/guide/models/../models/splits/
https://example.org/guide/./models/splits/#predict
https://example.org/other/../guide/models/splits/
https://example.org/guide/models/%73plits/
https://example.org/guide/x/%2e%2e/models/splits/
https://EXAMPLE.org/guide/models/splits/
HTTPS://example.org/guide/models/splits/
https://example.org:443/guide/models/splits/
https://me:secret@example.org/guide/models/splits/
https://example.org./guide/models/splits/
[a](https://example.org./guide/models/splits/)
//example.org/guide/models/splits/
<a href="//example.org/guide/models/splits/">a</a>
example.org/guide/models/splits/
[a](https:\\\\example.org\\guide\\models\\splits\\)
https://example.org/guide/reference/blocks/#a.Key.__init__
[a][b]\\n\\n[b]: https://example.org/guide/models/splits/
A note.[^1]\\n\\n[^1]: See https://example.org/guide/models/splits/.
<a href="https://example.org/guide/models/splits/?a=1&amp;b=2">a</a>
<A HREF=https://example.org/guide/models/splits/>a</A>
![a](https://example.org/guide/models/curve.svg)
<img src="https://example.org/guide/models/curve.svg" alt="a">
<img srcset="https://example.org/guide/models/curve.svg 2x" alt="a">
<meta property="og:url" content="https://example.org/guide/models/splits/">
<p style="background: url('https://example.org/guide/models/curve.svg')">a</p>
[a]( https://example.org/guide/models/splits/ )
![a](https://example.org/guide/models/curve.svg =100x20)
https://example.org/guide/models/splits/'s page
https://example.org/guide/models/splits/\u200band
https://example.org/guide/models/splits/\u00adand
https://example.org/guide/models/splits/🎉
https://example.org/guide/models/splits/】と「https://example.org/guide/」
https://example.org/guide/models/splits/ไทย
https://example.org/guide/models/splits/&rdquo;.
https://example.org/guide/models/splits/&#x201D;, and
https://example.org/guide/models/splits/,https://example.org/guide/
https://example.org/guide/models/splits/;https://example.org/guide/#top
(https://example.org/guide/models/splits/),(https://example.org/guide/)
{https://example.org/guide/models/splits/}
<https://example.org/guide/models/splits/>.
> https://example.org/guide/models/splits/
1. https://example.org/guide/models/splits/
---\nurl: "https://example.org/guide/models/splits/"\n---
{"url": "https://example.org/guide/models/splits/"}
https://example.org/guide/models/splits/\\
!!! note\n    https://example.org/guide/models/splits/
=== "Tab"\n\n    [a](https://example.org/guide/models/splits/)
[a](https://example.org/guide/models/splits/){: .x }
https://web.archive.org/web/https://example.org/guide/models/gone/
```\ncurl https://web.archive.org/web/https://example.org/guide/models/gone/\n```
https://elsewhere.org/?of=https://example.org/guide/models/gone/
`https://elsewhere.org/?of=https://example.org/guide/models/gone/`
GUIDE=https://example.org/guide/
https://example.org/guide/links.json
https://example.org/guide/models/splits.md#any
https://example.org/guide/models/LICENCE
https://example.org/guide/snippets/models/splits/count_rows.py.
```sh\\ncurl https://example.org/guide/links.json\\n```
<!-- https://example.org/guide/models/gone/ -->
<!--\\n[a](https://example.org/guide/models/gone/)\\n\\n-->
a <!-- [a](https://example.org/guide/models/gone/) --> b
https://example.org/other/ and https://elsewhere.org/guide/models/x/
https://example.org.elsewhere.org/guide/models/x/
https://example.organic/guide/models/x/
https://example.org:8443/guide/models/x/
https://example.org/guidebook/
https://example.org@elsewhere.org/guide/models/x/
[a](guide/models/gone/) [a](/guide/models/gone/) [a](#gone)
mailto:guide@example.org
""".strip().split("\n")

GONE = "leads to no page. Did you mean https://example.org/guide/models/splits/"
NO_HEADING = "leads to no heading. Did you mean https://example.org/guide/models/splits/#"
NO_FILE = "leads to no file. Did you mean https://example.org/guide/"
MOVED = "has moved. Link to https://example.org/guide/models/splits/"
SCHEME = "begins with http:, and the guide with https:. Link to https://example.org/guide/"
DEAD = [
    ("\\n[a](https://example.org/guide/models/split/)", 2, GONE),
    (
        "https://example.org/guide/models/splits/#predicts",
        1,
        f"{NO_HEADING}predict",
    ),
    (
        "https://example.org/guide/models/splits/#Predict",
        1,
        f"{NO_HEADING}predict",
    ),
    ("https://example.org/guide/models/old/", 1, MOVED),
    ("https://example.org/guide/models/old/#predict", 1, f"{MOVED}#predict"),
    ("https://example.org/guide/models/splits/#guess", 1, f"{MOVED}#predict"),
    ("https://example.org/guide/models/old/。", 1, MOVED),
    ("https://example.org/guide/models/old/index.html", 1, MOVED),
    (
        "https://example.org/guide/models/old#predict:~:text=a",
        1,
        f"{MOVED}#predict",
    ),
    ("<https://example.org/guide/models/split/>", 1, GONE),
    (
        "https://example.org/guide/models/split/。次に",
        1,
        "split/ leads to no page",
    ),
    (
        "（https://example.org/guide/models/split/）",
        1,
        "split/ leads to no page",
    ),
    ("“https://example.org/guide/models/split/”", 1, "split/ leads to no page"),
    ("https://example.org/guide/models/split/…", 1, "split/ leads to no page"),
    (
        "https://example.org/guide/models/split/&nbsp;a",
        1,
        "split/ leads to no page",
    ),
    (
        "(https://example.org/guide/models/split/).",
        1,
        "split/ leads to no page",
    ),
    (
        "**https://example.org/guide/models/split/**",
        1,
        "split/ leads to no page",
    ),
    ("[a](https://example.org/guide/models/splits/。)", 1, "leads to no page"),
    (
        "https://example.org/guide/models/split/#:~:text=a",
        1,
        "leads to no page",
    ),
    (
        "https://example.org/guide/models/splits/#gone:~:text=a",
        1,
        "to no heading",
    ),
    ("https://example.org/guide/models/split/?q=a", 1, GONE),
    ("https://example.org/guide/models/splits/../split/", 1, GONE),
    ("https://example.org/guide/models/%73plit/", 1, GONE),
    ("https://example.org/guide/Models/splits/", 1, GONE),
    ("https://example.org/guide//models/splits/", 1, GONE),
    ("HTTPS://EXAMPLE.ORG/guide/models/split/", 1, GONE),
    ("https://example.org:443/guide/models/split/", 1, GONE),
    ("https://me@example.org/guide/models/split/", 1, GONE),
    ("https://example.org./guide/models/split/", 1, GONE),
    ("[a](https://example.org./guide/models/split/)", 1, GONE),
    ("HTTP://example.org/guide/models/split/", 1, GONE),
    ("http://example.org:80/guide/models/split/", 1, GONE),
    ("//example.org/guide/models/split/", 1, GONE),
    ('<a href="//example.org/guide/models/split/">a</a>', 1, GONE),
    ("example.org/guide/models/split/", 1, GONE),
    (
        "http://example.org/guide/models/splits/#predict",
        1,
        f"{SCHEME}models/splits/#p",
    ),
    ("[a](HTTP://EXAMPLE.org/guide/)", 1, SCHEME),
    ("http://example.org/guide/models/old/", 1, MOVED),
    (
        "[a](ftp://example.org/guide/)",
        1,
        "begins with ftp:, and the guide with https:",
    ),
    (
        "![a](https://example.org/guide/models/curves.svg)",
        1,
        f"{NO_FILE}models/curve.svg",
    ),
    ('<img src="https://example.org/guide/models/curves.svg">', 1, NO_FILE),
    (
        '<img\\nsrcset="https://example.org/guide/models/curve.svg,\\n'
        'https://example.org/guide/models/curves.svg 2x">',
        3,
        NO_FILE,
    ),
    ("https://example.org/guide/links.jsn", 1, f"{NO_FILE}links.json"),
    (
        "https://example.org/guide/models/split.md",
        1,
        f"{NO_FILE}models/splits.md",
    ),
    ("https://example.org/guide/snippets/models/splits/rows.py", 1, NO_FILE),
    ("```sh\\ncurl https://example.org/guide/link.json\\n```", 2, NO_FILE),
    ("~~~\\n\\n\\nhttps://example.org/guide/models/split/\\n~~~", 4, GONE),
    ("text\\n\\n    https://example.org/guide/models/split/", 3, GONE),
    ("a `b\\nhttps://example.org/guide/models/split/` c", 2, GONE),
    ("[a][b]\\n\\n\\n[b]: https://example.org/guide/models/split/", 4, GONE),
    ("[b]: https://example.org/guide/models/split/\\n", 1, GONE),
    ("[b]:\\n  https://example.org/guide/models/split/\\n  'title'", 2, GONE),
    ("[b]: /a\\n[b]: https://example.org/guide/models/split/", 2, GONE),
    ("[^1]: https://example.org/guide/models/split/", 1, GONE),
    ("a\\n\\n[^1]: See\\n    https://example.org/guide/models/split/", 4, GONE),
    ("# A\\n\\n## B https://example.org/guide/models/split/", 3, GONE),
    ("A [b](https://example.org/guide/models/split/)\\n===", 1, GONE),
    (
        "- a\\n- b\\n  - c\\n    https://example.org/guide/models/split/",
        4,
        GONE,
    ),
    ("> a\\n> > https://example.org/guide/models/split/", 2, GONE),
    (
        "|a|b|\\n|-|-|\\n|x|y|\\n|x|[c](https://example.org/guide/models/split/)|",
        4,
        GONE,
    ),
    (
        "a\\nb [c\\nd](\\nhttps://example.org/guide/models/split/\\n'title') e",
        4,
        GONE,
    ),
    ("a\\n![b\\nc](https://example.org/guide/models/curves.svg)", 3, NO_FILE),
    (
        "a\\n<b>c</b>\\n<a\\nhref='https://example.org/guide/models/split/'>d</a>",
        4,
        GONE,
    ),
    (
        "<div>\\n<p>a</p>\\n<a href=https://example.org/guide/models/split/>",
        3,
        GONE,
    ),
    (
        "<div>\\n<p>a\\nhttps://example.org/guide/models/split/</p></div>",
        3,
        GONE,
    ),
    ("<!-- a\\n\\n-->\\nhttps://example.org/guide/models/split/", 4, GONE),
    ("a <!-- b\\n--> https://example.org/guide/models/split/", 2, GONE),
    ("a\\\\\\nb  \\nhttps://example.org/guide/models/split/", 3, GONE),
    ("a\\n**b\\nhttps://example.org/guide/models/split/**", 3, GONE),
    ("a\\r\\nb\\r\\nhttps://example.org/guide/models/split/", 3, GONE),
    ("a\\u2028b\\x0c\\nhttps://example.org/guide/models/split/", 2, GONE),
    (
        "Title\\n=====\\n\\n.. _a: https://example.org/guide/models/split/",
        4,
        GONE,
    ),
    (
        "=== 'Tab'\\n\\n    [a](https://example.org/guide/models/split/)",
        3,
        GONE,
    ),
    (
        "---\\na: b\\nurl: https://example.org/guide/models/split/\\n---",
        3,
        GONE,
    ),
    (
        "<meta\\ncontent='0; url=https://example.org/guide/models/split/'>",
        2,
        GONE,
    ),
    ("https://example.org/guide/models/split/'s page", 1, "to no page"),
    ("```sh\\nGUIDE=https://example.org/guide/models/split/\\n```", 2, GONE),
    ("GUIDE=https://example.org/guide/models/split/", 1, GONE),
    (
        "```\\n詳細はhttps://example.org/guide/models/split/を\\n```",
        2,
        "to no page",
    ),
    ("詳細はhttps://example.org/guide/models/split/。", 1, GONE),
    ("- [ ] \\\\url{https://example.org/guide/models/split/}", 1, GONE),
]


@pytest.fixture
def told(tmp_path):
    def check(text, content=CONTENT):
        catalogue, document = tmp_path / "links.json", tmp_path / "a.md"
        catalogue.write_text(json.dumps(content))
        document.write_bytes(text if isinstance(text, bytes) else text.encode())
        return links.check(document, links.load(str(catalogue)))

    return check


def test_there_are_enough_links():
    assert len(set(LIVE)) >= 80
    assert len({text for text, _, _ in DEAD}) >= 60


@pytest.mark.parametrize("text", LIVE)
def test_a_link_that_arrives_is_left_alone(told, text):
    assert told(written(text)) == []


@pytest.mark.parametrize(("text", "line", "expected"), DEAD)
def test_a_link_that_leads_nowhere_is_told_on_its_line(
    told, text, line, expected
):
    (found,) = told(written(text))
    assert expected in str(found)
    assert found.line == line


def written(text):
    """The lists above hold one document a line."""
    for short, character in ENDS.items():
        text = text.replace(short, character)
    return text


ENDS = {
    r"\u200b": "\u200b",
    r"\u00ad": "\u00ad",
    r"\n": "\n",
    r"\r": "\r",
    r"\u2028": "\u2028",
    r"\x0c": "\x0c",
}


def test_several_links_on_a_line_are_each_told_once(told):
    gone = f"{SITE}gone/"
    text = f"[a]({gone}1/) {gone}2/。{gone}3/ <{gone}4/> `{gone}5/` <a href='{gone}6/'>"
    found = told(f"\n{text}[![]({gone}7.svg)]({gone}8/)\n")
    assert [one.line for one in found] == [2] * 8
    assert [one.what.split()[0] for one in found] == [
        f"{gone}{end}"
        for end in ("1/", "2/", "3/", "4/", "5/", "6/", "8/", "7.svg")
    ]


def test_the_text_of_a_link_is_no_second_link(told):
    gone = f"{SITE}gone/"
    assert len(told(f"[{gone}]({gone})")) == 1
    assert len(told(f'<a href="{gone}">{gone}</a>')) == 1
    assert len(told(f'<p>\n<a href="{gone}">{gone}</a></p>')) == 1


def test_a_guide_that_tells_nothing_of_its_files_is_believed(told):
    assert told(f"{SITE}models/any.svg", OLD) == []
    assert len(told(f"{SITE}models/any/", OLD)) == 1


@pytest.mark.parametrize(
    "site", ["http://127.0.0.1:8000/", "https://example.org/"]
)
def test_a_guide_at_the_root_of_its_host_is_known(told, site):
    content = {**CONTENT, "site": site}
    assert told(f"{site}models/splits/ {site.rstrip('/')}", content) == []
    assert len(told(f"{site}models/split/", content)) == 1


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_tells_the_encoding(told, mark, encoding):
    text = f"# Größe\n\n{SITE}models/split/\n"
    (found,) = told(mark + text.encode(encoding))
    assert found.line == 3


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            b"a\nGr\xf6\xdfe\n",
            "a.md:2: not UTF-8. Save it in the encoding UTF-8",
        ),
        ("Größe".encode("utf-16-le"), "not UTF-8"),
        ("plain".encode("utf-16-le"), "no text: it holds a null byte"),
        (b"\x89PNG\r\n\x1a\n\x00", "not UTF-8"),
    ],
)
def test_what_is_no_text_is_refused_in_words(told, data, expected):
    with pytest.raises(ProblemError) as caught:
        told(data)
    assert expected in str(caught.value)


@pytest.fixture
def command(tmp_path):
    catalogue = tmp_path / "links.json"
    catalogue.write_text(json.dumps(CONTENT))

    def run(*documents):
        words = [*map(str, documents), "--against", str(catalogue)]
        return CliRunner().invoke(commands.links, words)

    return run


@pytest.mark.parametrize("bad", ["bytes", "missing", "folder"])
def test_one_document_that_cannot_be_read_keeps_none_from_being_checked(
    command, tmp_path, bad
):
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\xff")
    (tmp_path / "folder").mkdir()
    first, last = tmp_path / "first.md", tmp_path / "last.md"
    first.write_text(f"{SITE}models/split/")
    last.write_text(f"{SITE}models/splits/#gone")
    done = command(first, tmp_path / bad, last)
    assert done.exit_code == 2
    assert "first.md:1: " in done.output
    assert f"{bad}:1: " in done.output
    assert "last.md:1: " in done.output
    assert "3 documents, 2 links to mend, 1 could not be checked" in done.output


@pytest.mark.parametrize(
    ("text", "code"), [("", 0), (SITE, 0), (f"{SITE}gone/", 1)]
)
def test_the_exit_code_tells_whether_there_is_something_to_mend(
    command, tmp_path, text, code
):
    document = tmp_path / "a.md"
    document.write_text(text)
    assert command(document).exit_code == code


def test_a_thousand_links_on_one_line_are_all_told(told):
    assert len(told(f"{SITE}gone/。" * 1000)) == 1000


def test_files_and_other_ids_of_a_built_site_are_listed(tmp_path):
    for name in (
        "index.html",
        "a/index.html",
        "a/b.svg",
        "c.json",
        "a/index.md",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    assert built.files(tmp_path) == {
        "/": ["c.json"],
        "/a/": ["b.svg", "index.md"],
    }
    html = '<h1 id="t">T</h1><svg><g id="in"></g></svg><p id="__x"></p><p id="p"></p>'
    assert built.read(html, "index.html").others == ("t", "p")
