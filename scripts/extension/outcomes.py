"""What a reader will be able to do, and what it takes: time and packages."""

from xml.etree.ElementTree import Element, SubElement

from scripts.extension.base import PageBlock
from scripts.extension.html import add
from scripts.model.effort import effort


class Outcomes(PageBlock):
    """`/// outcomes`: a list of verbs; the minutes and run time are computed."""

    NAME = "outcomes"

    def make(self, parent: Element) -> Element:
        """Make the box, with its title."""
        panel = SubElement(parent, "div", {"class": "outcomes"})
        self.page.ours(
            add(panel, "p", "You will be able to", class_="outcomes-title")
        )
        return self.page.ours(panel, open_=True)

    def finish(self, element: Element) -> None:
        """Add the line of what it takes."""
        facts = effort(self.page.found, self.page.path, self.page.root)
        line = add(element, "p", " · ".join(facts), class_="outcomes-facts")
        self.page.ours(line)
