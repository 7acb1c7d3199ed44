"""Check somebody's document for links to the guide that lead nowhere."""

import difflib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import urlopen

from scripts.model.problem import Problem

LINK = re.compile(r"https?://[^\s<>\"'`)\]]+")
SECONDS = 20


class CatalogueError(ValueError):
    """Raised where `links.json` cannot be had, or is something else."""


@dataclass(frozen=True)
class Catalogue:
    """What a published guide says of its addresses.

    Attributes:
        site: Where it is published, with a slash at the end.
        standing: Every page and heading, from the site's root.
        moved: Old addresses, and where they lead.
    """

    site: str
    standing: frozenset[str]
    moved: dict[str, str]


def load(source: str) -> Catalogue:
    """Read a `links.json`.

    Args:
        source: Its file, or its address.

    Raises:
        CatalogueError: If it cannot be read.
    """
    try:
        if source.startswith(("https://", "http://")):
            with urlopen(source, timeout=SECONDS) as answer:
                content = json.load(answer)
        else:
            content = json.loads(Path(source).read_text("utf-8"))
        return Catalogue(
            content["site"], frozenset(_standing(content)), content["moved"]
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CatalogueError(f"{source} is no links.json: {error}") from error


def check(path: Path, catalogue: Catalogue) -> list[Problem]:
    """Return the links of a document that are moved or missing.

    Links to other sites are left alone.

    Raises:
        OSError: If the document cannot be read.
    """
    problems = []
    for number, line in enumerate(
        path.read_text("utf-8").splitlines(), start=1
    ):
        for found in LINK.finditer(line):
            text = found[0].rstrip(".,;:!?*_")
            told = _tell(text, catalogue)
            if told:
                problems.append(Problem(path, number, *told))
    return problems


def _tell(text: str, catalogue: Catalogue) -> tuple[str, str] | None:
    base = catalogue.site
    if not f"{text}/".startswith(base) and not text.startswith(base):
        return None
    own = _address(text, base)
    if own in catalogue.standing or _is_file(own):
        return None
    home, mark, name = own.partition("#")
    moved = catalogue.moved.get(own)
    if not moved and catalogue.moved.get(home):
        moved = catalogue.moved[home] + mark + name
    if moved:
        return f"{text} has moved", f"Link to {base.rstrip('/')}{moved}"
    known = (
        [one for one in catalogue.standing if one.startswith(f"{home}#")]
        if home in catalogue.standing
        else [one for one in catalogue.standing if "#" not in one]
    )
    near = difflib.get_close_matches(own, known, 1, 0.4)
    cure = (
        f"Did you mean {base.rstrip('/')}{near[0]}" if near else f"See {base}"
    )
    kind = "heading" if home in catalogue.standing else "page"
    return f"{text} leads to no {kind}", cure


def _address(text: str, base: str) -> str:
    url = urlsplit(text)
    path = unquote(url.path)[len(urlsplit(base).path) - 1 :] or "/"
    path = path.removesuffix("index.html")
    if not path.endswith("/") and "." not in path.rpartition("/")[2]:
        path += "/"
    return path + (f"#{unquote(url.fragment)}" if url.fragment else "")


def _is_file(own: str) -> bool:
    """Whether an address is that of a file, which the catalogue does not hold."""
    return "." in own.partition("#")[0].rpartition("/")[2]


def _standing(content: dict[str, Any]) -> Iterator[str]:
    for one in content["pages"]:
        yield one["address"]
        for heading in one["headings"]:
            yield f"{one['address']}#{heading['id']}"
