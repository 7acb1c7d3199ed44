"""What a page shows of a program: its core, a region, or the whole."""

from dataclasses import dataclass
from pathlib import Path

from scripts.model import page as pages
from scripts.model.block import Block
from scripts.model.problem import Problem, ProblemError
from scripts.model.region import CORE, regions
from scripts.model.resolve import nearest, program
from scripts.model.snippet import Snippet


@dataclass(frozen=True)
class Listing:
    """What a page shows of a program.

    Attributes:
        snippet: The program.
        core: Numbers in the file of the lines that stand first; all where it is
            empty.
        alt: What its figure shows, for who does not see it.
    """

    snippet: Snippet
    core: tuple[int, ...]
    alt: str


def listing(block: Block, page: Path, root: Path) -> Listing:
    """Return what a `snippet` block shows.

    Raises:
        ProblemError: If the program or the region is missing, or the words for a
            figure are.
    """
    found = program(block.argument, page, block.line, root)
    part, alt = (
        str(block.options.get(name, "")).strip() for name in ("part", "alt")
    )
    if found.figures and not alt:
        what = f"the figure of `{found.path.name}` has no alternative text"
        cure = (
            "Add a line `    alt: what the figure shows` below the block's name"
        )
        raise ProblemError(Problem(page, block.line, what, cure))
    return Listing(found, core(found, part, page, block.line), alt)


def panel(found: Snippet, part: str = "") -> str:
    """Return the id of the panel in which a page shows a program, or a part of it."""
    name = "-".join(filter(None, ("program", found.path.stem, part)))
    return name.replace("_", "-")


def first_panel(found: Snippet) -> str:
    """Return the id of the first panel in which its own page shows a program."""
    names = {found.path.name, found.path.stem}
    blocks = (
        block
        for block in pages.read(found.page).blocks
        if block.kind == "snippet" and block.argument in names
    )
    first = next(blocks, None)
    return panel(found, str(first.options.get("part", "")) if first else "")


def core(found: Snippet, name: str, page: Path, line: int) -> tuple[int, ...]:
    """Return the lines of a program that stand first, by their numbers in the file.

    Args:
        found: The program.
        name: A region; the core where it is empty.
        page: The page that shows it.
        line: Where.

    Raises:
        ProblemError: If the region is missing, or the regions cannot be read.
    """
    known = regions(found)
    if name and not known.get(name):
        what = f"`{found.path.name}` has no region `{name}` with lines in it"
        cure = (
            nearest(name, known)
            or "Mark it with `# region name` and `# endregion`"
        )
        raise ProblemError(Problem(page, line, what, cure))
    return known.get(name or CORE, ())
