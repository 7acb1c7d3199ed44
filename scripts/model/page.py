"""The pages of the guide: which there are, and what each says.

What a page says is read once, by `scripts.model.reader`.
"""

from functools import lru_cache
from pathlib import Path

from scripts.model import navigation
from scripts.model.markup import (
    CITATION,
    MARKER,
    VALUE,
    Citation,
    Markup,
    Value,
)
from scripts.model.problem import CACHED, ROOT, read_text
from scripts.model.reader import Reader

__all__ = [
    "CITATION",
    "MARKER",
    "VALUE",
    "Citation",
    "Markup",
    "Value",
    "of_part",
    "paths",
    "read",
    "scan",
]


def paths(root: Path = ROOT) -> list[Path]:
    """Return every page, in order."""
    docs = root / "docs"
    found = sorted(docs.rglob("*.md"))
    return [
        path
        for path in found
        if not path.relative_to(docs).parts[0].startswith(".")
    ]


def read(path: Path) -> Markup:
    """Read the markup of a page; its front matter counts for the lines."""
    return scan(read_text(path), path)


def of_part(part: str, root: Path = ROOT) -> list[Path]:
    """Return the pages of a part but its index, in the order of the navigation."""
    listed = navigation.pages(root)
    order = {root / "docs" / name: number for number, name in enumerate(listed)}
    found = sorted(root.joinpath("docs", part).glob("*.md"))
    found.sort(key=lambda path: order.get(path, len(order)))
    return [path for path in found if path.stem != "index"]


@lru_cache(maxsize=CACHED)
def scan(text: str, path: Path, offset: int = 0) -> Markup:
    """Read the markup of a text.

    Args:
        text: Markdown.
        path: The page, for messages.
        offset: Number of lines of the file before the text.
    """
    return Reader(text, path, offset).read()
