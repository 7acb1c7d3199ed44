"""Judge an article as a browser reads it, against a list of what may stand there."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from selectolax.lexbor import LexborNode

from scripts.extension import allowed, drawing
from scripts.model import html, page
from scripts.model.problem import CACHED

MARKDOWN = "Write it in Markdown, or in a code fence if it is to be shown"
ALIKE = frozenset({"alt", "title"})  # attributes that hold a page's words
CODE = frozenset({"code", "pre"})


@dataclass(frozen=True)
class Finding:
    """One thing that may not stand in an article.

    Attributes:
        what: What is wrong.
        cure: How to mend it.
        needles: Texts that stand where it was written, the surest first.
    """

    what: str
    cure: str
    needles: tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """Where in an article something stands.

    Attributes:
        ours: Whether one of our blocks made it, and all that it holds.
        code: Whether it is shown as code.
        figure: Whether it is a part of a figure.
    """

    ours: bool = False
    code: bool = False
    figure: bool = False


def judge(text: str, seal: str) -> Iterator[Finding]:
    """Yield what may not stand in an article.

    Args:
        text: The article's HTML.
        seal: Name of the attribute by which our blocks mark what they make:
            `closed` with all that it holds, `open` without.
    """
    if found := html.CONTROL.search(text):
        what = "a control character stands on the page"
        yield Finding(what, "Delete it", ("\\u00", "\\x", found[0]))
    end = f'<i {seal}="end"></i>'
    root = html.parse(f"<!doctype html><body><article>{text}{end}</article>")
    article = root.css_first("article")
    assert article is not None
    yield from _Judge(seal).inside(article, Place())
    yield from _frame(root, article, f'i[{seal}="end"]')


def _frame(
    root: LexborNode, article: LexborNode, end: str
) -> Iterator[Finding]:
    """Tell what reaches out of the article, or never ends."""
    mark = root.css_first(end)
    extra = [
        one
        for one in root.css("html, head, body, head > *, body > *")
        if one.attributes or one.tag not in {"html", "head", "body", "article"}
    ]
    if extra:
        what = f"`<{extra[0].tag}>` reaches out of the article"
        yield Finding(what, "Delete it", (f"<{extra[0].tag}",))
    elif mark is None:
        what = "a comment or an element swallows the rest of the page"
        yield Finding(what, "Close it", ("<!--", "<"))
    elif mark.parent is None or mark.parent.mem_id != article.mem_id:
        tag = mark.parent.tag if mark.parent else "div"
        what = f"`<{tag}>` is not closed where it should be, or closed twice"
        yield Finding(what, "Close what is open, once", (f"<{tag}", "</"))


class _Judge:
    """Goes through an article, and keeps its ids."""

    def __init__(self, seal: str) -> None:
        self.seal = seal
        self.ids: set[str] = set()

    def inside(self, parent: LexborNode, place: Place) -> Iterator[Finding]:
        for node in parent.iter(include_text=True):
            if node.tag == html.TEXT:
                yield from _words(node.text_content or "", place)
            elif node.is_element_node:
                yield from self.element(node, place)

    def element(self, node: LexborNode, place: Place) -> Iterator[Finding]:
        tag, values = (node.tag or "").lower(), html.attributes(node)
        sealed = values.pop(self.seal, "")
        if sealed == "end":
            return
        here = _at(place, tag, ours=bool(sealed))
        if not _is_plain(tag, tuple(values.items()), here):
            yield from self.judged(tag, values, here)
            if _attributes(tag, here) is None:
                return
        inner = _at(place, tag, ours=sealed == "closed")
        yield from self.inside(node, inner)

    def judged(
        self, tag: str, values: dict[str, str], here: Place
    ) -> Iterator[Finding]:
        listed = _attributes(tag, here)
        if listed is None:
            what = (
                f"`<{tag}>` is active content, or none of this guide's elements"
            )
            yield Finding(what, MARKDOWN, (f"<{tag}",))
            return
        for name, value in values.items():
            yield from self.attribute(tag, name, value, here, listed)

    def attribute(
        self,
        tag: str,
        name: str,
        value: str,
        place: Place,
        listed: frozenset[str],
    ) -> Iterator[Finding]:
        needles = (value, *value.split(), f"{name}=", f"<{tag}", name)
        if name not in listed:
            what = f"`<{tag}>` may not have the attribute `{name}`"
            yield Finding(what, "Delete it", needles)
        elif told := _strange(tag, name, value, place):
            what = f"`{name}` of `<{tag}>` is `{_short(value)}`: {told}"
            yield Finding(what, "Delete it, or mend it", needles)
        elif name == "id" and value in self.ids:
            what = f"the id `{value}` stands on the page twice"
            yield Finding(what, "Choose another", (f'id="{value}"', value))
        if name == "id":
            self.ids.add(value)
        if name in ALIKE:
            yield from _words(value, place)


@lru_cache(maxsize=CACHED)
def _at(place: Place, tag: str, *, ours: bool) -> Place:
    """Return the place in an element that one of our blocks made, or a page."""
    return replace(
        place,
        ours=place.ours or ours,
        code=place.code or tag in CODE,
        figure=place.figure or tag == "svg",
    )


@lru_cache(maxsize=CACHED)
def _is_plain(
    tag: str, values: tuple[tuple[str, str], ...], place: Place
) -> bool:
    """Whether an element may stand anywhere on a page: most do, and are alike."""
    listed = _attributes(tag, place)
    return listed is not None and all(
        name in listed
        and name != "id"
        and name not in ALIKE
        and not _strange(tag, name, value, place)
        for name, value in values
    )


def _attributes(tag: str, place: Place) -> frozenset[str] | None:
    """Return the attributes that an element may have; None if it may not be."""
    if place.figure:
        if not place.ours or tag not in allowed.FIGURE:
            return None
        return allowed.DRAWING | (allowed.TOLD if tag == "svg" else frozenset())
    listed = (allowed.OURS if place.ours else allowed.PAGE).get(tag)
    return None if listed is None else listed | allowed.EVERYWHERE


def _words(text: str, place: Place) -> Iterator[Finding]:
    """Tell of a value or a citation that nothing has put in."""
    if place.ours or place.code:
        return
    for pattern in (page.MARKER, page.CITATION):
        if found := pattern.search(text):
            what = f"`{found[0]}` would be published as it is typed"
            cure = (
                "Take it out of the HTML or the abbreviation that it stands in"
            )
            yield Finding(what, cure, (found[0],))


def _strange(tag: str, name: str, value: str, place: Place) -> str:
    """Return what is wrong with the value of an attribute that may be there."""
    told = ""
    if place.figure:
        told = drawing.fault(tag, name, value)
    elif tag == "autoref" and not allowed.NAME.fullmatch(value):
        told = "no name of the reference's"
    elif name == "class":
        told = _classes(value, place)
    elif name in html.ADDRESSES:
        told = html.strange_address(value, own=name != "href")
    elif name == "style" and not allowed.COLUMN.fullmatch(value):
        told = "the style sheet is the guide's"
    elif name == "type" and tag == "input" and value != "radio":
        told = "a page asks its reader for nothing"
    elif name in {"id", "for"} or (name == "name" and not place.ours):
        tab = tag in {"input", "label"} and not place.ours
        known = allowed.TAB if tab else allowed.ID
        told = "" if known.fullmatch(value) else "no name of a page's"
    return told


def _classes(value: str, place: Place) -> str:
    for one in value.split():
        known = one in allowed.CLASSES or allowed.PATTERNS.fullmatch(one)
        if not known and not (
            place.ours and allowed.OUR_CLASSES.fullmatch(one)
        ):
            return f"the class `{one}` is not a page's"
    return ""


def _short(text: str) -> str:
    shown = html.STRANGE.sub(lambda found: ascii(found[0])[1:-1], text)
    return shown if len(shown) <= 60 else f"{shown[:57]}…"  # noqa: PLR2004
