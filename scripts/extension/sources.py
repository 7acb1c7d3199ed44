"""Lists of sources: those that a page cites, and all of them."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block

from scripts.extension.html import add, tail
from scripts.extension.markup import MarkupPreprocessor
from scripts.model.sources import Source


class Sources(Block):  # type: ignore[misc]
    """`/// sources`: what this page cites, in the order in which it does."""

    NAME = "sources"

    def on_create(self, parent: Element) -> Element:
        """Make the list of what is cited, here or further down."""
        markup: MarkupPreprocessor = self.config["markup"]
        known = markup.sources()
        keys = dict.fromkeys(
            citation.key for citation in markup.found.citations
        )
        element = SubElement(parent, "ol", {"class": "sources"})
        _list(element, (known[key] for key in keys if key in known))
        return markup.ours(element)


class Bibliography(Block):  # type: ignore[misc]
    """`/// bibliography`: every source, by its first author."""

    NAME = "bibliography"

    def on_create(self, parent: Element) -> Element:
        """Make the whole list."""
        element = SubElement(parent, "ul", {"class": "sources bibliography"})
        markup: MarkupPreprocessor = self.config["markup"]
        known = markup.sources()
        ordered = sorted(
            known.values(), key=lambda source: (source.short, source.year)
        )
        _list(element, ordered)
        return markup.ours(element)


def _list(parent: Element, found: Iterable[Source]) -> None:
    for source in found:
        item = add(
            parent,
            "li",
            f"{source.authors} ({source.year}). ",
            id=f"source-{source.key}",
        )
        title = add(item, "a", source.title, href=source.url)
        tail(title, ". ")
        if source.venue:
            tail(add(item, "i", source.venue), ". ")
        add(item, "span", f"Checked: {source.checked}.", class_="checked")
