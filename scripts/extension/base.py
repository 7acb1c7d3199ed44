"""What all of our blocks have in common: the page, and how they end a build."""

from xml.etree.ElementTree import Element

from pymdownx.blocks.block import Block, type_any

from scripts.extension.current_page import CurrentPage, ending_build
from scripts.model import block


class PageBlock(Block):  # type: ignore[misc]
    """A block of a page: its name and options are those of `scripts.model.block`.

    A problem that the model tells while it is made ends the build with its line.

    Attributes:
        page: The page that it stands on.
        own: Its head, as the reader of the page found it.
    """

    page: CurrentPage
    own: block.Block

    def __init_subclass__(cls) -> None:
        """Take from the model what the block may have."""
        takes, options = block.BLOCKS[cls.NAME]
        cls.ARGUMENT = takes
        cls.OPTIONS = {name: ["", type_any] for name in options}

    def on_create(self, parent: Element) -> Element:
        """Make the block."""
        self.page = self.config["page"]
        self.own = self.page.block(self.NAME, self.argument or "")
        with ending_build():
            return self.make(parent)

    def on_end(self, block: Element) -> None:
        """Add what stands below the Markdown that the block holds."""
        with ending_build():
            self.finish(block)

    def make(self, parent: Element) -> Element:
        """Append the block's element, and return it."""
        raise NotImplementedError

    def finish(self, element: Element) -> None:
        """Add to the element, when what it holds was converted."""
