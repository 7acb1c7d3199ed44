"""A canvas of few colours, on which text and shapes are stamped.

Each place holds the number of its colour, and how much of it covers the paper: a
card is small, and the same each time, without looking for colours in it.
"""

import io
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageFont

from scripts.model.problem import ROOT

WIDE, HIGH = 1200, 630
PAPER = "ffffff"
COLOURS = {
    "ink": "17212e",
    "quiet": "55606e",
    "line": "d9d5cc",
    "data": "0f5a9c",
    "knowledge": "b3470f",
    "holds": "14653a",
    "conditions": "0f5a9c",
    "dated": "7a4f00",
    "wrong": "a6202c",
    "untestable": "63408f",
    "undecided": "55606e",
}
STEPS = 16  # how finely an edge is drawn
FONTS = ROOT / "docs" / "assets" / "fonts"
HEADING, TEXT = FONTS / "heading.woff2", FONTS / "text.woff2"
REGULAR, BOLD = 400, 600
FINE = 2  # how many times larger a line is set: letters stand where they should


class Face(NamedTuple):
    """A font of the guide.

    Attributes:
        path: Its file.
        size: In pixels.
        weight: From 400 to 700, where it has more than one; else 0.
    """

    path: Path
    size: int
    weight: int = 0


@cache
def _fine(face: Face) -> ImageFont.FreeTypeFont:
    made = ImageFont.truetype(face.path, FINE * face.size)
    if face.weight:
        made.set_variation_by_axes([face.weight])
    return made


@cache
def width(text: str, face: Face) -> float:
    """Return how wide a text is, in pixels."""
    return _fine(face).getlength(text) / FINE


def has(text: str, path: Path) -> bool:
    """Whether a font has every letter of a text; one that it lacks draws nothing."""
    return all(_draws(letter, path) for letter in set(text) - {" "})


@cache
def _draws(letter: str, path: Path) -> bool:
    return _fine(Face(path, 10)).getmask(letter).getbbox() is not None


class Canvas:
    """A card that is being drawn."""

    def __init__(self) -> None:
        self._layers: dict[str, Image.Image] = {}

    def stamp(self, mask: Image.Image, at: tuple[int, int], name: str) -> None:
        """Put a colour where a mask is; the mask's corner comes to a place.

        Where two meet, the colour that stands later in `COLOURS` is seen.
        """
        if name not in self._layers:
            self._layers[name] = Image.new("L", (WIDE, HIGH))
        x, y = at
        box = (x, y, x + mask.width, y + mask.height)
        self._layers[name].paste(255, box, mask)

    def write(
        self, text: str, at: tuple[int, int], name: str, face: Face
    ) -> int:
        """Write a line from a place on its baseline; return where it ends."""
        wide, side = round(width(text, face)), face.size // 4
        rise, high = round(1.1 * face.size), round(1.5 * face.size)
        fine = Image.new("L", (FINE * (wide + 2 * side), FINE * high))
        place = (FINE * side, FINE * rise)
        pen = ImageDraw.Draw(fine)
        pen.text(place, text, 255, _fine(face), anchor="ls")
        corner = (at[0] - side, at[1] - rise)
        self.stamp(fine.reduce(FINE), corner, name)
        return at[0] + wide

    def png(self) -> bytes:
        """Return the card as a file."""
        image = Image.new("L", (WIDE, HIGH))
        for name, layer in self._layers.items():
            image = ImageChops.lighter(image, layer.point(_steps(name)))
        image.putpalette(_palette())
        file = io.BytesIO()
        image.save(file, "PNG", compress_level=6)
        return file.getvalue()


@cache
def _steps(name: str) -> list[int]:
    """Return what each grey of a layer becomes."""
    first = STEPS * list(COLOURS).index(name)
    steps = [round(value * STEPS / 255) for value in range(256)]
    return [step and first + step for step in steps]


@cache
def _palette() -> bytes:
    paper = bytes.fromhex(PAPER)
    found = bytearray(paper)
    for code in COLOURS.values():
        ink = bytes.fromhex(code)
        for step in range(1, STEPS + 1):
            share = step / STEPS
            pairs = zip(paper, ink, strict=True)
            found += bytes(round(p + (i - p) * share) for p, i in pairs)
    return bytes(found)
