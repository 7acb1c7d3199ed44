"""What a page takes from its reader: time, and packages for its programs."""

import math
from collections.abc import Sequence
from pathlib import Path

from scripts.model import listing, recorded, region, resolve
from scripts.model.block import Block
from scripts.model.markup import Markup
from scripts.model.recorded import Run
from scripts.model.requirement import distribution
from scripts.model.snippet import Snippet

# Words a minute of careful reading: Brysbaert 2019 finds 238 for non-fiction.
WORDS_A_MINUTE = 238
# Assumed: who reads a program to understand it takes ten lines a minute.
SECONDS_A_LINE = 6
# Assumed: a task is read, tried, failed once and compared in five minutes.
SECONDS_AN_EXERCISE = 300


def effort(markup: Markup, page: Path, root: Path) -> list[str]:
    """Return facts about a page: its minutes, programs, packages, Python.

    The minutes are those of its text, and then those with its programs and
    exercises: what stands first of each program is read, the recorded run is waited
    for, and each exercise is solved. How long a line and an exercise take is assumed.

    Args:
        markup: What the page says.
        page: The page.
        root: The project.

    Raises:
        ProblemError: If one of its programs, or their record, cannot be read.
    """
    programs, runs = _recorded(markup, page, root)
    whole = working_minutes(markup, page, root)
    told = f"{_counted(minutes(markup.words), 'minute')} to read"
    if whole > minutes(markup.words):
        exercises = _exercises(markup)
        there = {"programs": len(programs), "exercises": exercises}
        named = " and ".join(name for name, count in there.items() if count)
        told += f", {whole} with its {named}"
    return [told, *(_programs(programs, runs) if programs else ())]


def working_minutes(markup: Markup, page: Path, root: Path) -> int:
    """Return how many minutes a page takes with its programs and exercises.

    Raises:
        ProblemError: As `effort` does.
    """
    programs, runs = _recorded(markup, page, root)
    blocks = [block for block in markup.blocks if block.kind == "snippet"]
    lines = sum(map(_lines, programs, blocks))
    seconds = sum(run.seconds for run in runs)
    return minutes(markup.words, lines, seconds, _exercises(markup))


def _recorded(
    markup: Markup, page: Path, root: Path
) -> tuple[list[Snippet], list[Run]]:
    """Return the programs of a page, and the runs of them that are recorded."""
    programs = [
        resolve.program(block.argument, page, block.line, root)
        for block in markup.blocks
        if block.kind == "snippet"
    ]
    known = recorded.runs(resolve.own_folder(page, root))
    runs = [known[one.path.stem] for one in programs if one.path.stem in known]
    return programs, runs


def _exercises(markup: Markup) -> int:
    return sum(block.kind == "exercise" for block in markup.blocks)


def minutes(
    words: int, lines: int = 0, seconds: float = 0, exercises: int = 0
) -> int:
    """Return how long a careful reader takes, in whole minutes.

    Args:
        words: Words of a page's text.
        lines: Lines of its programs that are read.
        seconds: How long the programs run.
        exercises: How many exercises are solved.
    """
    working = SECONDS_A_LINE * lines + SECONDS_AN_EXERCISE * exercises
    return max(1, math.ceil(words / WORDS_A_MINUTE + (working + seconds) / 60))


def _lines(found: Snippet, block: Block) -> int:
    """Return how many lines of a program stand first on a page."""
    part = str(block.options.get("part", "")).strip()
    core = listing.core(found, part, found.page, block.line)
    return len(core) or region.count_lines(found)


def _counted(count: int, name: str) -> str:
    return f"{count} {name}{'' if count == 1 else 's'}"


def _programs(programs: Sequence[Snippet], runs: Sequence[Run]) -> list[str]:
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
