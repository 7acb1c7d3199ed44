"""Tell others what a page is: its card, and what it is in the words of schema.org.

Only what is published needs it, and only a built page knows all of it, so that no
template has a part in it.
"""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from scripts.model import address, html
from scripts.model import page as pages
from scripts.publish import built, cards, structured, summary
from scripts.publish.card_canvas import HIGH, WIDE
from scripts.publish.structured import at
from scripts.publish.summary import HOME, NAME, Summary

END = "</head>"


def write(site: Path, root: Path, url: str) -> None:
    """Write the card of each page into a built site, and what it is into its head.

    Args:
        site: The folder that the guide was built into.
        root: The project.
        url: Where the site will stand.
    """
    files = dict(built.pages(site))
    found: dict[Path, Summary] = {}
    for path in pages.paths(root):
        own = files.get(address.of_page(path, root))
        if own:
            parsed = html.parse(own.read_text("utf-8"))
            found[own] = summary.read(path, parsed, root)
    cards.write(found.values(), site)
    for own, one in found.items():
        before, end, after = own.read_text("utf-8").partition(END)
        told = tell(one, url)
        own.write_text(f"{before}{told}\n{end}{after}", encoding="utf-8")


def tell(found: Summary, url: str) -> str:
    """Return what the head of a page tells others.

    Args:
        found: The page.
        url: Where the site is published.
    """
    lines = [
        f'<meta {kind}="{name}" content="{escape(text)}">'
        for kind, name, text in _metas(found, url)
    ]
    return "\n".join([*lines, structured.script(found, url)])


def _metas(found: Summary, url: str) -> Iterator[tuple[str, str, str]]:
    home = found.address == HOME
    graph = {
        "type": "website" if home else "article",
        "site_name": NAME,
        "locale": structured.LANGUAGE.replace("-", "_"),
        "title": found.heading if home else found.title,
        "description": found.description,
        "url": at(found.address, url),
        "image": at(cards.place(found), url),
        "image:type": "image/png",
        "image:width": str(WIDE),
        "image:height": str(HIGH),
        "image:alt": cards.words(found),
    }
    for name, text in graph.items():
        yield "property", f"og:{name}", text
    yield "name", "twitter:card", "summary_large_image"
