"""Lists of sources: those that a page cites, and all of them."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from scripts.extension.base import PageBlock
from scripts.extension.html import add, tail
from scripts.model import resolve, sources
from scripts.model.sources import Source


class Sources(PageBlock):
    """`/// sources`: what this page cites, in the order in which it does."""

    NAME = "sources"

    def make(self, parent: Element) -> Element:
        """Make the list of what is cited, here or further down."""
        page, root = self.page.path, self.page.root
        found = [
            resolve.source(one, page, root) for one in self.page.found.citations
        ]
        element = SubElement(parent, "ol", {"class": "sources"})
        _list(element, dict.fromkeys(found))
        return self.page.ours(element)


class Bibliography(PageBlock):
    """`/// bibliography`: every source, by its first author."""

    NAME = "bibliography"

    def make(self, parent: Element) -> Element:
        """Make the whole list."""
        element = SubElement(parent, "ul", {"class": "sources bibliography"})
        known = sources.load(self.page.root)
        ordered = sorted(
            known.values(), key=lambda source: (source.short, source.year)
        )
        _list(element, ordered)
        return self.page.ours(element)


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
