"""Building blocks: what programs define, and where the reference lists it."""

from collections.abc import Iterable
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from scripts.extension.base import PageBlock
from scripts.extension.html import add, tail
from scripts.model import listing, snippet
from scripts.model.snippet import Snippet

PAGE = Path("docs", "reference", "building-blocks.md")


def identifier(found: Snippet, name: str) -> str:
    """Return the address in the reference of what a program defines."""
    return f"snippets.{found.name.replace('/', '.')}.{name}"


class BuildingBlocks(PageBlock):
    """`/// building-blocks`: what the programs define, by page, from their docstrings."""

    NAME = "building-blocks"

    def make(self, parent: Element) -> Element:
        """Make a section for each page whose programs define something."""
        panel = SubElement(parent, "div", {"class": "building-blocks"})
        snippets = snippet.load_all(self.page.root)[0]
        having = [
            one for one in snippets if one.building_blocks and not one.check
        ]
        for page in dict.fromkeys(one.page for one in having):
            own = page.relative_to(self.page.root / "docs").with_suffix("")
            heading = add(panel, "h2", id=own.as_posix().replace("/", "-"))
            add(heading, "a", own.as_posix(), href=self.page.link(page))
            self._page(panel, (one for one in having if one.page == page))
        return self.page.ours(panel, open_=True)

    def _page(self, panel: Element, snippets: Iterable[Snippet]) -> None:
        for found in snippets:
            text = add(panel, "p", "From ")
            page = self.page.link(found.page)
            href = f"{page}#{listing.first_panel(found)}"
            tail(add(text, "a", found.path.name, href=href), ":")
            for name in found.building_blocks:
                entry = f"::: {identifier(found, name)}"
                self.md.parser.parseBlocks(panel, [entry])
