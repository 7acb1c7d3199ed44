"""Programs on a page."""

from xml.etree.ElementTree import Element, SubElement

from scripts.extension import core, numbers, reference
from scripts.extension.base import PageBlock
from scripts.extension.figure import figure
from scripts.extension.html import add, tail
from scripts.extension.live import live
from scripts.extension.output import output
from scripts.model import listing
from scripts.model.listing import Listing
from scripts.model.problem import shown
from scripts.model.runtime import NOTEBOOKS
from scripts.model.snippet import Snippet


class Program(PageBlock):
    """`/// snippet | program.py`: code, recorded output, figures, ways to run it.

    Figures and output come first, then the core of the program. One that stands
    whole is read before what it printed.

    Options: `part` shows another region than the core; `fold: true` folds the
    output; `alt` describes the figure, and is needed where there is one.
    """

    NAME = "snippet"

    def make(self, parent: Element) -> Element:
        """Make the panel."""
        listed = listing.listing(self.own, self.page.path, self.page.root)
        found = listed.snippet
        panel = self._panel(parent, found)
        if listed.core or found.figures:
            self._evidence(panel, listed)
            core.program(self.md, panel, listed)
        else:
            core.program(self.md, panel, listed)
            self._evidence(panel, listed)
        self._ways(panel, found)
        return self.page.ours(panel)

    def _evidence(self, panel: Element, listed: Listing) -> None:
        """Append what the program drew, and what it printed."""
        found = listed.snippet
        self._figures(panel, listed)
        fold = bool(self.own.options.get("fold"))
        output(self.md, panel, found, fold=fold)
        for note in found.header.notes:
            add(panel, "p", note, class_="snippet-note")

    def _panel(self, parent: Element, found: Snippet) -> Element:
        name = listing.panel(found, str(self.own.options.get("part", "")))
        return SubElement(
            parent,
            "div",
            {
                "class": "snippet",
                "id": self.page.unique(name),
                "data-snippet": found.name,
                **live(self.page, found),
            },
        )

    def _figures(self, panel: Element, listed: Listing) -> None:
        found = listed.snippet
        for path, table in zip(found.figures, found.numbers, strict=True):
            told = self.page.unique(path.stem), found.path.name
            figure(self.md, panel, path, listed.alt, told)
            if table.is_file():
                numbers.table(panel, table, found.path.name)

    def _ways(self, panel: Element, found: Snippet) -> None:
        box = add(panel, "details", class_="snippet-ways")
        add(box, "summary", "Run it yourself")
        listed = add(box, "ul")
        address = self.page.program_link(found.path)
        item = add(listed, "li")
        link = add(
            item, "a", f"Download {found.path.name}", href=address, download=""
        )
        tail(link, ", then ")
        add(item, "code", f"uv run {found.path.name}")
        notebook = found.root / NOTEBOOKS / f"{found.name}.ipynb"
        if notebook.is_file():
            item = add(listed, "li")
            href = self.page.link(notebook)
            text = f"Download {notebook.name}, as a notebook"
            add(item, "a", text, href=href, download="")
        item = add(listed, "li", "In a clone of the guide: ")
        add(
            item, "code", f"make snippets PATHS={shown(found.path, found.root)}"
        )
        if found.building_blocks:
            self._blocks(listed, found)

    def _blocks(self, listed: Element, found: Snippet) -> None:
        item = add(listed, "li", "Building blocks in the reference: ")
        page = self.page.link(found.root / reference.PAGE)
        for index, name in enumerate(found.building_blocks):
            href = f"{page}#{reference.identifier(found, name)}"
            link = add(item, "a", href=href)
            add(link, "code", name)
            tail(link, ", " if index + 1 < len(found.building_blocks) else "")
