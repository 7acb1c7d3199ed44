"""The pages and files of a built site, and the ids that others can link to."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from selectolax.lexbor import LexborNode

from scripts.model import html
from scripts.model.address import INTERNAL
from scripts.model.problem import CACHED
from scripts.publish import active

NAMED = {"h2", "h3", "h4", "h5", "h6", "tr"}


@dataclass(frozen=True)
class Target:
    """Something on a page that has an id: a heading, or a row of the ledger."""

    id: str
    title: str


@dataclass(frozen=True)
class Built:
    """A built page, as a browser reads it.

    Attributes:
        targets: What can be linked to, in its order.
        others: The other ids, of sources and programs; none is promised. Those of
            the theme's own parts, and inside of figures, are left out.
        live: What is active in it and nobody has listed, in words.
        scripts: Its inline scripts.
    """

    targets: tuple[Target, ...]
    others: tuple[str, ...]
    live: tuple[str, ...]
    scripts: frozenset[str]


@lru_cache(maxsize=CACHED)
def read(text: str, own: str) -> Built:
    """Read a built page.

    Args:
        text: The page.
        own: Its file, from the site's root.
    """
    root = html.parse(text)
    targets, others = [], []
    for node in root.css("[id]"):
        name = node.attributes["id"] or ""
        if node.tag in NAMED and name:
            targets.append(Target(name, _title(node)))
        elif name and not (name.startswith("__") or _is_drawn(node)):
            others.append(name)
    live = tuple(active.in_page(root, own))
    return Built(
        tuple(targets), tuple(others), live, frozenset(active.scripts(root))
    )


def _title(node: LexborNode) -> str:
    return "" if node.tag == "tr" else words(node)


def words(node: LexborNode) -> str:
    """Return the words of an element, without its link to itself."""
    text = node.text()
    for link in node.css(".headerlink"):
        text = text.removesuffix(link.text())
    return " ".join(text.split())


def _is_drawn(node: LexborNode) -> bool:
    """Whether something stands inside of a figure."""
    above = node.parent
    while above is not None and above.tag != "svg":
        above = above.parent
    return above is not None


def files(site: Path) -> dict[str, list[str]]:
    """Return the files of a built site that are no pages, by their folder."""
    found: dict[str, list[str]] = {}
    for path in sorted(site.rglob("*")):
        if path.is_file() and path.name != "index.html":
            own = path.parent.relative_to(site).as_posix()
            folder = "/" if own == "." else f"/{own}/"
            found.setdefault(folder, []).append(path.name)
    return found


def pages(site: Path) -> Iterator[tuple[str, Path]]:
    """Yield the address and the file of each page of a built site."""
    for path in sorted(site.rglob("index.html")):
        own = path.parent.relative_to(site).as_posix()
        yield ("/" if own == "." else f"/{own}/"), path


def page(path: Path, site: Path) -> Built:
    """Return what a page of a built site says."""
    own = path.relative_to(site).as_posix()
    return read(path.read_text("utf-8"), own)


def list_addresses(site: Path) -> list[str]:
    """Return every address of a built site that is promised to stay."""
    found = []
    for own, path in pages(site):
        found.append(own)
        if own != INTERNAL:
            found += [f"{own}#{one.id}" for one in page(path, site).targets]
    return found
