"""The trial as a picture: one mark a claim, by section of the article."""

from collections import Counter
from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element, SubElement

from scripts.extension.base import PageBlock
from scripts.extension.claims import LEDGER, share
from scripts.extension.html import add, tail
from scripts.model import claims
from scripts.model.claims import SECTIONS, VERDICTS, Claim

# Sections of the article on one of its two networks, or where these feed each other.
SIDES = {
    **dict.fromkeys(
        (
            "software-engineering",
            "language",
            "data-structures",
            "algorithms",
            "simplicity",
        ),
        "data",
    ),
    "feeding-ml": "joint",
    **dict.fromkeys(
        ("machine-learning-engineering", "models", "deployment", "impact"),
        "knowledge",
    ),
}
HINT = "Point at a mark to read its claim; press it for its verdict."


class Trial(PageBlock):
    """`/// trial`: a mark a claim, which leads to its row in the ledger.

    On the ledger's own page verdicts and sections are its filters: the style sheet
    makes them work, and run/ledger.js keeps them in the address.
    """

    NAME = "trial"

    def make(self, parent: Element) -> Element:
        """Make the caption, the legend and a row a section."""
        found = claims.load(self.page.root)
        # A search would find each claim twice.
        panel = add(parent, "figure", class_="trial", data_search_exclude="")
        caption = add(panel, "figcaption")
        add(caption, "p", share(found), class_="verdicts-share")
        self._legend(panel, Counter(claim.verdict for claim in found))
        box = self._box(panel, "section", "trial-sections")
        for section, title in SECTIONS.items():
            own = [claim for claim in found if claim.section == section]
            if own:
                self._section(box, section, title, own)
        add(panel, "p", HINT, class_="trial-hint")
        return self.page.ours(panel)

    @property
    def filters(self) -> bool:
        """Whether the page holds the ledger, and this its filters."""
        return any(one.kind == "ledger" for one in self.page.found.blocks)

    def _legend(self, panel: Element, counts: Mapping[str, int]) -> None:
        box = self._box(panel, "verdict", "trial-legend")
        for verdict, title in VERDICTS.items():
            if counts[verdict]:
                key = self._choice(box, "verdict", verdict, title)
                key.set("class", f"trial-key verdict-{verdict}")
                add(key, "b", f" {counts[verdict]}")

    def _section(
        self, box: Element, section: str, title: str, found: Iterable[Claim]
    ) -> None:
        side = SIDES.get(section, "other")
        row = add(box, "div", class_=f"trial-section trial-{side}")
        self._choice(row, "section", section, title).set("class", "trial-name")
        marks = add(row, "ul", class_="trial-marks")
        for claim in found:
            self._mark(add(marks, "li"), claim)

    def _mark(self, item: Element, claim: Claim) -> None:
        """Append a mark; its name is what a reader sees who points at it."""
        ledger = self.page.root.joinpath("docs", *LEDGER)
        own = "" if ledger == self.page.path else self.page.link(ledger)
        data = {"data-verdict": claim.verdict, "data-section": claim.section}
        link = SubElement(
            item, "a", {"href": f"{own}#{claim.id.lower()}", **data}
        )
        told = add(link, "span", class_="trial-claim")
        name = f"{claim.id}, {VERDICTS[claim.verdict]}:"
        tail(add(told, "b", name), f" {claim.claim}")

    def _box(self, panel: Element, name: str, kind: str) -> Element:
        """Append what holds one filter, or what stands in its stead."""
        if not self.filters:
            return add(panel, "div", class_=kind)
        box = add(panel, "fieldset", class_=kind)
        add(box, "legend", name.capitalize())
        self._choice(box, name, "all", f"all {name}s").set(
            "class", "trial-name"
        )
        return box

    def _choice(self, box: Element, name: str, key: str, title: str) -> Element:
        """Append one choice of a filter, or its title alone; return the title."""
        if not self.filters:
            return add(box, "span", title)
        label = add(box, "label")
        entry = {"type": "radio", "name": f"ledger-{name}", "value": key}
        if key == "all":
            entry["checked"] = "checked"
        SubElement(label, "input", entry)
        return add(label, "span", title)
