"""The text of a program on a page: its core first, the whole on a press."""

import re
from collections.abc import Iterable, Iterator, Mapping
from xml.etree.ElementTree import Element

from markdown import Markdown

from scripts.extension.html import add, code, highlighted, raw
from scripts.model.listing import Listing
from scripts.model.region import count_lines

CODE = re.compile(r"(?s)(?P<head>.*<code>)(?P<lines>.*?)\n*(?P<tail></code>.*)")
GAP = '<span class="snippet-gap">⋮</span>'


def program(md: Markdown, panel: Element, listed: Listing) -> None:
    """Append the text of a program.

    One without a core stands whole. Of another the core stands, numbered as in the
    file, and a press shows the whole in its place, with the core marked.
    """
    found = listed.snippet
    source = found.body.rstrip("\n")
    if not listed.core:
        code(md, panel, source, found.path.name)
        return
    html = highlighted(md, source, found.path.name)
    parts = CODE.fullmatch(html)
    assert parts
    lines = dict(enumerate(parts["lines"].split("\n"), found.first_line))
    wide = len(str(max(lines)))

    def panel_of(shown: Iterable[str]) -> str:
        return parts["head"] + "\n".join(shown) + "\n" + parts["tail"]

    box = add(panel, "div", class_="snippet-code")
    first = add(box, "div", class_="snippet-core")
    raw(md, first, panel_of(_core(lines, listed.core, wide)))
    rest = add(box, "details", class_="snippet-whole")
    title = f"The whole program, {count_lines(found)} lines"
    add(rest, "summary", title)
    raw(md, rest, panel_of(_whole(lines, listed.core, wide)))


def _core(
    lines: Mapping[int, str], core: tuple[int, ...], wide: int
) -> Iterator[str]:
    """Yield the lines of the core, with a sign where others lie between."""
    before = core[0] - 1
    for number in core:
        if number != before + 1:
            yield _numbered(GAP, "", wide)
        yield _numbered(lines[number], str(number), wide)
        before = number


def _whole(
    lines: Mapping[int, str], core: tuple[int, ...], wide: int
) -> Iterator[str]:
    """Yield every line, those of the core marked."""
    for number, text in lines.items():
        numbered = _numbered(text, str(number), wide)
        if number in core:
            numbered = f'<span class="snippet-idea">{numbered}</span>'
        yield numbered


def _numbered(text: str, number: str, wide: int) -> str:
    return f'<span data-linenos="{number:>{wide}} "></span>{text}'
