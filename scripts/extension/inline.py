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
from scripts.model.markup import CITATION, VALUE

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
        program = m["name"].rpartition("/")[2].removesuffix(".py")
        if spread:
            told = f"{spread}; {program}.py"
            about = {"class": "measured drawn", "tabindex": "0"}
            element = Element("span", {**about, "data-spread": told})
        else:
            told = f"printed by {program}.py"
            element = Element("span", {"class": "measured", "title": told})
        element.text = AtomicString(exact(text))
        return self.page.ours(element), m.start(0), m.end(0)


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
