"""What a reader will be able to do, and what it takes: time and packages."""

from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block

from scripts.extension.html import add
from scripts.extension.markup import MarkupPreprocessor, page_error
from scripts.model.effort import effort
from scripts.model.problem import ProblemError


class Outcomes(Block):  # type: ignore[misc]
    """`/// outcomes`: a list of verbs; reading and run time are computed."""

    NAME = "outcomes"

    def on_create(self, parent: Element) -> Element:
        """Make the box, with its title."""
        markup: MarkupPreprocessor = self.config["markup"]
        panel = SubElement(parent, "div", {"class": "outcomes"})
        markup.ours(
            add(panel, "p", "You will be able to", class_="outcomes-title")
        )
        return markup.ours(panel, open_=True)

    def on_end(self, block: Element) -> None:
        """Add the line of what it takes."""
        markup: MarkupPreprocessor = self.config["markup"]
        try:
            facts = effort(markup.found, markup.page, markup.root)
        except ProblemError as error:
            raise page_error(error) from None
        line = add(block, "p", " · ".join(facts), class_="outcomes-facts")
        markup.ours(line)
