"""Draw a card: what others see of a page where they are sent a link to it."""

from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate

from scripts.model.claims import VERDICTS
from scripts.publish import card_shapes as shapes
from scripts.publish.card_canvas import (
    BOLD,
    HEADING,
    REGULAR,
    TEXT,
    WIDE,
    Canvas,
    Face,
    has,
    width,
)
from scripts.publish.card_text import fit, wrap

EDGE = 80
ACROSS = WIDE - 2 * EDGE
TOP, FOOT = (
    150,
    566,
)  # where the title begins, and the baseline of the last line
LINES = 3  # of a title, and of what stands below it
# Sizes that are tried, each with that of the line below.
TITLES = (
    (96, 40),
    (88, 40),
    (80, 37),
    (72, 34),
    (64, 31),
    (56, 30),
    (48, 29),
    (40, 28),
)
GAP = 24  # between title and lead
LISTED = (31, 29, 27, 25, 23)
FACTS = Face(TEXT, 28, REGULAR)
# How far rows of verdicts are apart, and how large their shapes are.
ROW, GLYPH = 50, 26
# The home page: its title, and the networks: nodes, and which of them are linked.
HOME_TOP, HOME_ACROSS = 100, 640
DATA = ((770, 170), (880, 95), (800, 300), (925, 225), (870, 385))
KNOWN = ((1010, 150), (1085, 80), (1055, 255), (995, 360), (1098, 385))
LINKS = ((0, 1), (0, 2), (1, 3), (2, 3), (2, 4), (3, 4))
JOINED = ((3, 0), (3, 2), (4, 3))


@dataclass(frozen=True)
class Chip:
    """A verdict on a card.

    Attributes:
        verdict: A key of `scripts.model.claims.VERDICTS`.
        told: What stands with it: its condition, or how many there are.
    """

    verdict: str
    told: str


@dataclass(frozen=True)
class Card:
    """What a card says.

    Attributes:
        title: The largest line or lines.
        lead: What stands below, in a sentence; may be empty.
        part: Where the page belongs; may be empty.
        chips: The verdicts, one a line.
        counts: How often there is which, in a row.
        facts: The last line.
        home: Whether it is the card of the whole guide.
    """

    title: str
    lead: str
    part: str = ""
    chips: tuple[Chip, ...] = ()
    counts: tuple[Chip, ...] = ()
    facts: str = ""
    home: bool = False


def draw(card: Card) -> bytes:
    """Return a card as a PNG file."""
    canvas = Canvas()
    if card.home:
        _networks(canvas)
    else:
        _head(canvas, card.part)
    rows = [[chip] for chip in card.chips] or _rows(card.counts)
    _verdicts(canvas, rows)
    _words(canvas, card, set_words(card, len(rows)))
    canvas.write(card.facts, (EDGE, FOOT), "quiet", FACTS)
    return canvas.png()


def _head(canvas: Canvas, part: str) -> None:
    """Draw the mark, the guide's name, the part, and a line below."""
    canvas.stamp(shapes.link(20, -20, 6), (EDGE + 10, 58), "quiet")
    canvas.stamp(shapes.square(24), (EDGE, 72), "data")
    canvas.stamp(shapes.disc(26), (EDGE + 24, 46), "knowledge")
    name = Face(HEADING, 32)
    canvas.write("Two Networks", (EDGE + 68, 85), "ink", name)
    left = WIDE - EDGE - round(width(part, FACTS))
    canvas.write(part, (left, 84), "quiet", FACTS)
    canvas.stamp(shapes.link(ACROSS - 2, 0, 2), (EDGE, 118), "line")


@dataclass(frozen=True)
class Words:
    """Title and lead, as they are set.

    Attributes:
        size: Of the title, in pixels.
        title: Its lines.
        small: The size of the lead.
        lead: Its lines; none where there is no room for all of them.
    """

    size: int
    title: list[str]
    small: int
    lead: list[str]

    @property
    def steps(self) -> list[int]:
        """How far the lines are apart."""
        title = [round(self.size * 1.12)] * len(self.title)
        return title + [round(self.small * 1.36)] * len(self.lead)


