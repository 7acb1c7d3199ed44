"""The index of a part: its pages, and what is still to come."""

from itertools import groupby
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from scripts.extension.base import PageBlock
from scripts.extension.claims import LEDGER, chip
from scripts.extension.html import add, tail
from scripts.model import claims, front_matter, page, page_claims
from scripts.model.effort import effort
from scripts.model.problem import read_text


class Pages(PageBlock):
    """`/// pages`: each page of this part, what it decides, for whom, and its needs.

    A verdict stands with its condition. A page whose front matter says who should
    `read_first`, and why, is told so.
    """

    NAME = "pages"

    def make(self, parent: Element) -> Element:
        """Make the list, in the order of the navigation."""
        own = SubElement(parent, "ul", {"class": "part-pages"})
        part, root = self.page.path.parent.name, self.page.root
        for path in page.of_part(part, root):
            self._page(own, path, root)
        return self.page.ours(own)

    def _page(self, parent: Element, path: Path, root: Path) -> None:
        stated = front_matter.read(read_text(path), path)
        said = page.read(path)
        item = add(parent, "li")
        link = self.page.link(path)
        add(item, "a", str(stated.get("title", path.stem)), href=link)
        decided = page_claims.of_page(said, path, root)
        line = add(item, "p", class_="part-claims") if decided else item
        for claim in decided:
            one = add(line, "span", f"{claim.id} ", class_="part-claim")
            chip(one, claim.verdict, claim.condition)
            one.tail = " "
        add(item, "p", str(stated.get("description", "")))
        if "read_first" in stated:
            first = f"{front_matter.FIRST_FOR} {stated['read_first']}"
            add(item, "p", first, class_="part-first")
        facts = effort(said, path, root)
        add(item, "p", " · ".join(facts), class_="outcomes-facts")


class Planned(PageBlock):
    """`/// planned`: the claims that a page of this part is still to decide."""

    NAME = "planned"

    def make(self, parent: Element) -> Element:
        """Make one item a page to come."""
        part = f"{self.page.path.parent.name}/"
        waiting = [
            claim
            for claim in claims.load(self.page.root)
            if not claim.decided and claim.page.startswith(part)
        ]
        if not waiting:
            text = "Every claim that falls to this part is decided."
            return self.page.ours(add(parent, "p", text))
        own = add(parent, "ul")
        ledger = self.page.link(self.page.root.joinpath("docs", *LEDGER))
        waiting.sort(key=lambda claim: claim.page)
        for name, some in groupby(waiting, key=lambda claim: claim.page):
            title = name.removeprefix(part).replace("-", " ").capitalize()
            item = add(own, "li")
            add(item, "strong", title)
            for claim in some:
                tail(item[-1], " · ")
                href = f"{ledger}#{claim.id.lower()}"
                tail(add(item, "a", claim.id, href=href), f" {claim.claim}")
        return self.page.ours(own)
