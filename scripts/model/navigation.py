"""The order of the pages, as `mkdocs.yml` has it."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from scripts.model import yaml_text
from scripts.model.problem import Problem, ProblemError, read_text


class _Loader(yaml_text.Loader):
    """Reads the settings without what their tags stand for, such as `!ENV`."""


_Loader.add_multi_constructor("", lambda loader, tag, node: None)


def pages(root: Path) -> tuple[str, ...]:
    """Return the pages that the navigation names, in its order.

    Raises:
        ProblemError: If the settings cannot be read.
    """
    path = root / "mkdocs.yml"
    return _pages(read_text(path), path) if path.is_file() else ()


@lru_cache(maxsize=8)
def _pages(text: str, path: Path) -> tuple[str, ...]:
    try:
        content = yaml.load(text, Loader=_Loader)
    except yaml.YAMLError as error:
        line, what = yaml_text.fault(error)
        raise ProblemError(Problem(path, line, what, "Mend the line")) from None
    entries = content.get("nav") if isinstance(content, dict) else None
    return tuple(_named(entries))


def _named(entry: Any) -> Iterator[str]:
    """Give the pages of an entry: a page, a titled page, or a section."""
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, list):
        for one in entry:
            yield from _named(one)
    elif isinstance(entry, dict):
        for one in entry.values():
            yield from _named(one)
