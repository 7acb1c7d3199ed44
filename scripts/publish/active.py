"""Find what is active in a built site, and is neither the theme's nor ours.

The pages are read as a browser reads them, their head and navigation included. The
inline scripts that may run are the theme's, taken from its own templates, and the
one of our redirects.
"""

import json
import posixpath
import re
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from scripts.extension.judge import judge
from scripts.model import figure, html
from scripts.publish import redirects

# Templates of the theme that hold its inline scripts, each a script's place.
TEMPLATES = ("base", "content", "palette")
INSERTED = re.compile(r"\{\{.*?\}\}")  # what such a template leaves open
BASE = re.compile(r"[\w./-]*")  # the way to the site's root, put in there
SCRIPTS = re.compile(
    r"assets/(script\.[0-9a-f]{8}|theme/page|theme/instant|menu|reading/reading|run/layer|search/search)\.js"
)
REFRESH = re.compile(r"0; url=(?P<address>\S+)")
REFUSED = html.words(
    "applet base embed frame frameset iframe object portal style template"
)
FETCHED = re.compile(r"data:image/png;base64,[A-Za-z0-9+/=\s]+")
# What a site holds, and what it holds below `assets/` only. A browser that opens a
# file of another kind, such as `.xhtml`, may run what is in it.
KINDS = html.words(".csv .gz .html .inv .ipynb .json .md .png .py .svg .txt")
ASSETS = KINDS | html.words(".css .js .map .mjs .wasm .whl .woff2") | {""}
# Where the index of the search lies, and what Pagefind makes it of.
SEARCHED = "assets/search-index/"
INDEX = html.words(".js .json .pagefind .pf_fragment .pf_index .pf_meta")
SITEMAP = "sitemap.xml"
# Python's own library, and the guide as one download.
ARCHIVES = re.compile(
    r"assets/(runtime/[\w.-]+/python_stdlib|offline/two-networks)\.zip"
)
STRUCTURED = "application/ld+json"  # what a page is: no browser runs it


def in_file(path: Path, own: str) -> Iterator[str]:
    """Yield what is active in a file that is no page, in words.

    Args:
        path: The file.
        own: Its path, from the site's root.
    """
    if path.suffix == ".svg":
        yield from in_figure(path.read_bytes())
    elif (
        own != SITEMAP
        and not ARCHIVES.fullmatch(own)
        and (path.suffix not in _kinds(own))
    ):
        yield f"a file of the kind `{path.suffix}` is published"


def _kinds(own: str) -> frozenset[str]:
    if own.startswith(SEARCHED):
        return INDEX
    return ASSETS if own.startswith("assets/") else KINDS


def in_page(root: LexborNode, own: str) -> Iterator[str]:
    """Yield what is active in a page, in words.

    Args:
        root: The page, parsed.
        own: Its file, from the site's root.
    """
    known = inline(_base(root))
    for node in html.elements(root):
        values = html.attributes(node)
        if node.tag == "script":
            yield from _script(node, values, known, own)
        elif node.tag in REFUSED:
            yield f"`<{node.tag}>` stands in the page"
        elif node.tag == "meta" and "http-equiv" in values:
            yield from _meta(root, values)
        for name, value in values.items():
            yield from _attribute(node.tag or "", name, value)


def in_figure(data: bytes) -> Iterator[str]:
    """Yield what is active in a figure, or would be if it is opened alone."""
    try:
        same = figure.canonical(data) == data
    except figure.NotAFigureError:
        same = False
    if not same:
        yield "a figure is not in the form in which figures are recorded"
        return
    seal = "data-figure"
    text = f'<div {seal}="closed">{data.decode()}</div>'
    yield from (one.what for one in judge(text, seal))


@cache
def inline(base: str) -> frozenset[str]:
    """Return the inline scripts that may stand in a page.

    Args:
        base: The way from the page to the site's root.
    """
    own = {INSERTED.sub(lambda _: base, text) for text in _theme()}
    return frozenset({redirects.SCRIPT, *own})


@cache
def _theme() -> frozenset[str]:
    """Return the inline scripts of the theme, as its templates have them."""
    spec = find_spec("material")
    assert spec
    assert spec.origin
    folder = Path(spec.origin).parent / "templates/partials/javascripts"
    return frozenset(
        node.text()
        for name in TEMPLATES
        for node in html.parse(
            (folder / f"{name}.html").read_text("utf-8")
        ).css("script")
    )


def scripts(root: LexborNode) -> set[str]:
    """Return the inline scripts of a page; JSON is none."""
    return {
        node.text()
        for node in root.css("script")
        if not {"src", "type"} & node.attributes.keys()
    }


def _base(root: LexborNode) -> str:
    """Return the way to the site's root that the theme tells its own scripts."""
    told = root.css_first("script#__config")
    base = json.loads(told.text()).get("base", "") if told else ""
    return base if BASE.fullmatch(base) else ""


def _script(
    node: LexborNode, values: dict[str, str], known: frozenset[str], own: str
) -> Iterator[str]:
    if "src" in values:
        target = urlsplit(values["src"])
        path = posixpath.join("/", posixpath.dirname(own), target.path)
        inside = posixpath.normpath(path).lstrip("/")
        if (
            own == "404.html"
        ):  # it is shown at any depth: its paths are the server's
            inside = inside[max(inside.find("assets/"), 0) :]
        if target.scheme or target.netloc or not SCRIPTS.fullmatch(inside):
            yield f"the script `{values['src']}` is neither the theme's nor ours"
    elif values.get("type") == STRUCTURED:
        yield from _data(node.text())
    elif values.get("type") != "application/json" and node.text() not in known:
        yield f"an inline script nobody listed: `{node.text().strip()[:60]}`"


def _data(text: str) -> Iterator[str]:
    """Say what keeps an element from being data alone: it is JSON, without a tag."""
    try:
        json.loads(text)
    except ValueError:
        yield f"what stands as `{STRUCTURED}` is no JSON: `{text.strip()[:60]}`"
        return
    if "<" in text:
        yield f"`<` stands in `{STRUCTURED}`: write `\\u003c`"


def _meta(root: LexborNode, values: dict[str, str]) -> Iterator[str]:
    kind = values["http-equiv"].lower()
    if kind == "content-security-policy":
        return
    moved = REFRESH.fullmatch(values.get("content", ""))
    ours = any(node.text() == redirects.SCRIPT for node in root.css("script"))
    if kind != "refresh" or not ours or not moved:
        yield f"`<meta http-equiv={kind}>` stands in the page"
    elif told := html.strange_address(moved["address"], own=True):
        yield f"the page moves to `{moved['address']}`: it {told}"


def _attribute(tag: str, name: str, value: str) -> Iterator[str]:
    if name.startswith("on"):
        yield f"`<{tag}>` has the event handler `{name}`"
    elif name in {"srcdoc", "formaction", "action", "ping"}:
        yield f"`<{tag}>` has the attribute `{name}`"
    elif name in html.ADDRESSES and not FETCHED.fullmatch(value):
        told = html.strange_address(value, own=name != "href")
        if told:
            yield f"`{name}` of `<{tag}>` is `{value[:60]}`: it {told}"
