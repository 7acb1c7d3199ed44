"""The trial as a picture: a mark a claim, its legend, and the ledger's filters."""

import re

import markdown
import pytest
from selectolax.lexbor import LexborHTMLParser

from scripts.extension import TwoNetworks
from scripts.extension.trial import SIDES
from scripts.model.claims import SECTIONS, VERDICTS
from scripts.model.problem import ROOT

TRIAL = "/// trial\n///\n"
LEDGER = "/// ledger\n///\n"
STYLE = (ROOT / "docs" / "assets" / "ledger.css").read_text("utf-8")


@pytest.fixture
def convert(project, monkeypatch):
    """Convert a text as if it were a page of the project's."""

    def run(text, page="numbers/adding.md"):
        path = project.root / "docs" / page
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        monkeypatch.setattr("scripts.extension.current_page.ROOT", project.root)
        html = markdown.markdown(text, extensions=[TwoNetworks(page=page)])
        return LexborHTMLParser(html)

    return run


def keys(page):
    return [one.text() for one in page.css(".trial-key")]


def test_every_claim_has_a_mark_that_says_it_and_leads_to_its_row(convert):
    marks = convert(TRIAL).css(".trial-marks a")
    assert len(marks) == 75
    at = "../start/article-on-trial.md"
    assert [one.attributes["href"] for one in marks] == [
        f"{at}#d{number}" for number in range(1, 76)
    ]
    said = "A claim that is long enough to be tested."
    assert marks[0].text() == f"D1, holds: {said}"
    assert marks[74].text() == f"D75, undecided: {said}"
    assert marks[74].attributes["data-verdict"] == "undecided"


def test_on_the_ledgers_page_a_mark_leads_to_a_row_of_it(convert):
    page = convert(TRIAL + LEDGER, "start/article-on-trial.md")
    links = [one.attributes["href"] for one in page.css(".trial-marks a")]
    assert links[0] == "#d1"
    assert {link[1:] for link in links} == {
        one.id for one in page.css("tr[id]")
    }


def test_the_caption_and_the_legend_count(convert, project):
    page = convert(TRIAL)
    (caption,) = page.css("figcaption")
    assert caption.text().strip() == "1 of 75 claims decided (1%)"
    assert keys(page) == ["holds 1", "undecided 74"]
    project.edit(project.ledger, "verdict: holds\n", "verdict: wrong\n")
    assert keys(convert(TRIAL)) == ["wrong 1", "undecided 74"]


def test_sections_stand_in_the_order_of_the_article(convert, project):
    project.edit(project.ledger, "section: data-structures", "section: theme")
    page = convert(TRIAL)
    rows = [
        (row.css_first(".trial-name").text(), len(row.css("a")))
        for row in page.css(".trial-section")
    ]
    assert rows == [("Data structures", 74), ("Theme", 1)]
    sides = [row.attributes["class"] for row in page.css(".trial-section")]
    assert sides == ["trial-section trial-data", "trial-section trial-other"]


def test_where_the_ledger_stands_too_the_picture_is_its_filter(convert):
    assert convert(TRIAL).css("input, label, fieldset") == []
    page = convert(TRIAL + LEDGER)
    choices = [
        (one.attributes["name"], one.attributes["value"])
        for one in page.css("label > input[type=radio]")
    ]
    assert choices == [
        ("ledger-verdict", "all"),
        ("ledger-verdict", "holds"),
        ("ledger-verdict", "undecided"),
        ("ledger-section", "all"),
        ("ledger-section", "data-structures"),
    ]
    assert len(page.css("input[checked]")) == 2


def test_every_side_is_of_a_section_of_the_article():
    assert set(SIDES) <= set(SECTIONS)


@pytest.mark.parametrize("verdict", VERDICTS)
def test_each_verdict_has_a_shape_of_its_own(verdict):
    found = re.findall(
        r"\[data-verdict=\"(\w+)\"\]\) \{ --glyph: (.*?);", STYLE
    )
    shapes = dict(found)
    assert shapes[verdict] not in [
        shape for name, shape in found if name != verdict
    ]
    name = shapes[verdict].removeprefix("var(").removesuffix(")")
    assert f"{name}: url(" in STYLE


@pytest.mark.parametrize(
    ("kind", "names"), [("verdict", VERDICTS), ("section", SECTIONS)]
)
def test_each_choice_has_its_rule(kind, names):
    for name in names:
        chosen = f'[name="ledger-{kind}"][value="{name}"]:checked'
        hidden = f'[data-{kind}]:not([data-{kind}="{name}"])'
        assert f"article:has({chosen}) {hidden}" in STYLE
