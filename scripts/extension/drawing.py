"""What the attributes of a figure may say: it draws, and does no more."""

from scripts.extension import allowed
from scripts.model import html


def fault(tag: str, name: str, value: str) -> str:
    """Return what is wrong with an attribute in a figure."""
    if name in html.ADDRESSES:
        known = allowed.PICTURE.fullmatch(value)
        inside = value.startswith("#") or tag == "image"
        return "" if known and inside else "it leads out of the figure"
    if name.startswith("xmlns"):
        return "" if value in allowed.NAMESPACES else "no such namespace"
    if name == "style":
        return _style(value)
    plain = name == "aria-label" or allowed.DRAWN.fullmatch(value)
    return "" if plain else "a figure draws, and does no more"


def _style(value: str) -> str:
    for declared in filter(str.strip, value.split(";")):
        name, _, told = declared.partition(":")
        if name.strip().lower() not in allowed.STYLES:
            return f"`{name.strip()}` is no style of a figure"
        if not allowed.DRAWN.fullmatch(told):
            return "a figure draws, and does no more"
    return ""
