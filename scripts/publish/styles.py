"""Put one style sheet in place of the many that a built page links to.

It holds the theme's rules and ours, in the order in which pages link to them, but
those that nothing can match: a rule stays unless each of its selectors needs a
class, an id, a tag or an attribute that stands in no page and in no script.
"""

import hashlib
import posixpath
import re
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import tinycss2

LINK = re.compile(r'<link rel="stylesheet" href="([^"]+)">\s*')
TAG = re.compile(
    r"<([a-zA-Z][\w-]*)((?:\s+[^\s=>]+(?:=\"[^\"]*\"|=[^\s>]*)?)*)"
)
WORD = re.compile(r"[\w-]+")
VARIABLE = re.compile(r"--[\w-]+")
SEEN = frozenset({"html", "body"})
HOLDS_RULES = frozenset({"media", "supports", "layer", "container"})
Node = Any  # tinycss2 tells no types


def write(site: Path) -> str:
    """Write the sheet, and link every page to it alone; return its path.

    What it replaces goes, as do the scripts of the theme, which no page asks for.
    """
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    own = list(dict.fromkeys(_linked(pages, site)))
    if not own:
        return ""
    scripts = [path.read_text("utf-8") for path in _scripts(site)]
    css = join(
        ((one, (site / one).read_text("utf-8")) for one in own), "assets"
    )
    text = shake(css, words(pages.values(), scripts))
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    name = f"assets/style.{digest}.css"
    for path, page in pages.items():
        path.write_text(_link(page, name), encoding="utf-8")
    for one in own:
        (site / one).unlink()
    shutil.rmtree(site / "assets" / "javascripts", ignore_errors=True)
    (site / name).write_text(text, encoding="utf-8")
    return name


def join(sheets: Iterable[tuple[str, str]], folder: str) -> str:
    """Return sheets as one, for a folder: their addresses lead where they led.

    Args:
        sheets: Paths from the site's root, and what they hold.
        folder: Where the one will stand.
    """
    address = re.compile(r"url\((['\"]?)(?!data:|#|/|\w+:)([^'\")]+)\1\)")
    said = []
    for name, text in sheets:
        home = posixpath.relpath(posixpath.dirname(name), folder)
        said.append(
            address.sub(
                lambda found, home=home: (  # type: ignore[misc]
                    f'url("{posixpath.normpath(posixpath.join(home, found[2]))}")'
                ),
                text.replace('@charset "UTF-8";', ""),
            )
        )
    return "\n".join(said)


def words(pages: Iterable[str], scripts: Iterable[str]) -> set[str]:
    """Return what a selector may ask for: words of tags, and of scripts."""
    found = set(SEEN)
    tags = {tag for page in pages for tag in TAG.findall(page)}
    for name, rest in tags:
        found.add(name.lower())
        found.update(WORD.findall(rest))
    for script in scripts:
        found.update(WORD.findall(script))
    return found


def shake(css: str, known: set[str]) -> str:
    """Return a style sheet without what nothing can match, and without comments."""
    rules = tinycss2.parse_stylesheet(
        css, skip_comments=True, skip_whitespace=True
    )
    kept = "".join(_kept(rules, known))
    while True:
        used = set(re.findall(r"var\(\s*(--[\w-]+)", kept)) | known
        less = "".join(
            _without(tinycss2.parse_stylesheet(kept, True, True), used)
        )
        if less == kept:
            return kept
        kept = less


def matches(prelude: list[Node], known: set[str]) -> bool:
    """Whether a selector may match; what stands in brackets of a `:not()` may.

    Args:
        prelude: The selector's tokens.
        known: The words of all pages and scripts.
    """
    before = ""
    for node in prelude:
        if node.type == "[] block":
            if not _has_attribute(node.content, known):
                return False
        elif node.type == "hash" or (node.type == "ident" and before == "."):
            if not _is_known(node.value, known):
                return False
        elif (
            node.type == "ident"
            and before != ":"
            and node.lower_value not in known
        ):
            return False
        before = node.value if node.type == "literal" else ""
    return True


