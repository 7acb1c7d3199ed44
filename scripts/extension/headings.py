"""What is built has the headings that the reader of the page found, and no other."""

from itertools import zip_longest
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from scripts.extension.current_page import CurrentPage

MAKERS = {"building-blocks"}
TAGS = {"h2", "h3"}


class Headings(Treeprocessor):
    """Stops a build whose headings are not those that checks and links know."""

    def __init__(self, md: Markdown, page: CurrentPage) -> None:
        super().__init__(md)
        self.page = page

    def run(self, root: Element) -> None:
        """Compare the ids.

        Raises:
            PageError: If a heading is built otherwise than it was read.
        """
        self.page.treated = True  # nothing of ours comes after this
        found = self.page.found
        made = any(block.kind in MAKERS for block in found.blocks)
        if not self.page.whole or found.modules or made:
            return  # a docstring, or headings that are the code's own
        if "attr_list" not in self.md.treeprocessors:
            return  # without it no heading has an id of its own
        built = [one.get("id", "") for one in root.iter() if one.tag in TAGS]
        read = [one for one in found.headings if f"h{one.level}" in TAGS]
        for one, name in zip_longest(read, built):
            if one is None:
                raise self._stop(0, f"a heading with the id `{name}`")
            if name is None or one.name not in {"", name}:
                raise self._stop(one.line, f"the heading «{one.text}»")

    def _stop(self, line: int, which: str) -> Exception:
        what = f"{which} is not built as it was read"
        cure = "Write `## Title {#a-name}` on a line of its own, between blank lines"
        return self.page.stop(line, what, cure)
