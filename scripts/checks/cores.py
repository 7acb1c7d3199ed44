"""A page shows first what carries the idea: each longer program has a core."""

from collections.abc import Iterator
from pathlib import Path

from scripts.model import listing, page
from scripts.model.block import Block
from scripts.model.problem import Problem, ProblemError
from scripts.model.region import count_lines
from scripts.model.snippet import Snippet

WHOLE = 15  # lines of a program that stands whole
FEWEST, MOST = 4, 18  # lines of a core


def check(root: Path) -> list[Problem]:
    """Return the programs of which a page shows too much, or too little."""
    problems: list[Problem] = []
    for path in page.paths(root):
        for block in page.read(path).blocks:
            if block.kind == "snippet":
                problems += _shown(block, path, root)
    return list(dict.fromkeys(problems))


def _shown(block: Block, path: Path, root: Path) -> Iterator[Problem]:
    try:
        listed = listing.listing(block, path, root)
    except ProblemError:
        return  # the check of pages tells it
    found, lines = listed.snippet, len(listed.core)
    if found.header.core and lines:
        what = "it has a core, and says why it has none"
        yield Problem(found.path, 1, what, "Take `core` out of its header")
    elif lines and not FEWEST <= lines <= MOST:
        what = f"its core has {lines} lines, and should have {FEWEST} to {MOST}"
        cure = "Mark the lines that carry the idea, and no others"
        yield Problem(found.path, listed.core[0], what, cure)
    elif not lines and not found.header.core:
        yield from _long(found)


def _long(found: Snippet) -> Iterator[Problem]:
    count = count_lines(found)
    if count > WHOLE:
        what = f"{count} lines without a core"
        cure = (
            "Put `# region core` and `# endregion` around the lines that carry the"
            ' idea, or write `core = "no: …"` in its header'
        )
        yield Problem(found.path, found.first_line, what, cure)
