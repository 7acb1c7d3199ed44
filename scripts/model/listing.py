"""What a page shows of a program: all of it or a part, with lines marked."""

import re
from dataclasses import dataclass
from pathlib import Path

from scripts.model import page as pages
from scripts.model.block import Block
from scripts.model.problem import Problem, ProblemError
from scripts.model.resolve import nearest, program
from scripts.model.snippet import Snippet

PART = re.compile(r"^\s*# part: (?P<name>\S+)$")
PART_END = re.compile(r"^\s*# end part$")
RANGE = re.compile(r"(\d+)(?:-(\d+))?")


@dataclass(frozen=True)
class Listing:
    """What a page shows of a program.

    Attributes:
        snippet: The program.
        source: The lines that are shown.
        marked: Numbers of those that are marked, from 1.
        alt: What its figure shows, for who does not see it.
    """

    snippet: Snippet
    source: str
    marked: tuple[int, ...]
    alt: str


def listing(block: Block, page: Path, root: Path) -> Listing:
    """Return what a `snippet` block shows.

    Raises:
        ProblemError: If program, part or lines are missing, or the words for a
            figure are.
    """
    found = program(block.argument, page, block.line, root)
    wanted, lines, alt = (
        str(block.options.get(name, "")).strip()
        for name in ("part", "highlight", "alt")
    )
    text = part(found, wanted, page, block.line)
    marked = marked_lines(lines, text, page, block.line)
    if found.figures and not alt:
        what = f"the figure of `{found.path.name}` has no alternative text"
        cure = (
            "Add a line `    alt: what the figure shows` below the block's name"
        )
        raise ProblemError(Problem(page, block.line, what, cure))
    return Listing(found, text, tuple(marked), alt)


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


def part(found: Snippet, name: str, page: Path, line: int) -> str:
    """Return the lines of a program between `# part: name` and `# end part`.

    An empty name means the whole program, without those marks.

    Raises:
        ProblemError: If the part is missing, named twice or never closed.
    """
    parts: dict[str, list[str]] = {}
    current = ""
    for number, text in enumerate(
        found.body.splitlines(), start=found.first_line
    ):
        if start := PART.match(text):
            if current or start["name"] in parts:
                what = (
                    f"part `{start['name']}` is named twice or inside another"
                )
                raise ProblemError(
                    Problem(found.path, number, what, "Name it once")
                )
            current = start["name"]
            parts[current] = []
        elif PART_END.match(text):
            current = ""
        elif current:
            parts[current].append(text)
    if current:
        what = f"part `{current}` is never closed"
        raise ProblemError(
            Problem(found.path, 0, what, "End it with `# end part`")
        )
    if not name:
        lines = found.body.splitlines()
        kept = [
            text
            for text in lines
            if not (PART.match(text) or PART_END.match(text))
        ]
        return "\n".join(kept).strip("\n")
    if not "\n".join(parts.get(name, [])).strip():
        what = f"`{found.path.name}` has no part `{name}` with lines in it"
        cure = (
            nearest(name, parts)
            or "Mark it with `# part: name` and `# end part`"
        )
        raise ProblemError(Problem(page, line, what, cure))
    return "\n".join(parts[name]).strip("\n")


def marked_lines(text: str, source: str, page: Path, line: int) -> list[int]:
    """Return the lines that `highlight: 3-5 9` names, counted from 1.

    Raises:
        ProblemError: If it names none, or one that the source does not have.
    """
    last = len(source.splitlines())
    numbers: list[int] = []
    for item in text.split():
        found = RANGE.fullmatch(item)
        first, end = (
            (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        )
        if not 1 <= first <= end <= last:
            what = f"`highlight: {text}` names `{item}`"
            cure = f"Name lines from 1 to {last}, as in `3-5 9`"
            raise ProblemError(Problem(page, line, what, cure))
        numbers += range(first, end + 1)
    return numbers
