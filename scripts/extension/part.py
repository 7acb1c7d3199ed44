"""The index of a part: its pages, and what is still to come."""

from itertools import groupby
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block

from scripts.extension.claims import chip
from scripts.extension.html import add, tail
from scripts.extension.markup import MarkupPreprocessor, page_error
from scripts.model import page
from scripts.model.effort import effort
from scripts.model.problem import Problem, ProblemError, read_text


class Pages(Block):  # type: ignore[misc]
    """`/// pages`: each page of this part, its promise, verdicts and needs."""

    NAME = "pages"

    def on_create(self, parent: Element) -> Element:
        """Make the list, in the order of the navigation."""
        self.markup: MarkupPreprocessor = self.config["markup"]
        self.claims = {claim.id: claim for claim in self.markup.claims()}
        own = SubElement(parent, "ul", {"class": "part-pages"})
        part, root = self.markup.page.parent.name, self.markup.root
        try:
            for path in page.of_part(part, root):
                self._page(own, path)
        except ProblemError as error:
            raise page_error(error) from None
        self.markup.ours(own)
        return own

    def _page(self, parent: Element, path: Path) -> None:
        try:
            stated = page.front_matter(read_text(path))
        except ValueError as error:
            cure = (
                "Begin the page with `---`, `title: …`, `description: …`, `---`"
            )
            raise ProblemError(Problem(path, 1, str(error), cure)) from None
        item = add(parent, "li")
        link = self.markup.link(path)
        add(item, "a", str(stated.get("title", path.stem)), href=link)
        for name in stated.get("claims", []):
            if name in self.claims:
                tail(item[-1], f" {name} ")
                chip(item, self.claims[name].verdict)
        add(item, "p", str(stated.get("description", "")))
        facts = effort(page.read(path), path, self.markup.root)
        add(item, "p", " · ".join(facts), class_="outcomes-facts")


class Planned(Block):  # type: ignore[misc]
    """`/// planned`: the claims that a page of this part is still to decide."""

    NAME = "planned"

    def on_create(self, parent: Element) -> Element:
        """Make one item a page to come."""
        markup: MarkupPreprocessor = self.config["markup"]
        part = f"{markup.page.parent.name}/"
        waiting = [
            claim
            for claim in markup.claims()
            if not claim.decided and claim.page.startswith(part)
        ]
        if not waiting:
            text = "Every claim that falls to this part is decided."
            return markup.ours(add(parent, "p", text))
        own = add(parent, "ul")
        ledger = markup.link(
            markup.root / "docs" / "start" / "article-on-trial.md"
        )
        waiting.sort(key=lambda claim: claim.page)
        for name, claims in groupby(waiting, key=lambda claim: claim.page):
            title = name.removeprefix(part).replace("-", " ").capitalize()
            item = add(own, "li")
            add(item, "strong", title)
            for claim in claims:
                tail(item[-1], " · ")
                href = f"{ledger}#{claim.id.lower()}"
                tail(add(item, "a", claim.id, href=href), f" {claim.claim}")
        return markup.ours(own)
