"""Our markup, as a Python-Markdown extension on pymdown-extensions' blocks.

It needs Python-Markdown and the files of the project, and nothing of MkDocs, so
that another engine that runs Python-Markdown builds the same pages. In
`mkdocs.yml` it stands as `scripts.extension`.
"""

from typing import Any

from markdown import Markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from scripts.extension.article import Article
from scripts.extension.claims import Claims, Ledger
from scripts.extension.current_page import CurrentPage
from scripts.extension.exercise import Exercise
from scripts.extension.guess import Guess, Guesses
from scripts.extension.headings import Headings
from scripts.extension.inline import CitationProcessor, ValueProcessor
from scripts.extension.outcomes import Outcomes
from scripts.extension.part import Pages, Planned
from scripts.extension.program import Program
from scripts.extension.provenance import Provenance
from scripts.extension.reference import BuildingBlocks
from scripts.extension.sources import Bibliography, Sources
from scripts.extension.timings import BrowserSpeed, SiteSpeed, Speed
from scripts.extension.trial import Trial

BLOCKS: tuple[type[Block], ...] = (
    Program,
    Exercise,
    Guess,
    Guesses,
    Claims,
    Ledger,
    Trial,
    Outcomes,
    Pages,
    Planned,
    Sources,
    Bibliography,
    BuildingBlocks,
    Speed,
    BrowserSpeed,
    SiteSpeed,
)

LAST = -1000


class TwoNetworks(BlocksExtension):  # type: ignore[misc]
    """Registers the blocks, the inline value and the citation."""

    def __init__(self, **settings: Any) -> None:
        self.config = {
            "page": ["", "The page, where the engine does not tell it"],
            "repository": ["", "Address of the repository"],
            "edit": ["", "What follows it in the address of a page's source"],
        }
        super().__init__(**settings)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:  # noqa: N802
        """Register everything with a converter."""
        page = CurrentPage(md, self.getConfig("page"))
        # Before code fences (25) and raw HTML (20) are taken out of the text.
        md.preprocessors.register(page, "two-networks", 29)
        # After code spans (190), before escapes (180) and links (160).
        md.inlinePatterns.register(
            ValueProcessor(md, page), "two-networks-value", 186
        )
        md.inlinePatterns.register(
            CitationProcessor(md, page), "two-networks-cite", 185
        )
        provenance = Provenance(
            md, page, self.getConfig("repository"), self.getConfig("edit")
        )
        # Before the inline patterns (20): it holds nothing to be looked for.
        md.treeprocessors.register(provenance, "two-networks-provenance", 25)
        # After attribute lists (8) and the table of contents (5).
        md.treeprocessors.register(
            Headings(md, page), "two-networks-headings", 4
        )
        # After everything that makes HTML of a page.
        md.postprocessors.register(
            Article(md, page), "two-networks-article", LAST
        )
        for block in BLOCKS:
            block_mgr.register(block, {"page": page})


def makeExtension(**settings: Any) -> TwoNetworks:  # noqa: N802
    """Return the extension; the name is Python-Markdown's."""
    return TwoNetworks(**settings)
