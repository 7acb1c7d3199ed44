"""What is compared of two sites that were built of the same guide."""

import re
import zlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urljoin

from selectolax.lexbor import LexborNode

from scripts.model import html, page
from scripts.model.problem import ROOT
from scripts.publish import built


@dataclass(frozen=True)
class Page:
    """A page of either site.

    Attributes:
        own: Its address below the site, such as `models/uncertainty/`.
        path: Its file.
        url: Address of the site.
    """

    own: str
    path: Path
    url: str

    @cached_property
    def root(self) -> LexborNode:
        return html.parse(self.path.read_text("utf-8"))

    @cached_property
    def article(self) -> LexborNode:
        """The page without what a theme puts around it, and into it."""
        article = html.parse(self.path.read_text("utf-8")).css_first("article")
        for node in article.css("#__skip, .md-content__button"):
            node.decompose()
        return article

    def texts(self, selector: str) -> list[str]:
        """Return the texts of elements of the article, to the last byte."""
        return [node.text() for node in self.article.css(selector)]

    def names(self, selector: str) -> list[str]:
        """Return the names of elements of the whole page, for who does not see them."""
        return [
            html.attributes(node)["aria-label"]
            for node in self.root.css(selector)
        ]

    def said(self, node: LexborNode) -> tuple[str, dict[str, str]]:
        """Return an element, with the addresses that it leads to."""
        given = html.attributes(node)
        led = {
            name: self.led(given[name])
            for name in given.keys() & html.ADDRESSES
        }
        given.pop(
            "data-search-exclude", None
        )  # a mark for Zensical's own search
        return node.tag or "", {**given, **led}

    def led(self, address: str) -> str:
        """Return where an address leads."""
        return urljoin(f"{self.url}{self.own}", address)

    def all(self, selector: str) -> list[tuple[str, dict[str, str], str]]:
        """Return elements of the whole page, their addresses and words."""
        return [
            (*self.said(node), words(node)) for node in self.root.css(selector)
        ]


def words(node: LexborNode) -> str:
    """Return the text of an element, however its source was indented."""
    return " ".join(node.text().split())


def pages(site: Path, url: str) -> dict[str, Page]:
    """Return the guide's pages in a site, by their address; no redirects."""
    found = {}
    for source in page.paths():
        own = source.relative_to(ROOT / "docs").with_suffix("").as_posix()
        own = f"{own}/".removesuffix("index/")
        found[own] = Page(own, site / own / "index.html", url)
    return found


def inventory(path):
    """Return the lines of an inventory of Sphinx, without order."""
    head, mark, packed = path.read_bytes().partition(b"zlib.\n")
    return head, mark, sorted(zlib.decompress(packed).splitlines())


OURS = (
    "[href*='assets/fonts'], [href*='assets/guide'], [href*='assets/run'],"
    " [href*='assets/search']"
)
# What is read of every page, in its order: same on both sites, save what differs.
READ = {
    "title": lambda page: page.all("title"),
    "description": lambda page: page.all("meta[name=description]"),
    "address": lambda page: page.all("link[rel=canonical]"),
    "neighbours": lambda page: page.all("link[rel=prev], link[rel=next]"),
    "our styles and fonts": lambda page: page.all(f"link:is({OURS})"),
    "our scripts": lambda page: page.all(
        "script[src]:not([src*='/javascripts/'])"
    ),
    "navigation": lambda page: page.all(".md-nav--primary .md-nav__link[href]"),
    "names of sections": lambda page: page.names("nav[data-md-level]"),
    "button of the search": lambda page: page.names("[data-search]"),
    "contents": lambda page: page.all(".md-nav--secondary a[href]"),
    "headings": lambda page: [
        (node.tag, node.id, words(node))
        for node in page.article.css("h1, h2, h3, h4, h5, h6")
    ],
    "links": lambda page: [
        page.said(node) for node in page.article.css("a[href]")
    ],
    "programs": lambda page: [
        (page.said(node), [code.text() for code in node.css(".highlight code")])
        for node in page.article.css("[data-snippet]")
    ],
    "outputs": lambda page: page.texts(".snippet-output pre"),
    "figures": lambda page: [node.html for node in page.article.css("svg")],
    "values": lambda page: page.texts(".measured"),
    "verdicts": lambda page: page.texts(".verdict"),
    "the whole article": lambda page: [
        page.said(node) for node in html.elements(page.article)
    ],
    "its words": lambda page: words(page.article),
    "styles of the theme": lambda page: page.all("link[rel=stylesheet]"),
    "scripts of the theme": lambda page: [
        page.all("script[src*='/javascripts/']"),
        *(node.text() for node in page.root.css("script:not([src])")),
    ],
    "link to skip to the article": lambda page: page.all(".md-skip"),
}
# Files that are compared on their own, and what scripts/publish adds to a site.
ADDED = {
    "links.json",
    "llms.txt",
    "search.json",
    "sitemap.xml.gz",
    "two-networks.zip",
}
THEIRS = tuple(
    f"/assets/{name}/"
    for name in ("cards", "javascripts", "search-index", "stylesheets")
)
JOINED = re.compile(r"script\.[0-9a-f]{8}\.js")
# What is read of a site.
FILES = {
    "pages and files": lambda site: {
        (own, name)
        for own, names in built.files(site).items()
        for name in names
        if not own.startswith(THEIRS)
        and name not in ADDED
        and not name.endswith((".css", ".md"))  # its sheets became one
        and not JOINED.fullmatch(name)
    },
    "addresses in the site map": lambda site: sorted(
        node.text()
        for node in html.parse((site / "sitemap.xml").read_text()).css("loc")
    ),
    "inventory": lambda site: inventory(site / "objects.inv"),
    "what no policy allows": lambda site: bool(
        built.page(site / "404.html", site).live
    ),
    "days in the site map": lambda site: (
        "<lastmod>" in (site / "sitemap.xml").read_text()
    ),
    "packed site map": lambda site: (site / "sitemap.xml.gz").exists(),
}
