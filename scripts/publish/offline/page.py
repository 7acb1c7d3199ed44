"""A page as it reads from a folder: where a link has to name a file."""

import json
import posixpath
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scripts.publish import policy

GUIDE = "assets/offline/guide.js"
LEFT_OUT = (
    # What is fetched ahead of its time, which a folder's page may not.
    "link[rel=preload], link[rel=modulepreload], link[rel=prefetch],"
    " link[rel=manifest], script[type=speculationrules]"
)
# Not the page's own origin: a folder is none. `'self'` stays for `open.py`.
RULES = {"connect-src": "blob: data:", "worker-src": "blob:"}


def rewrite(text: str, own: str, site: Path, archive: str) -> str:
    """Return a page with addresses that lead to files.

    Args:
        text: The page as it is published.
        own: Its file, from the site's root.
        site: The built site.
        archive: The path of the download, which is not in itself.
    """
    parser = LexborHTMLParser(text)
    for node in parser.css(LEFT_OUT):
        node.decompose()

    def name(address: str) -> str:
        return name_file(address, own, site)

    for node in parser.css("a[href], link[href]"):
        address = node.attributes.get("href")
        if address is None:
            continue  # a figure's own `xlink:href`
        if inside(address, own) == archive:
            node.decompose()
        else:
            node.attrs["href"] = name(address)
    for node in parser.css("[data-bytes]"):
        node.attrs["data-bytes"] = "0"  # nothing is downloaded
    _move(parser, name)
    _secure(parser)
    _bring_scripts(parser, own)
    return parser.html or ""


def name_file(address: str, own: str, site: Path) -> str:
    """Return an address that names a file, where it leads to a folder of the site."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        return address
    if not (site / inside(address, own)).is_dir():
        return address
    path = posixpath.join(parts.path, "index.html")
    return parts._replace(path=path).geturl()


def inside(address: str, own: str) -> str:
    """Return the path of an address, from the site's root."""
    folder = posixpath.dirname(own)
    return posixpath.normpath(posixpath.join(folder, urlsplit(address).path))


def _move(parser: LexborHTMLParser, name: Callable[[str], str]) -> None:
    """Lead a page that has moved to a file, with scripting and without."""
    for node in parser.css("meta[http-equiv=refresh]"):
        wait, _, address = (node.attrs["content"] or "").partition("url=")
        node.attrs["content"] = f"{wait}url={name(address)}"
    for node in parser.css("script#moved"):
        told = json.loads(node.text())
        ways = {one: name(way) for one, way in told["headings"].items()}
        _tell(node, {"page": name(told["page"]), "headings": ways})


def _tell(node: LexborNode, told: dict[str, Any]) -> None:
    """Put other JSON into a script."""
    name = node.attributes["id"]
    text = json.dumps(told).replace("<", "\\u003c")
    made = LexborHTMLParser(
        f'<script id="{name}" type="application/json">{text}</script>'
    ).css_first("script")
    assert made
    node.replace_with(made)


def _secure(parser: LexborHTMLParser) -> None:
    """Let a page's own files run from a folder, and reach no network."""
    for node in parser.css(f'meta[http-equiv="{policy.KIND}"]'):
        rules = dict(
            one.strip().split(" ", 1)
            for one in (node.attrs["content"] or "").split(";")
        )
        rules = {
            key: rule.replace("'self'", "'self' file:")
            for key, rule in rules.items()
        } | RULES
        rules["script-src"] += " blob:"
        text = "; ".join(f"{key} {rule}" for key, rule in sorted(rules.items()))
        node.attrs["content"] = text


def _bring_scripts(parser: LexborHTMLParser, own: str) -> None:
    """Have modules loaded by a script of the copy, on a page that runs any script."""
    scripts = parser.css("script[src]")
    modules = [one for one in scripts if one.attributes.get("type") == "module"]
    names = " ".join(one.attributes["src"] or "" for one in modules)
    for node in modules:
        node.decompose()
    if not scripts or not parser.body:
        return
    made = parser.create_node("script")
    made.attrs["src"] = posixpath.relpath(GUIDE, posixpath.dirname(own) or ".")
    made.attrs["data-modules"] = names
    parser.body.insert_child(made)
