"""Programs on a page."""

from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block, type_any

from scripts.extension import reference
from scripts.extension.figure import inline_svg
from scripts.extension.html import add, code, raw, tail
from scripts.extension.live import live
from scripts.extension.markup import MarkupPreprocessor, page_error
from scripts.extension.output import output
from scripts.model import recorded, resolve
from scripts.model.problem import ProblemError, shown
from scripts.model.runtime import NOTEBOOKS
from scripts.model.snippet import Snippet


class Program(Block):  # type: ignore[misc]
    """`/// snippet | program.py`: code, recorded output, figures, ways to run it.

    Options: `part` shows the lines between `# part: name` and `# end part`;
    `highlight: 3-5 9` marks lines; `fold: true` folds the output; `alt` describes
    the figure, and is needed where there is one.
    """

    NAME = "snippet"
    ARGUMENT = True
    OPTIONS = dict.fromkeys(
        ("alt", "fold", "highlight", "part"), ("", type_any)
    )

    def on_create(self, parent: Element) -> Element:
        """Make the panel."""
        self.markup: MarkupPreprocessor = self.config["markup"]
        line = self.markup.block(self.NAME, self.argument).line
        page, root = self.markup.page, self.markup.root
        try:
            found = resolve.program(self.argument, page, line, root)
            source = resolve.part(found, str(self.options["part"]), page, line)
            wanted = str(self.options["highlight"])
            marked = resolve.marked_lines(wanted, source, page, line)
            recorded.output(found)
        except ProblemError as error:
            raise page_error(error) from None
        if found.figures and not self.options["alt"]:
            what = f"the figure of `{found.path.name}` has no alternative text"
            cure = "Add a line `    alt: what the figure shows`"
            raise self.markup.stop(line, what, cure)
        panel = self._panel(parent, found)
        code(self.md, panel, source, found.path.name, marked)
        output(self.md, panel, found, fold=bool(self.options["fold"]))
        self._figures(panel, found)
        self._ways(panel, found)
        self.markup.ours(panel)
        return panel

    def _panel(self, parent: Element, found: Snippet) -> Element:
        parts = (found.path.stem, str(self.options["part"]))
        name = "-".join(filter(None, parts)).replace("_", "-")
        return SubElement(
            parent,
            "div",
            {
                "class": "snippet",
                "id": self.markup.unique(f"program-{name}"),
                "data-snippet": found.name,
                **live(self.markup, found),
            },
        )

    def _figures(self, panel: Element, found: Snippet) -> None:
        for path in found.figures:
            figure = add(panel, "figure", class_="snippet-figure")
            name = self.markup.unique(path.stem)
            alt = str(self.options["alt"])
            raw(self.md, figure, inline_svg(path, alt, name))

    def _ways(self, panel: Element, found: Snippet) -> None:
        box = add(panel, "details", class_="snippet-ways")
        add(box, "summary", "Run it yourself")
        listed = add(box, "ul")
        address = self.markup.program_link(found.path)
        item = add(listed, "li")
        link = add(
            item, "a", f"Download {found.path.name}", href=address, download=""
        )
        tail(link, ", then ")
        add(item, "code", f"uv run {found.path.name}")
        notebook = found.root / NOTEBOOKS / f"{found.name}.ipynb"
        if notebook.is_file():
            item = add(listed, "li")
            href = self.markup.link(notebook)
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
        page = self.markup.link(found.root / reference.PAGE)
        for index, name in enumerate(found.building_blocks):
            href = f"{page}#{reference.identifier(found, name)}"
            link = add(item, "a", href=href)
            add(link, "code", name)
            tail(link, ", " if index + 1 < len(found.building_blocks) else "")
