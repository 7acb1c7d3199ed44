"""The two things of ours that stand in a sentence: a value and a citation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from scripts.extension.html import exact
from scripts.extension.markup import page_error
from scripts.model import page, resolve
from scripts.model.problem import ProblemError

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
        try:
            text = resolve.value(reference, self.markup.page, self.markup.root)
        except ProblemError as error:
            raise page_error(error) from None
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
        known = self.markup.sources()
        if citation.key not in known:
            what = f"there is no source `{citation.key}`"
            cure = "Add it to docs/sources.bib, or mend the key"
            raise self.markup.stop(citation.line, what, cure)
        source = known[citation.key]
        element = Element(
            "a", {"class": "citation", "href": f"#source-{source.key}"}
        )
        element.text = AtomicString(exact(f"{source.short}, {source.year}"))
        return self.markup.ours(element), m.start(0), m.end(0)
