"""A figure is so wide that its smallest text can be read, and not much wider."""

import pytest

from scripts.model.figure_size import LEGIBLE, FigureSize, figure_size

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="300pt">{}</svg>'
STYLE = "<text style=\"font-size: {}px; font-family: 'DejaVu Sans'\">a</text>"


@pytest.mark.parametrize(
    ("inside", "narrowest"),
    [
        (STYLE.format(12), 275),
        (STYLE.format(12) + STYLE.format("8.4"), 393),
        ("<text style=\"font: 12px 'DejaVu Sans'\">a</text>", 275),
        ("<text style=\"font: bold 10px 'DejaVu Sans'\">a</text>", 330),
        ("<path d='M 0 0'/>", 0),
    ],
)
def test_the_smallest_text_decides_how_narrow_a_figure_may_be(
    inside, narrowest
):
    size = figure_size(SVG.format(inside))
    assert size == FigureSize(narrowest, 500)


def test_text_in_the_narrowest_figure_has_its_height():
    size = figure_size(SVG.format(STYLE.format("8.4")))
    assert 8.4 * size.narrowest / 300 >= LEGIBLE


def test_a_figure_without_a_width_says_nothing():
    assert figure_size("<svg></svg>") is None
