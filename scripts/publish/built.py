"""The pages and files of a built site, and the ids that others can link to."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from scripts.model.address import INTERNAL

NAMED = {"h2", "h3", "h4", "h5", "h6", "tr"}


@dataclass(frozen=True)
class Target:
    """Something on a page that has an id: a heading, or a row of the ledger."""

    id: str
    title: str


@dataclass
class _Targets(HTMLParser):
    """Collects the ids of headings and rows, with the text of headings."""

    found: list[tuple[str, list[str]]] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    inside: str = ""
    link: bool = False
    drawing: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(
        self, tag: str, attrs: list[tuple[str, str | None]]
    ) -> None:
        values = dict(attrs)
        if tag in NAMED and values.get("id"):
            self.found.append((values["id"] or "", []))
            self.inside = tag
        elif values.get("id") and not self.drawing:
            self.others.append(values["id"] or "")
        self.drawing = self.drawing or tag == "svg"
        self.link = "headerlink" in (values.get("class") or "")

    def handle_endtag(self, tag: str) -> None:
        self.link = False
        if tag == self.inside:
            self.inside = ""
        self.drawing = self.drawing and tag != "svg"

    def handle_data(self, data: str) -> None:
        if self.inside.startswith("h") and not self.link:
            self.found[-1][1].append(data)


def targets(html: str) -> list[Target]:
    """Return what can be linked to on a page, in its order."""
    reader = _Targets()
    reader.feed(html)
    return [
        Target(name, " ".join("".join(text).split()))
        for name, text in reader.found
    ]


def others(html: str) -> list[str]:
    """Return the other ids of a page, of sources and programs; none is promised.

    Those of the theme's own parts, and inside of figures, are left out.
    """
    reader = _Targets()
    reader.feed(html)
    return [name for name in reader.others if not name.startswith("__")]


def files(site: Path) -> dict[str, list[str]]:
    """Return the files of a built site that are no pages, by their folder."""
    found: dict[str, list[str]] = {}
    for path in sorted(site.rglob("*")):
        if path.is_file() and path.name != "index.html":
            own = path.parent.relative_to(site).as_posix()
            folder = "/" if own == "." else f"/{own}/"
            found.setdefault(folder, []).append(path.name)
    return found


def pages(site: Path) -> Iterator[tuple[str, Path]]:
    """Yield the address and the file of each page of a built site."""
    for path in sorted(site.rglob("index.html")):
        own = path.parent.relative_to(site).as_posix()
        yield ("/" if own == "." else f"/{own}/"), path


def standing(site: Path) -> list[str]:
    """Return every address of a built site that is promised to stay."""
    found = []
    for own, path in pages(site):
        found.append(own)
        if own != INTERNAL:
            html = path.read_text("utf-8")
            found += [f"{own}#{one.id}" for one in targets(html)]
    return found
