"""A recorded figure in the colours of the page that shows it."""

import html
import re
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown import Markdown

from scripts.extension.html import add, plain, raw
from scripts.model.figure_size import figure_size
from scripts.model.problem import read_text

# What matplotlibrc draws with, and what the page's style sheet calls it.
COLOURS = {
    "#000000": "currentColor",
    "#0072b2": "var(--series-1)",
    "#d55e00": "var(--series-2)",
    "#009e73": "var(--series-3)",
    "#cc79a7": "var(--series-4)",
    "#e69f00": "var(--series-5)",
    "#56b4e9": "var(--series-6)",
}
ID = re.compile(r'(?<= id=")([^"]+)(?=")')
REFERENCE = re.compile(r'(?<=url\(#)([^)]+)(?=\))|(?<=href="#)([^"]+)(?=")')


def figure(
    md: Markdown, parent: Element, path: Path, alt: str, told: tuple[str, str]
) -> None:
    """Append a figure, in a box that scrolls where the screen is too narrow.

    Args:
        md: The converter.
        parent: Where it goes.
        path: Its file.
        alt: What it shows.
        told: What its ids begin with, and what made it.
    """
    name, maker = told
    made = add(parent, "figure", class_="snippet-figure")
    box = raw(md, made, inline_svg(path, alt, name))
    box.attrib |= {
        "class": "figure-box",
        "role": "group",
        "aria-label": f"Figure of {maker}",
    }


def inline_svg(path: Path, alt: str, name: str) -> str:
    """Return a figure as markup for the middle of a page.

    Its text stays text and takes the page's colour, its lines take the page's
    palette, and its ids are made its own, so that two figures can share a page. It
    is never so narrow that its smallest text cannot be read.

    Args:
        path: An SVG file in the form in which figures are recorded.
        alt: What the figure shows, for those who do not see it.
        name: What its ids begin with.
    """
    text = read_text(path)
    text = ID.sub(lambda found: f"{name}-{found[1]}", text)
    text = REFERENCE.sub(lambda found: f"{name}-{found[1] or found[2]}", text)
    for drawn, shown in COLOURS.items():
        text = text.replace(drawn, shown)
    width = _width(text)
    text = re.sub(r'(<svg\b[^>]*?) width="[^"]*"', r"\1", text, count=1)
    text = re.sub(r'(<svg\b[^>]*?) height="[^"]*"', r"\1", text, count=1)
    label = html.escape(plain(alt), quote=True)
    opening = f'<svg role="img" aria-label="{label}"{width} fill="currentColor"'
    return text.replace("<svg", opening, 1).strip()


def _width(text: str) -> str:
    """Return the widths of a figure, as an attribute."""
    size = figure_size(text)
    if size is None:
        return ""
    least = f"min-width:{size.narrowest}px;" if size.narrowest else ""
    return f' style="{least}max-width:{size.widest}px"'
