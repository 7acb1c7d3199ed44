"""Check that the links between pages arrive: at a page, and at a heading."""

import posixpath
from collections.abc import Collection, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from scripts.model import address, page
from scripts.model.problem import Problem
from scripts.model.prose import Link


def check(root: Path) -> list[Problem]:
    """Return the links from page to page that lead nowhere."""
    standing = address.list_addresses(root)
    return [
        problem
        for path in page.paths(root)
        for problem in one(path, root, standing)
    ]


def one(path: Path, root: Path, standing: set[str]) -> Iterator[Problem]:
    """Yield the links of one page that lead nowhere.

    Args:
        path: The page.
        root: The project.
        standing: Every address that is there.
    """
    for link in page.read(path).links:
        told = None if link.image else _tell(link, path, root, standing)
        if told:
            yield Problem(path, link.line, *told)


def _tell(
    link: Link, path: Path, root: Path, standing: set[str]
) -> tuple[str, str] | None:
    target = link.target
    parts = urlsplit(target)
    file, name = unquote(parts.path), unquote(parts.fragment)
    of_page = not file or file.endswith(".md")
    if not target or parts.scheme or parts.netloc or not of_page:
        return None
    own = path.relative_to(root / "docs").as_posix()
    file = posixpath.join(posixpath.dirname(own), file) if file else own
    home = address.of_page(root / "docs" / posixpath.normpath(file), root)
    if home not in standing:
        pages = [text for text in standing if "#" not in text]
        return f"the link `{target}` leads to no page", _cure(home, pages)
    end = f"{home}#{name}"
    if name and end not in standing and not home.startswith(address.REFERENCE):
        return f"the link `{target}` leads to no heading", _cure(end, standing)
    return None


def _cure(text: str, known: Collection[str]) -> str:
    near = address.nearest(text, known)
    return f"Did you mean `{near}`" if near else "Mend it, or take it out"