def _is_known(name: str, known: set[str]) -> bool:
    """Whether a name is said somewhere, or is made there of its first part."""
    cuts = (at + 1 for at, mark in enumerate(name) if mark in "-_")
    return name in known or any(name[:cut] in known for cut in cuts)


def _has_attribute(content: list[Node], known: set[str]) -> bool:
    """Whether something may have an attribute; of the theme's, with this value."""
    name, *rest = [
        one.value for one in content if one.type in {"ident", "string"}
    ]
    first, *others = name.removeprefix("data-").split("-")
    in_scripts = first + "".join(
        map(str.capitalize, others)
    )  # dataset.inScripts
    told = rest if name.startswith("data-md-") else []
    return bool({name, in_scripts} & known) and {*told} <= known


def _kept(rules: list[Node], known: set[str]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "qualified-rule":
            alive = [one for one in _split(rule.prelude) if matches(one, known)]
            if alive:
                yield f"{','.join(map(_text, alive))}{{{_text(rule.content)}}}"
        elif rule.type == "at-rule" and rule.content is None:
            yield f"@{rule.at_keyword} {_text(rule.prelude)};"
        elif rule.type == "at-rule":
            inside = _text(rule.content)
            if rule.lower_at_keyword in HOLDS_RULES:
                parsed = tinycss2.parse_rule_list(rule.content, True, True)
                inside = "".join(_kept(parsed, known))
            if inside:
                yield f"@{rule.at_keyword} {_text(rule.prelude)}{{{inside}}}"


def _without(rules: list[Node], used: set[str]) -> Iterator[str]:
    """Yield rules without the variables that nothing uses."""
    for rule in rules:
        if rule.content is None or rule.type == "at-rule":
            inside = _text(rule.content or [])
            if rule.lower_at_keyword in HOLDS_RULES:
                parsed = tinycss2.parse_rule_list(rule.content, True, True)
                inside = "".join(_without(parsed, used))
            end = f"{{{inside}}}" if rule.content is not None else ";"
            if inside or rule.content is None:
                yield f"@{rule.at_keyword} {_text(rule.prelude)}{end}"
            continue
        parts = _split(rule.content, ";")
        kept = [one for one in map(_text, parts) if not _is_unused(one, used)]
        if kept:
            yield f"{_text(rule.prelude)}{{{';'.join(kept)}}}"


def _is_unused(declaration: str, used: set[str]) -> bool:
    found = VARIABLE.match(declaration)
    return not declaration or bool(found and found[0] not in used)


def _split(nodes: list[Node], at: str = ",") -> list[list[Node]]:
    found: list[list[Node]] = [[]]
    for node in nodes:
        if node == at:
            found.append([])
        else:
            found[-1].append(node)
    return found


def _text(nodes: list[Node]) -> str:
    """Return tokens as text, with no comment, and one space where there are some."""
    plain = [node for node in nodes if node.type != "comment"]
    text = "".join(
        " " if node.type == "whitespace" else node.serialize() for node in plain
    )
    return text.strip()


def _linked(pages: dict[Path, str], site: Path) -> Iterator[str]:
    for path, page in pages.items():
        home = path.parent.relative_to(site).as_posix()
        for href in LINK.findall(page):
            told = urlsplit(href).path
            if told.startswith("/"):  # of the page for what is not there
                continue
            yield posixpath.normpath(posixpath.join(home, told))


def _link(page: str, name: str) -> str:
    first = LINK.search(page)
    if not first:
        return page
    root = first[1][: first[1].index("assets/")]
    link = f'<link rel="stylesheet" href="{root}{name}">\n'
    rest = LINK.sub("", page[first.end() :])
    return page[: first.start()] + link + rest


def _scripts(site: Path) -> Iterator[Path]:
    for path in sorted((site / "assets").rglob("*.js")):
        own = path.relative_to(site / "assets").parts
        if not {"javascripts", "runtime", "search-index"} & {*own}:
            yield path
