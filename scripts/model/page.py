"""The pages of the guide: which there are, and what each says.

What a page says is read once, by `scripts.model.reader`.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from scripts.model import navigation, yaml_text
from scripts.model.markup import (
    CITATION,
    MARKER,
    VALUE,
    Citation,
    Markup,
    Value,
)
from scripts.model.problem import CACHED, ROOT, read_text
from scripts.model.reader import FRONT_MATTER, Reader

__all__ = [
    "CITATION",
    "FRONT_MATTER",
    "MARKER",
    "VALUE",
    "Citation",
    "Markup",
    "Value",
    "front_matter",
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
def front_matter(text: str) -> Mapping[str, Any]:
    """Return the front matter of a page.

    Raises:
        ValueError: If there is none, or it is not a YAML mapping.
    """
    found = FRONT_MATTER.match(text)
    if not found:
        raise ValueError("no front matter")
    try:
        content = yaml.load(found["yaml"], Loader=yaml_text.Loader)
    except yaml.YAMLError as error:
        raise ValueError(
            f"front matter is not YAML: {str(error).splitlines()[0]}"
        ) from None
    if not isinstance(content, dict):
        raise ValueError("front matter is not a mapping")
    return MappingProxyType(content)


@lru_cache(maxsize=CACHED)
def scan(text: str, path: Path, offset: int = 0) -> Markup:
    """Read the markup of a text.

    Args:
        text: Markdown.
        path: The page, for messages.
        offset: Number of lines of the file before the text.
    """
    return Reader(text, path, offset).read()
