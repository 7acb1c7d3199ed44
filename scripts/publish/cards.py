"""The card of each page: an image for those who are sent a link to it.

A card is drawn from the fonts and colours of the guide, and kept in `.cache` by all
that it is made of: a second build draws none.
"""

import hashlib
import os
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple
from functools import cache
from pathlib import Path

import PIL
from PIL import features

from scripts.model.claims import VERDICTS
from scripts.model.problem import READ_ONLY, ROOT
from scripts.publish import card_canvas, card_drawing
from scripts.publish.card_drawing import Card, Chip
from scripts.publish.summary import HOME, LEDGER, NAME, Summary

FOLDER = ROOT / ".cache" / "cards"
LISTED = 3  # verdicts that are listed one by one; more are counted
CODE = ("card_canvas", "card_drawing", "card_shapes", "card_text")


def write(found: Iterable[Summary], site: Path) -> None:
    """Write the cards of pages into a built site; forget those of no page."""
    used = set()
    summaries = list(found)
    programs = sum(one.programs for one in summaries)
    for one in summaries:
        made = card(one, programs)
        target = site / place(one)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(drawn(made))
        used.add(_digest(made))
    for path in FOLDER.glob("[!.]*"):
        if path.name not in used:
            path.unlink(missing_ok=True)


def place(found: Summary) -> str:
    """Return where the card of a page stands, from the site's root."""
    return f"assets/cards/{found.source.with_suffix('.png').as_posix()}"


def card(found: Summary, programs: int) -> Card:
    """Return what the card of a page says.

    Args:
        found: The page.
        programs: How many there are in the whole guide.
    """
    whole = found.address in {HOME, LEDGER}
    one_by_one = not whole and not found.is_index
    lists = one_by_one and len(found.claims) <= LISTED
    chips = tuple(Chip(one.verdict, one.condition) for one in found.claims)
    asked = found.heading != found.title
    home = found.address == HOME
    return Card(
        title=NAME if home else found.title,
        lead=found.heading if asked else found.description,
        part=found.part.name if found.part and not found.is_index else "",
        chips=chips if lists else (),
        counts=() if lists else tuple(_counted(found)),
        facts=_facts(found, programs if whole else found.programs),
        home=home,
    )


def words(found: Summary) -> str:
    """Return what the card of a page shows, for who does not see it."""
    made = card(found, 0)
    chips = [f"{VERDICTS[one.verdict]} {one.told}" for one in made.chips]
    counts = [f"{one.told} {VERDICTS[one.verdict]}" for one in made.counts]
    verdicts = [one.strip() for one in (*chips, *counts)]
    told = f"{made.title}: {made.lead}"
    return f"{told} ({', '.join(verdicts)})" if verdicts else told


def _counted(found: Summary) -> list[Chip]:
    counts = Counter(one.verdict for one in found.claims)
    return [Chip(name, str(counts[name])) for name in VERDICTS if counts[name]]


def _facts(found: Summary, programs: int) -> str:
    several = found.address in {HOME, LEDGER} or found.is_index
    counts = {
        "page": len(found.members) if found.is_index else 0,
        "claim": len(found.claims) if several else 0,
        "program": programs,
        "minute": found.minutes if found.outcomes else 0,
    }
    told = [
        f"{count} {name}{'' if count == 1 else 's'}"
        for name, count in counts.items()
        if count
    ]
    return " · ".join(told)


def drawn(made: Card) -> bytes:
    """Return a card as a PNG file: what is kept of it, or what is drawn now."""
    path = FOLDER / _digest(made)
    try:
        return path.read_bytes()
    except FileNotFoundError:
        data = card_drawing.draw(made)
    try:
        _keep(path, data)
    except OSError as error:
        if error.errno not in READ_ONLY:
            raise
    return data


def _keep(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".")
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    os.replace(name, path)


def _digest(made: Card) -> str:
    text = f"{_ground()}{astuple(made)!r}"
    return hashlib.sha256(text.encode()).hexdigest()


@cache
def _ground() -> str:
    """What all cards are made of: code, fonts, what draws."""
    folder = Path(__file__).parent
    files = [folder / f"{name}.py" for name in CODE]
    files += [card_canvas.HEADING, card_canvas.TEXT]
    data = b"\0".join(path.read_bytes() for path in files)
    shaped = features.check(
        "raqm"
    )  # it moves letters closer, where it is there
    return f"{hashlib.sha256(data).hexdigest()} {PIL.__version__} {shaped}"
