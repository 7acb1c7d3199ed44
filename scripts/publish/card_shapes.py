"""The shapes of the identity, as masks: the two networks, the mark, the verdicts.

Each is drawn four times as large, and made smaller, for smooth edges.
"""

import math
from collections.abc import Callable
from functools import cache

from PIL import Image, ImageDraw

FINE = 4  # how many times larger a shape is drawn
Draw = Callable[[ImageDraw.ImageDraw, float, float], None]


@cache
def verdict(name: str, size: int) -> Image.Image:
    """Return the shape of a verdict, a key of `scripts.model.claims.VERDICTS`."""
    return _shape(size, size, VERDICTS[name])


@cache
def square(size: int) -> Image.Image:
    """Return a node of the network of data."""
    return _shape(size, size, lambda d, s, _: d.rectangle((0, 0, s, s), 255))


@cache
def disc(size: int) -> Image.Image:
    """Return a node of the network of knowledge."""
    return _shape(size, size, _disc)


@cache
def link(across: int, down: int, thick: int) -> Image.Image:
    """Return a line to a place as far across and down; up, where that is less."""
    wide, high = abs(across) + thick, abs(down) + thick
    half = thick / 2

    def line(draw: ImageDraw.ImageDraw, _: float, __: float) -> None:
        ends = [half, half, wide - half, high - half]
        if (across < 0) != (down < 0):
            ends[1], ends[3] = ends[3], ends[1]
        draw.line([FINE * end for end in ends], 255, FINE * thick)

    return _shape(wide, high, line)


def _shape(wide: int, high: int, draw: Draw) -> Image.Image:
    fine = Image.new("L", (FINE * wide, FINE * high))
    draw(ImageDraw.Draw(fine), FINE * wide - 1, FINE * high - 1)
    return fine.reduce(FINE)


def _disc(draw: ImageDraw.ImageDraw, size: float, _: float) -> None:
    draw.ellipse((0, 0, size, size), 255)


def _ring(draw: ImageDraw.ImageDraw, size: float) -> None:
    draw.ellipse((0, 0, size, size), None, 255, round(size * 0.13))


def _half(draw: ImageDraw.ImageDraw, size: float, _: float) -> None:
    _ring(draw, size)
    draw.pieslice((0, 0, size, size), 90, 270, 255)


def _clock(draw: ImageDraw.ImageDraw, size: float, _: float) -> None:
    _ring(draw, size)
    hand = [(0.5, 0.24), (0.5, 0.54), (0.7, 0.66)]
    points = [(size * x, size * y) for x, y in hand]
    draw.line(points, 255, round(size * 0.12), joint="curve")


def _cross(draw: ImageDraw.ImageDraw, size: float, _: float) -> None:
    near, far, thick = size * 0.13, size * 0.87, round(size * 0.2)
    draw.line((near, near, far, far), 255, thick)
    draw.line((near, far, far, near), 255, thick)


def _diamond(draw: ImageDraw.ImageDraw, size: float, _: float) -> None:
    half = size / 2
    for inner, ink in ((0.0, 255), (0.19, 0)):
        edge = size * inner
        points = [(half, edge), (size - edge, half)]
        points += [(half, size - edge), (edge, half)]
        draw.polygon(points, ink)


def _dotted(draw: ImageDraw.ImageDraw, size: float, _: float) -> None:
    half, dot = size / 2, size * 0.08
    for turn in range(8):
        angle = turn * math.tau / 8
        x = half + (half - dot) * math.cos(angle)
        y = half + (half - dot) * math.sin(angle)
        draw.ellipse((x - dot, y - dot, x + dot, y + dot), 255)


VERDICTS: dict[str, Draw] = {
    "holds": _disc,
    "conditions": _half,
    "dated": _clock,
    "wrong": _cross,
    "untestable": _diamond,
    "undecided": _dotted,
}
