"""The two things of ours that stand in a sentence: a value and a citation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from scripts.extension.current_page import ending_build
from scripts.extension.html import exact
from scripts.model import resolve
from scripts.model.markup import CITATION, VALUE, Value
from scripts.model.snippet import Snippet

if TYPE_CHECKING:
    from scripts.extension.current_page import CurrentPage

Found = tuple[Element, int, int]


class ValueProcessor(InlineProcessor):
    """`{{ program: label }}` becomes what the program printed after that label.

    With `| middle`, `| range` or `| draws` it becomes what its draws printed.
    """

    def __init__(self, md: Markdown, page: CurrentPage) -> None:
        super().__init__(VALUE.pattern, md)
        self.page = page

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802
        """Return the value's element."""
        reference = self.page.value(m["name"], m["label"], m["form"] or "")
        own = self.page.path, self.page.root
        with ending_build():
            text = resolve.value(reference, *own)
            spread = resolve.spread(reference, *own)
            found = resolve.program(
                reference.name, own[0], reference.line, own[1]
            )
        if spread:
            told = f"{spread}; {found.path.name}"
            about = {"class": "measured drawn", "tabindex": "0"}
            element = Element("span", {**about, "data-spread": told})
        else:
            told = f"printed by {found.path.name}"
            element = Element("span", {"class": "measured", "title": told})
        if found.header.knobs:
            element.attrib.update(_turned(found, reference))
        element.text = AtomicString(exact(text))
        return self.page.ours(element), m.start(0), m.end(0)


def _turned(found: Snippet, reference: Value) -> dict[str, str]:
    """Return what the browser needs to know to show what a reader's setting prints."""
    about = {"data-of": found.name, "data-label": exact(reference.label)}
    return {**about, "data-form": reference.form} if reference.form else about


class CitationProcessor(InlineProcessor):
    """`[@key]` becomes author and year, linked to the page's list of sources."""

    def __init__(self, md: Markdown, page: CurrentPage) -> None:
        super().__init__(CITATION.pattern, md)
        self.page = page

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802
        """Return the citation's element."""
        citation = self.page.citation(m["key"])
        with ending_build():
            source = resolve.source(citation, self.page.path, self.page.root)
        element = Element(
            "a", {"class": "citation", "href": f"#source-{source.key}"}
        )
        element.text = AtomicString(exact(f"{source.short}, {source.year}"))
        return self.page.ours(element), m.start(0), m.end(0)
