import json

import pytest

from scripts.documents import links
from scripts.model import problem as problems
from scripts.publish import catalogue, changes
from scripts.publish.plain import plain
from tests import own

SITE = "https://example.org/guide/"
CONTENT = {
    "site": SITE,
    "pages": [
        {"address": "/", "headings": []},
        {
            "address": "/models/splits/",
            "headings": [{"id": "predict", "title": "P"}],
        },
    ],
    "moved": {"/models/old/": "/models/splits/"},
}


@pytest.fixture
def told(tmp_path):
    catalogue = tmp_path / "links.json"
    catalogue.write_text(json.dumps(CONTENT))

    def check(text):
        document = tmp_path / "onboarding.md"
        document.write_text(text)
        found = links.check(document, links.load(str(catalogue)))
        return [f"{one.line}: {one.what}. {one.cure}" for one in found]

    return check


@pytest.mark.parametrize(
    "text",
    [
        "[a](https://example.org/guide/models/splits/)",
        "[a](https://example.org/guide/models/splits/#predict), then",
        "<https://example.org/guide/models/splits/index.html>",
        "See https://example.org/guide/.",
        "https://example.org/guide",
        "https://example.org/guide/links.json",
        "https://example.org/other/ and https://elsewhere.org/guide/models/x/",
    ],
)
def test_links_that_arrive_and_links_elsewhere_are_left_alone(told, text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "\n[a](https://example.org/guide/models/split/)",
            f"2: {SITE}models/split/ leads to no page. Did you mean {SITE}models/splits/",
        ),
        (
            "https://example.org/guide/models/splits/#predicts",
            "leads to no heading. Did you mean https://example.org/guide/models/splits/#p",
        ),
        (
            "https://example.org/guide/models/old/#predict",
            "has moved. Link to https://example.org/guide/models/splits/#predict",
        ),
    ],
)
def test_a_link_that_is_moved_or_missing_is_told_with_the_nearest(
    told, text, expected
):
    assert len(told(text)) == 1
    assert expected in told(text)[0]


def test_what_is_no_catalogue_is_told(tmp_path):
    (tmp_path / "links.json").write_text("[]")
    with pytest.raises(links.CatalogueError, match=r"is no links\.json"):
        links.load(str(tmp_path / "links.json"))


def test_a_problem_becomes_an_annotation_on_one_line():
    one = problems.Problem(
        problems.ROOT / "docs/a.md", 3, "50% wrong", "Mend", "a\nb"
    )
    assert (
        one.annotation()
        == "::error file=docs/a.md,line=3::50%25 wrong. Mend.%0Aa%0Ab"
    )


def test_a_page_as_markdown_holds_program_output_value_and_source(project):
    text = plain(project.page, project.root)
    assert "```python\ntotal = 1 + 2\nprint(f'sum: {total}')\n```" in text
    assert "```text\nsum: 3\n```" in text
    assert "The sum is 3." in text
    assert "It is known (Knuth, 1998)." in text
    assert "- Donald E. Knuth (1998): Sorting and Searching." in text
    assert "///" not in text
    assert "{#" not in text


def test_a_change_lists_its_pages_with_words_and_weight(project, tmp_path):
    own.commit(project.root)
    own.git(project.root, "checkout", "-b", "other")
    project.edit(project.page, "The sum is", "The whole sum is")
    own.git(project.root, "commit", "-am", "Change")
    for name, size in (("before", 3_000), ("after", 5_000)):
        page = tmp_path / name / "numbers" / "adding" / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text("x" * size)
    found = changes.changed(
        project.root, "main", tmp_path / "before", tmp_path / "after"
    )
    assert [one.path for one in found] == ["docs/numbers/adding.md"]
    assert "| 3 | 5 |" in changes.summary(found)
    assert "None." in changes.summary([])


HARD = """
````text
```
{{ nope: nope }} /// note
```
````

Code ``a ` {{ nope: nope }}
[@nope]`` and `## {#x}` stay, {{ add_numbers: sum }} does not.

## The `code` {: #a .x }

/// details | More
    open: true
Inside.
///
"""


def test_a_page_as_markdown_leaves_code_alone(project):
    project.edit(project.page, "The sum is", f"{HARD}\nThe sum is")
    text = plain(project.page, project.root)
    assert "````text\n```\n{{ nope: nope }} /// note\n```\n````\n" in text
    assert (
        "Code ``a ` {{ nope: nope }}\n[@nope]`` and `## {#x}` stay, 3" in text
    )
    assert "\n## The `code`\n" in text
    assert "\n**More**\nInside.\n" in text
    assert "open: true" not in text


def test_the_overview_holds_titles_and_descriptions_as_typed(project):
    project.edit(project.page, "title: Adding", "title: 'A [b](c) *d*'")
    project.edit(project.page, "How to add.", "Add `[x]`.")
    told = catalogue.overview(project.root, "https://example.org/")
    own = "https://example.org/numbers/adding.md"
    assert rf"- [A \[b\](c) \*d\*]({own}): Add \`\[x\]\`." in told
