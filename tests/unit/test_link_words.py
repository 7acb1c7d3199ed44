"""Where a link leads, and what a search shows of a page."""

import pytest

from scripts.checks import told


@pytest.mark.parametrize(
    "link",
    [
        "[here](b.md)",
        "[Read more](b.md)",
        "[This page.](b.md)",
        "[**More**](b.md)",
        "[3](b.md)",
        "[#12](https://example.org/)",
        "[below](#a)",
        "[source](https://example.org/)",
    ],
)
def test_a_link_that_does_not_say_where_it_leads_is_a_problem(project, link):
    project.edit(project.page, "The sum", f"{link} The sum")
    (found,) = told.check(project.root)
    text = str(found)
    assert "adding.md:17: the link «" in text
    assert "does not say where it leads. Name what is there" in text


@pytest.mark.parametrize(
    "link",
    [
        "[Start here](b.md)",
        "[the 3 rules](b.md)",
        "[uv](https://example.org/)",
        "`[here](b.md)`",
        "![more](b.svg)",
        "<https://example.org/>",
    ],
)
def test_a_link_that_says_where_it_leads_is_none(project, link):
    project.edit(project.page, "The sum", f"{link} The sum")
    assert told.check(project.root) == []


@pytest.mark.parametrize(
    ("key", "before", "after"),
    [
        ("title", "title: Numbers", "title: adding"),
        ("description", "The part on numbers.", "How to add."),
    ],
)
def test_what_a_search_shows_of_a_page_is_its_own(project, key, before, after):
    project.edit(project.index, before, after)
    (found,) = told.check(project.root)
    assert f"index.md:1: the {key} is that of numbers/adding.md" in str(found)
