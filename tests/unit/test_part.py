"""The index of a part."""

import markdown
import pytest

from scripts.checks import check
from scripts.extension import TwoNetworks
from scripts.extension.current_page import PageError
from scripts.model import page

SECOND = """---
title: Before
description: How to begin.
---

# Before
"""


@pytest.fixture
def index(project, monkeypatch):
    """Convert the index of the project's part."""

    def run():
        monkeypatch.setattr("scripts.extension.current_page.ROOT", project.root)
        extensions = ["attr_list", TwoNetworks(page="numbers/index.md")]
        return markdown.markdown(
            project.index.read_text(), extensions=extensions
        )

    return run


def test_an_index_tells_promise_verdict_and_needs(index):
    html = index()
    assert '<a href="../numbers/adding.md">Adding</a>' in html
    assert '<span class="part-claim">D1 <span class="verdict' in html
    assert '<span class="verdict verdict-holds">holds</span>' in html
    assert "<p>How to add.</p>" in html
    assert "1 program, 1 s to run in all · standard library only" in html


def test_a_verdict_on_an_index_has_its_condition(index, project):
    project.edit(project.ledger, "verdict: holds\n", "verdict: conditions\n")
    project.edit(
        project.ledger,
        "    because: The program",
        "    condition: where sums are small\n    because: The program",
    )
    html = index()
    assert "holds with conditions" in html
    assert '<span class="verdict-condition">where sums are small</span>' in html


def test_an_index_says_for_whom_a_page_comes_first(index, project):
    assert "First for" not in index()
    said = 'read_first: "a beginner & others: nothing comes before"'
    project.edit(project.page, "hide: []", said)
    assert check(project.root) == []
    assert (
        '<p class="part-first">First for a beginner &amp; others: nothing comes'
        " before</p>" in index()
    )


@pytest.mark.parametrize(
    ("said", "message"),
    [
        (
            "[a]",
            "6: `read_first` is not plain words that follow on `First for`",
        ),
        ("", "6: `read_first` is not plain words"),
        ("First for all", "6: `read_first` is not plain words"),
        ("those who [read](x.md)", "6: `read_first` is not plain words"),
        ("a" * 141, "1: the read_first is longer than 140 characters"),
    ],
)
def test_for_whom_a_page_comes_first_is_said_in_plain_words(
    project, said, message
):
    project.edit(project.page, "hide: []", f"read_first: {said}")
    (problem,) = check(project.root)
    assert f"adding.md:{message}" in str(problem)


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("hash map", "`finds` is not a list of phrases"),
        ("[null]", "`finds` is not a list of phrases"),
        ('[""]', "`finds` is not a list of phrases"),
        (str([f"a{n}" for n in range(13)]), "`finds` has more than 12 phrases"),
        ("[Adding]", "`finds` says `Adding`, which the title says, or twice"),
        ("[sum, sum]", "`finds` says `sum`, which the title says, or twice"),
    ],
)
def test_what_readers_type_is_a_short_list_of_other_words(
    project, said, message
):
    project.edit(project.page, "hide: []", f"finds: {said}")
    (problem,) = check(project.root)
    assert f"adding.md:6: {message}" in str(problem)


def test_words_that_readers_type_are_no_problem(project):
    project.edit(project.page, "hide: []", 'finds: [sums, "null"]')
    assert check(project.root) == []


def test_an_index_names_what_is_still_to_come(index):
    html = index()
    assert html.count("<strong>Later</strong>") == 1
    assert html.count('href="../start/article-on-trial.md#d') == 74
    assert '#d1"' not in html  # it is decided


def test_an_index_says_when_nothing_is_to_come(index, project):
    elsewhere = project.ledger.read_text().replace(
        "numbers/later", "other/later"
    )
    project.ledger.write_text(elsewhere)
    assert "Every claim that falls to this part is decided." in index()


def test_pages_stand_in_the_order_of_the_navigation(project):
    before = project.page.with_name("before.md")
    before.write_text(SECOND)
    settings = project.root / "mkdocs.yml"
    for names in (["before", "adding"], ["adding", "before"]):
        lines = [f"      - numbers/{name}.md\n" for name in names]
        settings.write_text("".join(["nav:\n", *lines]))
        found = page.of_part("numbers", project.root)
        assert [path.stem for path in found] == names


NAVIGATIONS = [
    "nav:\n  - Numbers:\n      - First: numbers/before.md\n      - numbers/adding.md\n",
    "nav:\n  - Numbers:\n      - In order:\n          - 'B: 1': numbers/before.md\n"
    "      - More:\n          - Deeper:\n              - numbers/adding.md\n",
    "site_url: !ENV [SITE_URL, x]\nnav: [numbers/before.md, {A: numbers/adding.md}]\n",
    "hooks: !!python/name:os.system\nnav:\n- numbers/before.md\n- A: numbers/adding.md\n",
]


@pytest.mark.parametrize("settings", NAVIGATIONS)
def test_a_title_or_a_section_in_the_navigation_keeps_the_order(
    project, settings
):
    project.page.with_name("before.md").write_text(SECOND)
    (project.root / "mkdocs.yml").write_text(settings)
    found = page.of_part("numbers", project.root)
    assert [path.stem for path in found] == ["before", "adding"]


def test_settings_that_are_no_yaml_are_told(index, project):
    (project.root / "mkdocs.yml").write_text("nav: [\n")
    with pytest.raises(PageError, match=r"mkdocs\.yml:\d: not YAML"):
        index()


def test_a_page_that_cannot_be_listed_stops_the_index(index, project):
    project.edit(project.page, "---\ntitle", "title")
    with pytest.raises(PageError, match=r"adding\.md:1: no front matter"):
        index()


def test_a_part_without_an_index_is_told(project):
    project.index.unlink()
    (problem,) = check(project.root)
    message = (
        "adding.md:1: its part has no index. Write `docs/numbers/index.md`"
    )
    assert message in str(problem)
