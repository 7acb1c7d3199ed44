"""A figure is compared as a picture, not as digits."""

import pytest

from scripts.model import snippet
from scripts.model.figure import (
    DECIMALS,
    TOLERANCE,
    NotAFigureError,
    canonical,
    differences,
)

DRAWN = b"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
 width="394.633146pt" viewBox="0 0 394.633146 245.999453">
 <metadata><date>1970-01-01</date></metadata>
 <defs><style type="text/css">
  *{stroke-linejoin: round; stroke-linecap: butt}</style></defs>
 <g id="figure_1"><g id="patch_1">
  <path id="bar" d="M 52.105859 205.798594
L 60 100
z
" clip-path="url(#p381.878583)" style="fill: #0072b2; stroke-width: 0.8"/></g>
  <defs><path id="m93e6f5b41d" d="M 0 0
L 0 3.5
"/></defs>
  <use xlink:href="#m93e6f5b41d" x="67.324041" y="-0.0000001"/>
  <text x="59.59" y="233.3" transform="rotate(-0 59.59 233.3)">1 in 10</text>
  <g transform="translate(50.31 234.32) scale(0.12 -0.12)"><text>
    <tspan x="0">1</tspan>
    <tspan x="7.63">0</tspan></text></g>
 </g>
 <defs><clipPath id="p381.878583">
  <rect x="7.2" y="1" width="381.878583"/></clipPath></defs>
</svg>
"""
RECORDED = canonical(DRAWN)


def changed(before, after):
    assert before.encode() in DRAWN
    return DRAWN.replace(before.encode(), after.encode())


def test_what_no_reader_sees_is_left_out():
    text = RECORDED.decode()
    for absent in (
        "metadata",
        "DOCTYPE",
        "figure_1",
        "<style",
        "rotate",
        "<g>",
    ):
        assert absent not in text
    assert 'stroke-linejoin="round" stroke-linecap="butt"' in text


def test_coordinates_have_the_digits_that_an_eye_can_tell():
    text = RECORDED.decode()
    assert 'd="M 52.11 205.8 L 60 100 z"' in text
    assert 'x="67.32" y="0"' in text
    assert "translate(50.31 234.32) scale(0.12 -0.12)" in text
    assert TOLERANCE > 10**-DECIMALS


def test_ids_are_numbered_in_the_order_of_their_appearance():
    text = RECORDED.decode()
    assert 'xlink:href="#a1"' in text
    assert 'clip-path="url(#a2)"' in text
    assert text.index('id="a1"') < text.index('id="a2"')
    assert "bar" not in text


def test_the_form_of_a_form_is_itself():
    assert canonical(RECORDED) == RECORDED


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("205.798594", "205.798584"),  # the seventh digit
        ("381.878583", "381.878582"),  # an id follows from it
        ("L 60 100", "L 60.04 100"),
        ("#0072b2", "#0073b1"),
        ("figure_1", "figure_2"),
        ("1970-01-01", "2026-11-29"),
        ("rotate(-0 59.59 233.3)", "rotate(0)"),
    ],
)
def test_what_no_eye_can_tell_is_the_same_picture(before, after):
    assert differences(RECORDED, changed(before, after)) == []


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("L 60 100", "L 60 101", "path 1: `d` has 101, and had 100"),
        ("L 60 100", "L 60.06 100", "path 1: `d` has 60.06, and had 60"),
        ("L 60 100\nz", "L 60 100\nL 1 1\nz", "path 1: `d` is `"),
        ("L 60 100", "Q 60 100", "path 1: `d` is `"),
        ("#0072b2", "#d55e00", "the colour #d55e00, and had #0072b2"),
        ("fill: #0072b2", "fill: none", "path 1: `style` has the colour"),
        ("stroke-width: 0.8", "stroke-width: 2", "path 1: `style` has 2"),
        ("stroke-width", "stroke-height", "path 1: `style` is `"),
        ("1 in 10<", "1 in 9<", "text 1: says `1 in 9`, and said `1 in 10`"),
        (">0<", ">1<", "tspan 2: says `1`, and said `0`"),
        ("scale(0.12", "scale(0.13", "g 1: `transform` has 0.13"),
        ("rotate(-0", "rotate(-90", "text 1: `transform` is `rotate("),
        ('<text x="59.59"', '<text x="61"', "text 1: `x` has 61, and had 59.59"),
        ("<metadata>", "<text>new</text><metadata>", "14 elements, and had 13"),
        ("tspan x", "a x", "tspan 1: is now `a`"),
    ],
)  # fmt: skip
def test_what_an_eye_can_tell_is_said_in_words(before, after, told):
    drawn = changed(before, after)
    if before.startswith("tspan"):  # and where it ends
        drawn = drawn.replace(b"</tspan>", b"</a>")
    found = differences(RECORDED, drawn)
    assert told in "".join(found)


def test_only_the_first_differences_are_told():
    many = "".join(f'<rect x="{x}"/>' for x in range(20))
    moved = many.replace('x="', 'x="9')
    one, other = (
        f'<svg xmlns="http://www.w3.org/2000/svg">{text}</svg>'.encode()
        for text in (many, moved)
    )
    told = differences(one, other)
    assert len(told) == 6
    assert told[-1] == "and 15 more"


@pytest.mark.parametrize("data", [b"", b"<svg", b"<html/>", b"\xff"])
def test_what_is_no_figure_is_refused(data):
    with pytest.raises(NotAFigureError):
        canonical(data)


def test_every_figure_of_the_guide_has_its_form():
    paths = [path for one in snippet.load_all()[0] for path in one.figures]
    assert paths
    for path in paths:
        assert canonical(path.read_bytes()) == path.read_bytes(), path.name
