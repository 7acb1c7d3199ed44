"""The two things of ours that stand in a sentence: a value and a citation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from scripts.extension.html import exact
from scripts.extension.markup import mended
from scripts.model import page, resolve

if TYPE_CHECKING:
    from scripts.extension.markup import MarkupPreprocessor

Found = tuple[Element, int, int]


class ValueProcessor(InlineProcessor):
    """`{{ program: label }}` becomes what the program printed after that label."""

    def __init__(self, md: Markdown, markup: MarkupPreprocessor) -> None:
        super().__init__(page.VALUE.pattern, md)
        self.markup = markup

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802
        """Return the value's element."""
        reference = self.markup.value(m["name"], m["label"])
        with mended():
            text = resolve.value(reference, self.markup.page, self.markup.root)
        program = m["name"].rpartition("/")[2].removesuffix(".py")
        element = Element(
            "span", {"class": "measured", "title": f"printed by {program}.py"}
        )
        element.text = AtomicString(exact(text))
        return self.markup.ours(element), m.start(0), m.end(0)


class CitationProcessor(InlineProcessor):
    """`[@key]` becomes author and year, linked to the page's list of sources."""

    def __init__(self, md: Markdown, markup: MarkupPreprocessor) -> None:
        super().__init__(page.CITATION.pattern, md)
        self.markup = markup

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802
        """Return the citation's element."""
        citation = self.markup.citation(m["key"])
        with mended():
            source = resolve.source(
                citation, self.markup.page, self.markup.root
            )
        element = Element(
            "a", {"class": "citation", "href": f"#source-{source.key}"}
        )
        element.text = AtomicString(exact(f"{source.short}, {source.year}"))
        return self.markup.ours(element), m.start(0), m.end(0)
