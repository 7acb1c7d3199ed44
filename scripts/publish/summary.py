"""What a page is, in a few words: for its card, and for who links to it."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from selectolax.lexbor import LexborNode

from scripts.model import (
    address,
    claims,
    front_matter,
    history,
    page_claims,
)
from scripts.model import page as pages
from scripts.model.claims import Claim
from scripts.model.effort import working_minutes
from scripts.model.problem import read_text
from scripts.publish import built

NAME = "Two Networks"
HOME, LEDGER = "/", address.LEDGER


@dataclass(frozen=True)
class Linked:
    """Something with an address, from the site's root."""

    name: str
    address: str


@dataclass(frozen=True)
class Summary:
    """What a page is.

    Attributes:
        source: Its file, from the folder of all pages.
        address: From the site's root.
        title: As its front matter has it.
        heading: What stands above it, such as a question; never empty.
        description: As its front matter has it.
        part: The part that it belongs to, where that has an index; else none.
        claims: What it shows of the ledger; an index, what its part decides; home
            and the ledger, all.
        programs: How many it shows.
        members: The pages of its part, where it is the index.
        minutes: How long it takes, with its programs and exercises.
        outcomes: What a reader will be able to do.
        needs: What is to be read before.
        changed: Day of its last change, as `2026-11-24`; empty where unknown.
    """

    source: Path
    address: str
    title: str
    heading: str
    description: str
    part: Linked | None = None
    claims: tuple[Claim, ...] = ()
    programs: int = 0
    members: tuple[Linked, ...] = ()
    minutes: int = 1
    outcomes: tuple[str, ...] = ()
    needs: tuple[Linked, ...] = ()
    changed: str = ""

    @property
    def is_index(self) -> bool:
        """Whether it is the index of a part."""
        return self.source.stem == "index" and self.address != HOME


def read(path: Path, made: LexborNode, root: Path) -> Summary:
    """Return what a page is.

    Args:
        path: The page.
        made: What was built of it.
        root: The project.
    """
    said, stated = pages.read(path), front_matter.read(read_text(path), path)
    own, title = address.of_page(path, root), str(stated["title"])
    change = history.changes(root).get(path.relative_to(root).as_posix())
    return Summary(
        path.relative_to(root / "docs"),
        own,
        title,
        _heading(made) or title,
        str(stated["description"]),
        _part(path, root),
        tuple(_claims(path, own, root)),
        sum(one.kind == "snippet" for one in said.blocks),
        tuple(_members(path, root)),
        working_minutes(said, path, root),
        tuple(built.words(one) for one in made.css(".outcomes > ul > li")),
        tuple(
            Linked(built.words(one), urljoin(own, one.attributes["href"] or ""))
            for one in made.css(".outcomes p:not(.outcomes-facts) a[href]")
        ),
        change.date if change else "",
    )


def _heading(made: LexborNode) -> str:
    found = made.css_first("article h1")
    return built.words(found) if found else ""


def _part(path: Path, root: Path) -> Linked | None:
    index = path.with_name("index.md")
    if path.parent == root / "docs" or not index.is_file():
        return None
    return _linked(index, root)


def _linked(path: Path, root: Path) -> Linked:
    stated = front_matter.read(read_text(path), path)
    return Linked(str(stated["title"]), address.of_page(path, root))


def _members(path: Path, root: Path) -> list[Linked]:
    if path.stem != "index" or path.parent == root / "docs":
        return []
    found = pages.of_part(path.parent.name, root)
    return [_linked(one, root) for one in found]


def _claims(path: Path, own: str, root: Path) -> list[Claim]:
    if own in {HOME, LEDGER}:
        return list(claims.load(root))
    if path.stem == "index":
        part = f"{path.parent.name}/"
        found = claims.load(root)
        return [one for one in found if one.page.startswith(part)]
    return page_claims.of_page(pages.read(path), path, root)
