"""What others are told of a page: its card, and its data."""

import io
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from scripts.model import html
from scripts.model.claims import SECTIONS, VERDICTS, Claim
from scripts.model.title import LONGEST
from scripts.publish import card_canvas, card_shapes, cards, head, structured
from scripts.publish.card_canvas import Face
from scripts.publish.card_drawing import (
    ACROSS,
    FOOT,
    ROW,
    TOP,
    Card,
    Chip,
    draw,
    heading,
    set_words,
)
from scripts.publish.card_text import fit, wrap
from scripts.publish.summary import Linked, Summary

URL = "https://example.org/guide/"
NASTY = "</script><b>\"Fair\" & 'square'"
PAGE = Summary(
    source=Path("models/splits.md"),
    address="/models/splits/",
    title=NASTY,
    heading=f"Why {NASTY}?",
    description="What it says.",
    part=Linked("Models", "/models/"),
    claims=(
        Claim(
            "D1",
            next(iter(SECTIONS)),
            "It holds.",
            "wrong",
            "models/splits",
            1,
            condition="when it rains",
        ),
    ),
    programs=1,
    minutes=12,
    outcomes=("count",),
    needs=(Linked("Before", "/start/before/"),),
    changed="2026-11-24",
)
INDEX = replace(
    PAGE,
    source=Path("models/index.md"),
    address="/models/",
    outcomes=(),
    members=(Linked("Splits", "/models/splits/"),),
)
HOME = replace(PAGE, source=Path("index.md"), address="/", part=None)


def letters(text):
    """A font in which each letter is ten wide."""
    return 10.0 * len(text)


def parsed(found):
    return html.parse(f"<head>{head.tell(found, URL)}</head>")


def data(found):
    (script,) = parsed(found).css("script[type='application/ld+json']")
    return json.loads(script.text())["@graph"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("one", ["one"]),
        ("one two six", ["one two six"]),
        ("one two six ten", ["one two", "six ten"]),  # no word is left alone
        ("incomprehensibilities of it", ["incomprehensibilities", "of it"]),
    ],
)
def test_a_text_is_wrapped_between_words_into_lines_alike(text, lines):
    assert wrap(text, letters, 110) == lines


def test_a_long_title_gets_smaller_until_it_fits():
    def width(text, size):
        return size * len(text) / 2

    assert fit("one two", (40, 20, 10), width, (100, 1)) == (20, ["one two"])
    size, lines = fit("one two six", (40, 20, 10), width, (30, 1))
    assert (size, " ".join(lines)) == (10, "one two six")


@pytest.mark.parametrize("rows", [0, 1, 2, 3])
@pytest.mark.parametrize(
    "words", ["Seventeen incomparably misunderstood ", "a ", "Wide MMMMM "]
)
def test_the_longest_title_that_may_be_stands_whole_on_its_card(words, rows):
    text = (words * LONGEST)[:LONGEST].rsplit(" ", 1)[0]
    made = set_words(Card(text, text), rows)
    assert " ".join(made.title) == text
    face = Face(card_canvas.HEADING, made.size)
    assert all(card_canvas.width(one, face) <= ACROSS for one in made.title)
    assert TOP + sum(made.steps) < FOOT - ROW * rows


def test_a_lead_without_room_is_left_out_whole():
    assert set_words(Card("Short", "much to say " * 60), 3).lead == []


def test_a_short_title_is_as_large_as_titles_get():
    assert set_words(Card("Who pays", "One score for all"), 1).size == 96


def test_a_title_with_a_letter_that_its_font_lacks_is_set_in_another():
    assert heading("Two or three", 48).path == card_canvas.HEADING
    assert heading("Two or ½", 48).path == card_canvas.TEXT
    assert card_canvas.has("½", card_canvas.TEXT)
    assert not card_canvas.has("\u4e16", card_canvas.TEXT)


def test_a_card_is_small_and_the_same_each_time():
    made = cards.card(PAGE, 1)
    png = draw(made)
    image = Image.open(io.BytesIO(png))
    assert (image.size, image.mode) == ((1200, 630), "P")
    assert len(png) < 40_000
    assert draw(made) == png


@pytest.mark.parametrize("name", VERDICTS)
def test_each_verdict_has_a_shape_and_a_colour_of_its_own(name):
    others = [card_shapes.verdict(one, 26) for one in VERDICTS if one != name]
    shape = card_shapes.verdict(name, 26)
    assert shape.getbbox()
    assert shape.tobytes() not in {one.tobytes() for one in others}
    assert draw(Card("A", "b", chips=(Chip(name, ""),))) != draw(Card("A", "b"))


def test_a_card_says_title_part_verdict_condition_and_programs():
    made = cards.card(PAGE, 9)
    assert (made.title, made.lead) == (NASTY, f"Why {NASTY}?")
    assert made.part == "Models"
    assert made.chips == (Chip("wrong", "when it rains"),)
    assert made.facts == "1 program · 12 minutes"


def test_many_verdicts_are_counted_and_not_listed():
    many = replace(PAGE, claims=PAGE.claims * 4)
    made = cards.card(many, 9)
    assert (made.chips, made.counts) == ((), (Chip("wrong", "4"),))
    assert cards.card(INDEX, 9).counts == (Chip("wrong", "1"),)


def test_a_card_is_drawn_once(tmp_path, monkeypatch):
    monkeypatch.setattr(cards, "FOLDER", tmp_path / "kept")
    site = tmp_path / "site"
    cards.write([PAGE, HOME], site)
    first = (site / cards.place(PAGE)).read_bytes()
    monkeypatch.setattr(cards.card_drawing, "draw", None)  # it would fail
    cards.write([PAGE], site)
    assert (site / "assets/cards/models/splits.png").read_bytes() == first
    assert len(list((tmp_path / "kept").iterdir())) == 1  # home's is forgotten


def test_what_a_title_holds_stays_text():
    root = parsed(PAGE)
    assert root.css("b") == []
    metas = {
        one.attributes["property"]: one.attributes["content"]
        for one in root.css("meta[property]")
    }
    assert metas["og:title"] == NASTY
    assert metas["og:image:alt"].startswith(NASTY)
    assert data(PAGE)[0]["headline"] == NASTY


def test_addresses_are_whole_and_below_the_site():
    assert structured.at("/", URL) == URL
    assert structured.at("/models/", URL) == f"{URL}models/"
    told = json.dumps([data(one) for one in (PAGE, INDEX, HOME)])
    found = re.findall(r'"(https?://[^"]*)"', told)
    assert found
    assert {one for one in found if not one.startswith(URL)} == {
        structured.LICENCE
    }


def test_a_lesson_says_what_it_takes_and_what_it_teaches():
    page, way = data(PAGE)
    assert page["@type"] == ["TechArticle", "LearningResource"]
    assert page["timeRequired"] == "PT12M"
    assert page["teaches"] == ["count"]
    (needed,) = page["competencyRequired"]
    assert needed["url"] == f"{URL}start/before/"
    assert [one["text"] for one in page["about"]] == ["It holds."]
    assert page["dateModified"] == "2026-11-24"
    steps = way["itemListElement"]
    assert [one["position"] for one in steps] == [1, 2, 3]
    assert [one["item"] for one in steps][:2] == [URL, f"{URL}models/"]


def test_an_index_and_home_are_what_they_are():
    assert data(INDEX)[0]["@type"] == "CollectionPage"
    assert [one["url"] for one in data(INDEX)[0]["hasPart"]] == [
        f"{URL}models/splits/"
    ]
    assert [one["@type"] for one in data(HOME)] == ["WebSite"]
