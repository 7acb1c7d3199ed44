"""What a page takes from its reader: time, and packages for its programs."""

import math
from pathlib import Path

from scripts.model import recorded, resolve
from scripts.model.markup import Markup
from scripts.model.requirement import distribution

# Words a minute of careful reading: Brysbaert 2019 finds 238 for non-fiction.
WORDS_A_MINUTE = 238


def effort(markup: Markup, page: Path, root: Path) -> list[str]:
    """Return facts about a page: reading time, programs, packages, Python.

    Args:
        markup: What the page says.
        page: The page.
        root: The project.

    Raises:
        ProblemError: If one of its programs, or their record, cannot be read.
    """
    told = _counted(minutes(markup.words), "minute")
    return [f"{told} to read", *_programs(markup, page, root)]


def minutes(words: int) -> int:
    """Return how long a careful reader takes for so many words."""
    return max(1, math.ceil(words / WORDS_A_MINUTE))


def _counted(count: int, name: str) -> str:
    return f"{count} {name}{'' if count == 1 else 's'}"


def _programs(markup: Markup, page: Path, root: Path) -> list[str]:
    programs = [
        resolve.program(block.argument, page, block.line, root)
        for block in markup.blocks
        if block.kind == "snippet"
    ]
    if not programs:
        return []
    known = recorded.runs(resolve.own_folder(page, root))
    runs = [known[one.path.stem] for one in programs if one.path.stem in known]
    seconds = math.ceil(sum(run.seconds for run in runs))
    packages = {
        distribution(text)
        for one in programs
        for text in one.header.dependencies
    }
    count = _counted(len(programs), "program")
    return [
        f"{count}, {seconds} s to run in all",
        ", ".join(sorted(packages)) or "standard library only",
        f"recorded with Python {max(run.python for run in runs)}"
        if runs
        else "",
    ]