def set_words(card: Card, rows: int) -> Words:
    """Return title and lead, as large as there is room for.

    Args:
        card: The card.
        rows: How many rows of verdicts stand below.
    """
    top, most = (HOME_TOP, HOME_ACROSS) if card.home else (TOP, ACROSS)
    room = FOOT - 60 - ROW * rows - top - GAP
    for size, smaller in TITLES:
        face = heading(card.title, size)
        title = wrap(card.title, partial(width, face=face), most)
        small, lead = fit(card.lead, (smaller, 28), _text, (most, LINES))
        made = Words(size, title, small, lead)
        wide = max((width(one, face) for one in title), default=0)
        if len(title) <= LINES and wide <= most and sum(made.steps) <= room:
            return made
    return set_words(replace(card, lead=""), rows) if card.lead else made


def _words(canvas: Canvas, card: Card, made: Words) -> None:
    y = HOME_TOP if card.home else TOP
    y += round(made.size * 0.9)
    face = heading(card.title, made.size)
    for line in made.title:
        canvas.write(line, (EDGE - 3, y), "ink", face)
        y += round(made.size * 1.12)
    y += GAP + round(made.small * 0.9) - round(made.size * 0.9)
    for line in made.lead:
        canvas.write(line, (EDGE, y), "quiet", Face(TEXT, made.small, REGULAR))
        y += round(made.small * 1.36)


def heading(title: str, size: int) -> Face:
    """Return the font of a title: that of text, where the other lacks a letter."""
    whole = has(title, HEADING)
    return Face(HEADING, size) if whole else Face(TEXT, size, BOLD)


def _text(text: str, size: int) -> float:
    return width(text, Face(TEXT, size, REGULAR))


def _rows(chips: tuple[Chip, ...]) -> list[list[Chip]]:
    """Return verdicts with their numbers in as few rows as they need."""
    rows: list[list[Chip]] = []
    for chip in chips:
        if not rows or _wide([*rows[-1], chip], LISTED[0]) > ACROSS:
            rows.append([])
        rows[-1].append(chip)
    return rows


def _wide(row: list[Chip], size: int) -> float:
    """Return how wide a row of verdicts is."""
    return sum(_ends(row, size)) + _gap(size) * (len(row) - 1)


def _gap(size: int) -> int:
    return round(1.3 * size)


def _ends(row: list[Chip], size: int) -> list[int]:
    bold = Face(TEXT, size, BOLD)
    return [
        round(
            GLYPH
            + size / 2
            + width(VERDICTS[chip.verdict], bold)
            + (size / 3 + _text(chip.told, size) if chip.told else 0)
        )
        for chip in row
    ]


def _verdicts(canvas: Canvas, rows: list[list[Chip]]) -> None:
    """Draw rows of verdicts above the last line, all of one size."""
    fitting = (s for s in LISTED if all(_wide(r, s) <= ACROSS for r in rows))
    size = next(fitting, LISTED[-1])
    for number, row in enumerate(reversed(rows)):
        y = FOOT - 58 - ROW * number
        steps = [wide + _gap(size) for wide in _ends(row, size)]
        for chip, x in zip(row, accumulate([EDGE, *steps]), strict=False):
            _chip(canvas, chip, (x, y), size)


def _chip(canvas: Canvas, chip: Chip, at: tuple[int, int], size: int) -> None:
    x, y = at
    top = y - round(size * 0.33) - GLYPH // 2
    canvas.stamp(shapes.verdict(chip.verdict, GLYPH), (x, top), chip.verdict)
    name, start = VERDICTS[chip.verdict], (x + GLYPH + size // 2, y)
    end = canvas.write(name, start, chip.verdict, Face(TEXT, size, BOLD))
    face = Face(TEXT, size, REGULAR)
    canvas.write(chip.told, (end + size // 3, y), "ink", face)


def _networks(canvas: Canvas) -> None:
    """Draw the two networks, joined where they feed each other."""
    joined = [(DATA[first], KNOWN[second]) for first, second in JOINED]
    for first, second in LINKS:
        joined += [(one[first], one[second]) for one in (DATA, KNOWN)]
    for (x, y), (far, deep) in joined:
        mask = shapes.link(far - x, deep - y, 3)
        canvas.stamp(mask, (min(x, far) - 1, min(y, deep) - 1), "line")
    for x, y in DATA:
        canvas.stamp(shapes.square(38), (x - 19, y - 19), "data")
    for x, y in KNOWN:
        canvas.stamp(shapes.disc(42), (x - 21, y - 21), "knowledge")
