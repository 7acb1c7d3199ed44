"""What a reader will be able to do, and what it takes: time and packages."""

from xml.etree.ElementTree import Element, SubElement

from scripts.extension.base import PageBlock
from scripts.extension.html import add
from scripts.model.effort import effort


class Outcomes(PageBlock):
    """`/// outcomes`: a list of verbs; reading and run time are computed."""

    NAME = "outcomes"

    def make(self, parent: Element) -> Element:
        """Make the box, with its title."""
        markup = self.page
        panel = SubElement(parent, "div", {"class": "outcomes"})
        markup.ours(
            add(panel, "p", "You will be able to", class_="outcomes-title")
        )
        return markup.ours(panel, open_=True)

    def finish(self, element: Element) -> None:
        """Add the line of what it takes."""
        markup = self.page
        facts = effort(markup.found, markup.page, markup.root)
        line = add(element, "p", " · ".join(facts), class_="outcomes-facts")
        markup.ours(line)
