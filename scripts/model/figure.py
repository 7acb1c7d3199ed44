"""A figure as a picture: one form for every machine, and a comparison by eye.

Processors and releases differ in the last digits of a coordinate. A figure is
recorded with no more digits than an eye can tell, its ids are numbered in the
order of their appearance, and what no reader sees is left out. Two figures are
the same picture when they have the same elements, texts and styles, and no number
is further away than `TOLERANCE`.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

TOLERANCE = 0.05  # points: a fifteenth of a pixel on the page
DECIMALS = 2
SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
TEXT = {f"{{{SVG}}}text", f"{{{SVG}}}tspan", f"{{{SVG}}}title"}
EVERYWHERE = re.compile(r"\s*\*\s*\{([^{}]*)\}\s*")
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b")
COLOUR_OR_NUMBER = re.compile(f"{COLOUR.pattern}|{NUMBER.pattern}")
REFERENCE = re.compile(r"(?<=url\(#)[^)]+(?=\))|(?<=^#).+")
NO_TURN = re.compile(r"rotate\(-?0(?:\.0+)?[ ,)].*")
MOST = 5  # differences that are told
EXACT = {"id", "href", f"{{{XLINK}}}href"}
FACTORS = ("scale(", "matrix(", "skew")  # of these, small numbers do much
FAINT = 3  # of the 255 steps of a colour

ElementTree.register_namespace("", SVG)
ElementTree.register_namespace("xlink", XLINK)


class NotAFigureError(ValueError):
    """Raised where a file is not an SVG figure."""


def canonical(data: bytes) -> bytes:
    """Return the one form of a figure that is recorded and shown.

    Raises:
        NotAFigureError: If it is not SVG.
    """
    root = _parse(data)
    for element in root.iter():
        for name, value in element.items():
            if name not in EXACT and not _scales(value):
                rounded = COLOUR_OR_NUMBER.sub(_rounded, value)
                element.set(name, " ".join(rounded.split()))
        _space(element)
    return ElementTree.tostring(root, encoding="unicode").encode() + b"\n"


def differences(recorded: bytes, drawn: bytes) -> list[str]:
    """Return in words what tells two figures apart; nothing for one picture.

    Raises:
        NotAFigureError: If one of them is not SVG.
    """
    old, new = (list(_parse(data).iter()) for data in (recorded, drawn))
    if len(old) != len(new):
        return [f"it has {len(new)} elements, and had {len(old)}"]
    found: list[str] = []
    counts: dict[str, int] = {}
    for before, after in zip(old, new, strict=True):
        name = _name(before)
        counts[name] = counts.get(name, 0) + 1
        found += (
            f"{name} {counts[name]}: {told}" for told in _apart(before, after)
        )
    more = len(found) - MOST
    return found[:MOST] + ([f"and {more} more"] if more > 0 else [])


def _parse(data: bytes) -> Element:
    """Return a figure without what nobody sees, its ids in order."""
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        raise NotAFigureError(f"not XML: {error}") from None
    if root.tag != f"{{{SVG}}}svg":
        raise NotAFigureError(f"its first element is `{_name(root)}`")
    _lift_styles(root)
    _number_ids(root)
    for element in root.iter():
        if NO_TURN.fullmatch(element.get("transform", "")):
            del element.attrib["transform"]
    _unwrap(root)
    return root


def _lift_styles(root: Element) -> None:
    """Move a style of every element to the first, and leave metadata out.

    On a page, a rule for every element would hold for the page.
    """
    for parent in list(root.iter()):
        for child in list(parent):
            rule = EVERYWHERE.fullmatch(child.text or "")
            if _name(child) == "style" and rule:
                for part in rule[1].split(";"):
                    name, _, value = part.partition(":")
                    root.attrib.setdefault(name.strip(), value.strip())
            elif _name(child) != "metadata":
                continue
            parent.remove(child)


def _number_ids(root: Element) -> None:
    """Call the ids that something refers to by their order; drop the others."""
    used = {
        found
        for element in root.iter()
        for value in element.attrib.values()
        for found in REFERENCE.findall(value)
    }
    names: dict[str, str] = {}
    for element in root.iter():
        own = element.attrib.pop("id", "")
        if own in used:
            names[own] = element.attrib["id"] = f"a{len(names) + 1}"
    for element in root.iter():
        for key, value in element.items():
            if key != "id":
                named = REFERENCE.sub(
                    lambda found: names.get(found[0], found[0]), value
                )
                element.set(key, named)


def _unwrap(root: Element) -> None:
    """Leave out groups that say nothing, and definitions of nothing."""
    for element in list(root):
        _unwrap(element)
    kept: list[Element] = []
    for child in root:
        if _name(child) == "g" and not child.attrib:
            kept += child
        elif _name(child) != "defs" or len(child):
            kept.append(child)
    root[:] = kept


def _space(element: Element) -> None:
    """Put an element on each line; in a text, where it would show, on none."""
    between = None if element.tag in TEXT else "\n"
    if not (element.text or "").strip():
        element.text = between if len(element) else None
    for child in element:
        if not (child.tail or "").strip():
            child.tail = between


def _rounded(found: re.Match[str]) -> str:
    if found[0].startswith("#"):
        return found[0]
    text = f"{float(found[0]):.{DECIMALS}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _apart(before: Element, after: Element) -> Iterator[str]:
    """Say what tells two elements apart, in the order in which one looks."""
    if before.tag != after.tag:
        yield f"is now `{_name(after)}`"
        return
    for name in sorted({*before.keys(), *after.keys()}):
        old, new = before.get(name, ""), after.get(name, "")
        yield from _attribute(name.rpartition("}")[2], old, new)
    old, new = ((one.text or "").strip() for one in (before, after))
    if old != new:
        yield f"says `{new}`, and said `{old}`"
    if (before.tail or "").strip() != (after.tail or "").strip():
        yield "is followed by another text"


def _attribute(name: str, old: str, new: str) -> Iterator[str]:
    """Say how an attribute differs, if an eye can tell."""
    if name == "href" and old != new:
        yield "shows something else"
        return
    colours = [COLOUR.findall(text) for text in (old, new)]
    for one, other in zip_longest(*colours, fillvalue=""):
        if not _same_colour(one, other):
            yield f"`{name}` has the colour {other}, and had {one}"
            return
    old, new = (COLOUR.sub("#", text) for text in (old, new))
    if [part.strip() for part in NUMBER.split(old)] != [
        part.strip() for part in NUMBER.split(new)
    ]:
        yield f"`{name}` is `{_short(new)}`, and was `{_short(old)}`"
        return
    limit = TOLERANCE / 100 if _scales(new) else TOLERANCE
    for one, other in zip(
        NUMBER.findall(old), NUMBER.findall(new), strict=True
    ):
        if abs(float(one) - float(other)) > limit:
            yield f"`{name}` has {other}, and had {one}"
            return


def _scales(value: str) -> bool:
    return any(factor in value for factor in FACTORS)


def _same_colour(one: str, other: str) -> bool:
    if not one or not other:
        return one == other
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return all(abs(old - new) <= FAINT for old, new in pairs)


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."  # noqa: PLR2004
