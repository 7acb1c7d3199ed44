"""What a change does to the site: pages with their words, and their weight."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.model import address, page
from scripts.model.git import environment
from scripts.model.problem import shown
from scripts.publish import built

LONG_SENTENCE = 22  # words on average; only a hint
SENTENCE_END = (". ", "? ", "! ", ":\n", ".\n", "?\n")


@dataclass(frozen=True)
class Changed:
    """One page of a change.

    Attributes:
        path: The page, from the root.
        words: Words of its prose.
        sentence: Words of a sentence, on average.
        before: Bytes of the built page before; 0 for a new one.
        after: Bytes now.
    """

    path: str
    words: int
    sentence: float
    before: int
    after: int


def changed(
    root: Path, base: str, before: Path | None, after: Path
) -> list[Changed]:
    """Return the pages that differ from another commit.

    Args:
        root: The project.
        base: The commit to compare with.
        before: The site built from that commit, if there is one.
        after: The site as it is now.

    Raises:
        subprocess.CalledProcessError: If git does not know the commit.
    """
    command = [
        "git",
        "diff",
        "--name-only",
        "-z",
        f"{base}...",
        "--",
        "docs/*.md",
    ]
    done = subprocess.run(
        command,
        cwd=root,
        env=environment(root),
        check=True,
        capture_output=True,
        text=True,
    )
    old = dict(built.pages(before)) if before else {}
    new = dict(built.pages(after))
    found = []
    for name in sorted(filter(None, done.stdout.split("\0"))):
        path = root / name
        if path.is_file():
            own = address.of_page(path, root)
            markup = page.read(path)
            words = markup.words
            text = "\n".join(row for _, row in markup.prose)
            ends = sum(f"{text}\n".count(end) for end in SENTENCE_END)
            sizes = (_size(old.get(own)), _size(new.get(own)))
            found.append(
                Changed(shown(path, root), words, words / max(1, ends), *sizes)
            )
    return found


def _size(path: Path | None) -> int:
    return path.stat().st_size if path else 0


def summary(found: list[Changed]) -> str:
    """Return the changed pages as a table in Markdown."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: list[Changed]) -> Iterator[str]:
    yield "## Pages changed\n"
    if not found:
        yield "None."
        return
    yield "| Page | Words | Words a sentence | KB before | KB after |"
    yield "|---|--:|--:|--:|--:|"
    for one in found:
        before = f"{one.before / 1000:.0f}" if one.before else "new"
        hint = " (long)" if one.sentence > LONG_SENTENCE else ""
        yield (
            f"| {one.path} | {one.words} | {one.sentence:.0f}{hint} |"
            f" {before} | {one.after / 1000:.0f} |"
        )
