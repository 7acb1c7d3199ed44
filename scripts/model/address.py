"""Every address that was ever published, and where a moved one leads.

`docs/addresses.txt` has one a line: a page such as `/models/splits-decide/`, or a
heading on it such as `/models/splits-decide/#predict`. What has moved says where
to: `/models/old-name/ -> /models/new-name/`. Headings of a moved page move along.
"""

import difflib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.model import claims, page
from scripts.model.problem import Problem, read_text

ARROW = " -> "
ADDRESS = re.compile(r"/(?:[\w.-]+/)*(?:#[\w.:-]+)?")
LEDGER = "/start/article-on-trial/"
REFERENCE = "/reference/"  # its headings are the code's own names
INTERNAL = f"{REFERENCE}tools/"  # the tools' own names are promised to nobody


@dataclass(frozen=True)
class Address:
    """One line of the record.

    Attributes:
        text: The address, from the site's root.
        target: Where it has moved to; empty while it stands.
        line: Where it is recorded, from 1.
    """

    text: str
    target: str
    line: int


def record_path(root: Path) -> Path:
    """Return where addresses are recorded."""
    return root / "docs" / "addresses.txt"


def read(root: Path) -> tuple[dict[str, Address], list[Problem]]:
    """Read the record; return it by address, and what is wrong with it.

    Raises:
        ProblemError: If it cannot be read as text.
    """
    path = record_path(root)
    found: dict[str, Address] = {}
    problems = []
    for number, text in enumerate(_lines(path), start=1):
        own, arrow, target = text.partition(ARROW)
        if not all(ADDRESS.fullmatch(one) for one in (own, target or "/")) or (
            arrow and not target
        ):
            what = f"`{text}` is no address"
            cure = f"Write `/part/page/`, or `/part/old/{ARROW}/part/new/`"
            problems.append(Problem(path, number, what, cure))
        elif own in found:
            what = f"{own} stands at line {found[own].line} already"
            problems.append(Problem(path, number, what, "Delete one of them"))
        else:
            found[own] = Address(own, target, number)
    return found, problems


def add(root: Path, new: Collection[str]) -> None:
    """Record addresses; what was recorded keeps its place in the order."""
    path = record_path(root)
    known, _ = read(root)
    lines = [one for one in new if one not in known]
    lines += _lines(path)
    lines.sort(key=lambda line: line.partition(ARROW)[0])
    written = path.with_suffix(".new")
    written.write_text("\n".join(lines) + "\n", encoding="utf-8")
    written.replace(path)


def resolve(text: str, recorded: dict[str, Address]) -> str:
    """Return where an address leads now: itself, or what it has moved to."""
    seen: set[str] = set()
    while text not in seen:
        seen.add(text)
        home, mark, name = text.partition("#")
        if text in recorded and recorded[text].target:
            text = recorded[text].target
        elif mark and home in recorded and recorded[home].target:
            text = f"{recorded[home].target}#{name}"
    return text


def find_lost(
    recorded: dict[str, Address], standing: Collection[str], path: Path
) -> Iterator[Problem]:
    """Tell which recorded addresses no longer lead anywhere.

    Args:
        recorded: The record.
        standing: Every address that is there now.
        path: The record's file, for messages.
    """
    new = [text for text in standing if text not in recorded]
    for one in recorded.values():
        end = resolve(one.text, recorded)
        if end in standing:
            continue
        kind = "heading" if "#" in one.text else "page"
        if one.target:
            what = (
                f"{one.text} is said to have moved to {end}, which is not there"
            )
            yield Problem(path, one.line, what, _cure(end, standing))
        else:
            what = f"the {kind} {one.text} was published, and is gone"
            unrecorded = [text for text in new if ("#" in text) == ("#" in end)]
            near = nearest(end, standing) or nearest(end, unrecorded, 0)
            near = near or "/where/it-is-now/"
            cure = f"Bring it back, or write where it went: `{one.text}{ARROW}{near}`"
            yield Problem(path, one.line, what, cure)


def list_addresses(root: Path) -> set[str]:
    """Return the addresses that the pages and the ledger make, unbuilt."""
    found = {
        f"{LEDGER}#{claim.id.lower()}"
        for claim in claims.read(claims.ledger(root))[0]
    }
    for path in page.paths(root):
        own = of_page(path, root)
        found.add(own)
        if own == INTERNAL:
            continue
        found |= {
            f"{own}#{one.name}" for one in page.read(path).headings if one.name
        }
    return found


def of_page(path: Path, root: Path) -> str:
    """Return the address of a page of the tree."""
    own = path.relative_to(root / "docs").with_suffix("").as_posix()
    own = own.removesuffix("index").rstrip("/")
    return f"/{own}/" if own else "/"


def _lines(path: Path) -> list[str]:
    return read_text(path).removesuffix("\n").split("\n")


def nearest(text: str, known: Collection[str], least: float = 0.6) -> str:
    """Return the address that is most like another; a heading, of the same page.

    Args:
        text: The address that is not there.
        known: Those that are.
        least: How alike they must be, from 0 to 1.

    Returns:
        The address, or nothing.
    """
    home, mark, _ = text.partition("#")
    start = home + mark if mark else ""
    ends = {
        one.removeprefix(start): one for one in known if one.startswith(start)
    }
    own = text.removeprefix(start)
    found = difflib.get_close_matches(own, ends, 1, least)
    return ends[found[0]] if found else ""


def _cure(text: str, known: Collection[str]) -> str:
    near = nearest(text, known)
    return f"Mend the target: `{near}`?" if near else "Mend the target"
