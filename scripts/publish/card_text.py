"""Set text into a box: in as few lines as it needs, and these alike in length."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

Width = Callable[[str], float]  # of a text, in pixels


def wrap(text: str, width: Width, most: float) -> list[str]:
    """Return the lines of a text; a line ends between words alone.

    They are as few as can be, and then as narrow as can be, so that no word is left
    alone on the last line.

    Args:
        text: The text.
        width: How wide a text is.
        most: How wide a line may be; a single word may be wider.
    """
    words = text.split()
    widths = [width(word) for word in words]
    space = width(" ")
    ends = list(_ends(widths, space, most))
    low, high = max(widths, default=0.0), most
    while high - low > 1:
        middle = (low + high) / 2
        tried = list(_ends(widths, space, middle))
        if len(tried) == len(ends):
            ends, high = tried, middle
        else:
            low = middle
    return [" ".join(words[start:end]) for start, end in pairwise([0, *ends])]


def _ends(widths: Iterable[float], space: float, most: float) -> Iterator[int]:
    """Yield after how many words each line ends."""
    line, count = 0.0, 0
    for width in widths:
        if line and line + space + width > most:
            yield count
            line = 0.0
        line += space + width if line else width
        count += 1
    if count:
        yield count


def fit(
    text: str,
    sizes: Sequence[int],
    width: Callable[[str, int], float],
    box: tuple[float, int],
) -> tuple[int, list[str]]:
    """Return the largest size at which a text fits, and its lines.

    Args:
        text: The text.
        sizes: Those to be tried, the largest first; the last is taken if none fits.
        width: How wide a text is at a size.
        box: How wide a line may be, and how many there may be.
    """
    most, count = box
    for size in sizes:

        def wide(line: str, size: int = size) -> float:
            return width(line, size)

        lines = wrap(text, wide, most)
        if len(lines) <= count and all(wide(line) <= most for line in lines):
            break
    return size, lines
