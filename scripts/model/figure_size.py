"""How wide a figure has to be for its smallest text to be read."""

import math
import re
from dataclasses import dataclass

LEGIBLE = 11  # pixels: the height of the smallest text on a phone
PIXELS = 4 / 3  # of a point
MOST = 1.25  # of its own width, which a wide screen shows at most
WIDTH = re.compile(r'<svg\b[^>]*?\swidth="([\d.]+)pt"')
# In a figure, a pixel is a unit of its own coordinates: a point, unless it is scaled.
TEXT = re.compile(r"\bfont(?:-size)?: ?(?:[\w ]*? )?([\d.]+)px")


@dataclass(frozen=True)
class FigureSize:
    """Between which widths a page shows a figure, in pixels."""

    narrowest: int
    widest: int


def figure_size(text: str) -> FigureSize | None:
    """Return how wide a figure may be shown; None where it has no width.

    Args:
        text: An SVG file in the form in which figures are recorded.
    """
    found = WIDTH.search(text)
    if not found:
        return None
    width = float(found[1])
    sizes = [float(size) for size in TEXT.findall(text) if float(size)]
    least = LEGIBLE * width / min(sizes) if sizes else 0
    return FigureSize(math.ceil(least), round(MOST * PIXELS * width))
