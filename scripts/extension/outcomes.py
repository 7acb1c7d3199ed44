"""What a reader will be able to do, and what it takes: time and packages."""

import math
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block

from scripts.extension.html import add
from scripts.extension.markup import MarkupPreprocessor, page_error
from scripts.model import recorded, resolve
from scripts.model.page import Markup
from scripts.model.problem import ProblemError

# Words a minute of careful reading: Brysbaert 2019 finds 238 for non-fiction.
WORDS_A_MINUTE = 238


class Outcomes(Block):  # type: ignore[misc]
    """`/// outcomes`: a list of verbs; reading and run time are computed."""

    NAME = "outcomes"

    def on_create(self, parent: Element) -> Element:
        """Make the box, with its title."""
        panel = SubElement(parent, "div", {"class": "outcomes"})
        add(panel, "p", "You will be able to", class_="outcomes-title")
        return panel

    def on_end(self, block: Element) -> None:
        """Add the line of what it takes."""
        markup: MarkupPreprocessor = self.config["markup"]
        minutes = max(1, math.ceil(markup.found.words / WORDS_A_MINUTE))
        facts = [f"{minutes} minutes to read", *_programs(markup, markup.found)]
        add(block, "p", " · ".join(facts), class_="outcomes-facts")


def _programs(markup: MarkupPreprocessor, found: Markup) -> list[str]:
    """Return how long the page's programs ran when recorded, and what they need."""
    names = [b for b in found.blocks if b.kind == "snippet"]
    try:
        programs = [
            resolve.program(b.argument, markup.page, b.line, markup.root)
            for b in names
        ]
        known = recorded.runs(resolve.own_folder(markup.page, markup.root))
    except ProblemError as error:
        raise page_error(error) from None
    if not programs:
        return []
    runs = [known[one.path.stem] for one in programs if one.path.stem in known]
    seconds = math.ceil(sum(run.seconds for run in runs))
    packages = sorted(
        {name for one in programs for name in one.header.dependencies}
    )
    count = f"{len(programs)} program{'s' if len(programs) > 1 else ''}"
    return [
        f"{count}, {seconds} s to run in all",
        ", ".join(packages) if packages else "standard library only",
        f"recorded with Python {max(run.python for run in runs)}"
        if runs
        else "",
    ]
