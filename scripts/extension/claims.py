"""The ledger's claims on a page: a few, or all."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from scripts.extension.base import PageBlock
from scripts.extension.html import add, tail
from scripts.model import claims, front_matter, page_claims
from scripts.model.claims import SECTIONS, VERDICTS, Claim

LEDGER = ("start", "article-on-trial.md")


def chip(parent: Element, verdict: str, condition: str = "") -> Element:
    """Append a verdict as readers see it, with its condition; return the last."""
    last = add(
        parent, "span", VERDICTS[verdict], class_=f"verdict verdict-{verdict}"
    )
    if condition:
        last.tail = " "
        last = add(parent, "span", condition, class_="verdict-condition")
    return last


def tested(parent: Element, claim: Claim, tag: str) -> None:
    """Append what was tested in a claim's stead, if something was."""
    if claim.tested_as:
        line = add(parent, tag, class_="claim-tested")
        tail(add(line, "span", "Tested as"), f" {claim.tested_as}")


def share(found: Sequence[Claim]) -> str:
    """Say how many of some claims are decided."""
    decided = sum(claim.decided for claim in found)
    return (
        f"{decided} of {len(found)} claims decided ({decided / len(found):.0%})"
    )


class Claims(PageBlock):
    """`/// claims`: what the page decides; with `| L1`, what others do as well.

    Below them stands over what the page tried them, and against what: two lines of
    its front matter.
    """

    NAME = page_claims.BLOCK

    def make(self, parent: Element) -> Element:
        """Make one line a claim."""
        panel = SubElement(parent, "div", {"class": "claims"})
        for claim in page_claims.shown(
            self.own, self.page.path, self.page.root
        ):
            self._claim(panel, claim)
        for text in front_matter.evidence(self.page.path):
            line = SubElement(panel, "p", {"class": "claim-evidence"})
            add(line, "span", text.name)
            line[-1].tail = f" {text.sentence}"  # its values are put in
        return self.page.ours(panel)

    def _claim(self, panel: Element, claim: Claim) -> None:
        text = add(panel, "p", class_="claim")
        chip(text, claim.verdict, claim.condition).tail = " "
        tail(add(text, "span", claim.claim, class_="claim-text"), " ")
        ledger = self.page.link(self.page.root.joinpath("docs", *LEDGER))
        link = add(
            text, "a", f"Claim {claim.id}", href=f"{ledger}#{claim.id.lower()}"
        )
        link.set("class", "claim-id")
        tested(panel, claim, "p")
        if claim.because:
            add(panel, "p", claim.because, class_="claim-because")


class Ledger(PageBlock):
    """`/// ledger`: every claim; the picture of the trial holds its filters."""

    NAME = "ledger"

    def make(self, parent: Element) -> Element:
        """Make the table, and a place where a script adds what it can do."""
        found = claims.load(self.page.root)
        panel = SubElement(parent, "div", {"class": "ledger"})
        tools = add(panel, "div", class_="ledger-tools")
        add(tools, "p", f"All {len(found)} claims.", class_="ledger-told")
        table = add(panel, "table", class_="ledger-claims")
        head = add(add(table, "thead"), "tr")
        for title in ("Claim", "What the article says", "Verdict"):
            add(head, "th", title, scope="col")
        body = add(table, "tbody")
        for claim in found:
            self._row(body, claim)
        return self.page.ours(panel)

    def _row(self, body: Element, claim: Claim) -> None:
        data = {"data-verdict": claim.verdict, "data-section": claim.section}
        row = SubElement(body, "tr", {"id": claim.id.lower(), **data})
        cell = add(row, "th", scope="row")
        add(cell, "a", claim.id, href=f"#{claim.id.lower()}")
        cell = add(row, "td", claim.claim)
        tested(cell, claim, "small")
        add(cell, "small", SECTIONS[claim.section], class_="ledger-section")
        cell = add(row, "td")
        chip(cell, claim.verdict, claim.condition)
        if claim.decided:
            page = self.page.root / "docs" / f"{claim.page}.md"
            href = f"{self.page.link(page)}#{claim.heading}"
            add(cell, "small", claim.because)
            add(add(cell, "small"), "a", f"Argued in {claim.page}", href=href)
        else:
            add(cell, "small", f"To be tried in {claim.page}")
