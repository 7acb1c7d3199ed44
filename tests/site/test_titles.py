"""What is typed as a title, a description or a name in the navigation is shown so."""

import shutil
import sys

import pytest
import yaml

from scripts.model import html
from scripts.model.problem import ROOT
from scripts.publish import policy
from tests import own

TITLES = {
    "quotes": "A \"quote\" and 'another'",
    "tag": "A <b>bold</b> one",
    "script": "<script>window.live=1</script>",
    "image": "<img src=x onerror=window.live=1>",
    "refresh": '"><meta http-equiv="refresh" content="0; url=https://example.org">',
    "closed": '</title></head><body onload="window.live=1">',
    "attribute": '" onpointerenter="window.live=1" x="',
    "entity": "&lt;b&gt; &amp; &copy;",
    "markdown": "*args* and **kwargs** in `code`",
    "template": "{{ config.site_name }} {% raw %} ${x}",
    "comment": "<!-- a",
    "placeholder": "wzxhzdk:0 klzzwxh:0001",
}
PLAIN = "A page that is plain"
CONTENTS = """
## `a<b>` &amp; *c* {#typed}

## Here {#here data-toc-label="<img src=x onerror=window.live=1>"}
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A site with each text as a title, a description and in the navigation."""
    root = tmp_path_factory.mktemp("titles")
    docs = root / "docs"
    docs.mkdir()
    (docs / "index.md").write_text("# Home\n")
    for name, text in TITLES.items():
        front = yaml.safe_dump({"title": text, "description": text})
        (docs / f"{name}.md").write_text(
            f"---\n{front}---\n\nBefore.\n\n# {PLAIN}\n{CONTENTS}"
        )
        (docs / f"named-{name}.md").write_text(f"# {PLAIN}\n")
    shutil.copytree(ROOT / "docs/.theme", root / "theme")
    given = (ROOT / "mkdocs.yml").read_text().partition("\nextra_css")[0]
    given = given.partition("\ntheme:")[2].replace("docs/.theme", "theme")
    nav = ["index.md", *(f"{name}.md" for name in TITLES)]
    nav += [{text: [f"named-{name}.md"]} for name, text in TITLES.items()]
    nav += [{text: f"named-{name}.md"} for name, text in TITLES.items()]
    config = {
        "site_name": "Titles",
        "nav": nav,
        "hooks": [str(ROOT / "scripts/publish/escape.py")],
        "plugins": [],
        "markdown_extensions": ["attr_list", "toc"],
    }
    (root / "mkdocs.yml").write_text(
        f"{yaml.safe_dump(config)}\ntheme:{given}\n"
    )
    command = ["mkdocs", "build", "--site-dir", root / "site"]
    code, told = own.run([sys.executable, "-m", *command], root)
    assert code == 0, told
    return root / "site"


def spaced(text):
    return " ".join(text.split())


@pytest.mark.parametrize("name", TITLES)
def test_a_title_and_a_description_are_shown_as_typed(built, name):
    root = html.parse((built / name / "index.html").read_text())
    text = TITLES[name]
    assert spaced(root.css_first("title").text()) == f"{text} - Titles"
    told = root.css_first("meta[name=description]")
    assert told.attributes["content"] == text
    topics = [spaced(one.text()) for one in root.css(".md-header__topic")]
    assert topics == ["Titles", text]


@pytest.mark.parametrize("name", TITLES)
def test_the_navigation_shows_each_name_as_typed(built, name):
    root = html.parse((built / "index.html").read_text())
    shown = [
        spaced(one.text()) for one in root.css(".md-nav--primary .md-ellipsis")
    ]
    assert shown.count(TITLES[name]) >= 2
    told = [one.attributes.get("aria-label") for one in root.css("nav")]
    assert TITLES[name] in told


def test_the_doors_to_the_next_page_name_it_as_typed(built):
    for before, (_, text) in zip(["", *TITLES], TITLES.items(), strict=False):
        root = html.parse((built / before / "index.html").read_text())
        door = root.css_first(".door[rel=next]")
        assert spaced(door.css_first(".door-title").text()) == text


@pytest.mark.parametrize("name", TITLES)
def test_the_contents_show_headings_as_text(built, name):
    root = html.parse((built / name / "index.html").read_text())
    shown = [
        spaced(one.text()) for one in root.css("[data-md-component=toc] li")
    ]
    assert shown[-2] == "a<b> & c"
    drawn = {one.attributes["src"] for one in root.css("nav img")}
    assert {one.rpartition("/")[2] for one in drawn} == {"mark.svg"}


def test_nothing_in_the_site_is_active(built):
    assert policy.live(built) == []
