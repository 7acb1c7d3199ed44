"""Check somebody's document for links to the guide that lead nowhere.

Addresses are compared as the URL standard normalises them, by Ada, the parser of
Node (<https://url.spec.whatwg.org>): dots in paths, ports, hosts in any script.
"""

import difflib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from urllib.request import urlopen

from ada_url import URL

from scripts.documents.encoding import read
from scripts.documents.formats import Link, links
from scripts.model.problem import Problem

# What may stand behind an address in a text, and is no part of it.
TRAILING = re.compile(r"(?:[?!.,:;*_~'\")]|&#?[A-Za-z0-9]*)+$")
PLAIN = re.compile(r"[A-Za-z0-9._~:/?#@%&=+-]*")  # what addresses are made of
DIRECTIVE = ":~:"  # begins what a fragment says to the browser alone
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?=[/\\\\])", re.IGNORECASE)
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
        files: Every other file; nothing if the guide does not tell.
    """

    site: str
    standing: frozenset[str]
    moved: dict[str, str]
    files: frozenset[str] | None = None


@dataclass(frozen=True)
class _Own:
    """A link to the guide.

    Attributes:
        text: As it is written.
        scheme: Of the address.
        address: From the site's root.
    """

    text: str
    scheme: str
    address: str


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
        URL(content["site"])
        return Catalogue(
            content["site"],
            frozenset(_standing(content)),
            content["moved"],
            frozenset(_files(content)) if "files" in content else None,
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CatalogueError(f"{source} is no links.json: {error}") from error


def check(path: Path, catalogue: Catalogue) -> list[Problem]:
    """Return the links of a document that are moved or missing.

    Links to other sites are left alone.

    Raises:
        ProblemError: If the document cannot be read as text.
    """
    return [
        Problem(path, link.line, *told)
        for link in links(read(path))
        if (told := _tell(link, catalogue))
    ]


def _tell(link: Link, catalogue: Catalogue) -> tuple[str, str] | None:
    readings = (_own(one, link.bare, catalogue) for one in _readings(link))
    own = [one for one in readings if one]
    if not own:
        return None
    base = catalogue.site.rstrip("/")
    for one in own:
        if _stands(one.address, catalogue):
            scheme = URL(base).protocol
            if one.scheme == scheme:
                return None
            what = f"{one.text} begins with {one.scheme}, and the guide with {scheme}"
            return what, f"Link to {base}{one.address}"
        if moved := _moved(one.address, catalogue.moved):
            return f"{one.text} has moved", f"Link to {base}{moved}"
    return _missing(own[0], catalogue)


def _readings(link: Link) -> list[str]:
    """Return what an address may be, where any text can stand behind it."""
    if not link.bare:
        return [link.text]
    first = PLAIN.match(link.text)
    shortest = TRAILING.sub("", first[0] if first else "")
    return [TRAILING.sub("", link.text), link.text, shortest]


def _own(text: str, bare: bool, catalogue: Catalogue) -> _Own | None:
    """Return a link to the guide; nothing for any other."""
    site, text = URL(catalogue.site), text.strip()
    scheme = SCHEME.match(text)
    if not scheme and not bare and not text.startswith("//"):
        return None  # from one place of the document's own site to another
    start = "" if scheme else "" if text.startswith("//") else "//"
    try:
        url = URL(f"{start}{text}", catalogue.site)
    except ValueError:
        return None
    base, path = unquote(site.pathname), unquote(url.pathname)
    same = url.hostname.rstrip(".") == site.hostname and url.port == site.port
    if not same or not f"{path}/".startswith(base):
        return None
    name = unquote(url.hash.removeprefix("#")).partition(DIRECTIVE)[0]
    path = path[len(base) - 1 :] or "/"
    return _Own(text, url.protocol, _address(path, name, catalogue))


def _address(path: str, name: str, catalogue: Catalogue) -> str:
    """Return an address as the catalogue has it."""
    path = re.sub(r"/index\.html$", "/", path)
    is_file = "." in path.rpartition("/")[2] or path in (catalogue.files or ())
    if not path.endswith("/") and (
        not is_file or f"{path}/" in catalogue.standing
    ):
        path += "/"
    on_page = name and name.lower() != "top" and path.endswith("/")
    return f"{path}#{name}" if on_page else path


def _stands(own: str, catalogue: Catalogue) -> bool:
    if own in catalogue.standing:
        return True
    if own.partition("#")[0].endswith("/"):
        return False
    return catalogue.files is None or own in catalogue.files


def _moved(own: str, moved: dict[str, str]) -> str:
    home, mark, name = own.partition("#")
    if own in moved:
        return moved[own]
    return moved[home] + mark + name if home in moved else ""


def _missing(own: _Own, catalogue: Catalogue) -> tuple[str, str]:
    """Say what a link leads to no more, and what is nearest to it."""
    home = own.address.partition("#")[0]
    kind, known = "page", [one for one in catalogue.standing if "#" not in one]
    if home in catalogue.standing:
        kind = "heading"
        known = [
            one for one in catalogue.standing if one.startswith(f"{home}#")
        ]
    elif not home.endswith("/"):
        kind, known = "file", list(catalogue.files or ())
    near = difflib.get_close_matches(own.address, known, 1, 0.4)
    base = catalogue.site.rstrip("/")
    cure = f"Did you mean {base}{near[0]}" if near else f"See {base}/"
    return f"{own.text} leads to no {kind}", cure


def _standing(content: dict[str, Any]) -> Iterator[str]:
    for one in content["pages"]:
        yield one["address"]
        for heading in one["headings"]:
            yield f"{one['address']}#{heading['id']}"
        for name in one.get("others", ()):
            yield f"{one['address']}#{name}"


def _files(content: dict[str, Any]) -> Iterator[str]:
    for folder, names in content["files"].items():
        yield from (f"{folder}{name}" for name in names)
