"""Check the pages: every name on them means something."""

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.model import claims, page, resolve, sources
from scripts.model.block import Block
from scripts.model.page import Markup
from scripts.model.problem import Problem, ProblemError, read_text

HEADING = re.compile(
    r"^(?P<level>#{1,6})\s+(?P<text>.*?)\s*(?P<id>\{\s*#[\w-]+.*\})?\s*$"
)
LONGEST_DESCRIPTION = 160
NO_ALT = re.compile(r"!\[\s*\]\(")
TABLE_RULE = re.compile(r"^\|[\s:|-]*-[\s:|-]*$")
UNNAMED = re.compile(r"\|\s*\|")


def check(root: Path) -> list[Problem]:
    """Return what is wrong with the pages."""
    problems: list[Problem] = []
    known_claims = {claim.id for claim in claims.read(claims.ledger(root))[0]}
    known_sources = set(sources.read(sources.bibliography(root))[0])
    for path in page.paths(root):
        try:
            text = read_text(path)
        except ProblemError as error:
            problems.append(error.problem)
            continue
        markup = page.scan(text, path)
        problems += markup.problems
        problems += _front_matter(path, text, known_claims)
        problems += _headings(path, text)
        problems += _lines(path, text)
        problems += _blocks(path, markup, root, known_claims)
        problems += _values(path, markup, root)
        if known_sources:  # a broken bibliography is one problem, told once
            problems += _citations(path, markup, known_sources)
    return problems


def _front_matter(path: Path, text: str, known: set[str]) -> Iterator[Problem]:
    try:
        content = page.front_matter(text)
    except ValueError as error:
        cure = "Begin the page with `---`, `title: …`, `description: …`, `---`"
        yield Problem(path, 1, str(error), cure)
        return
    for key in ("title", "description"):
        if not isinstance(content.get(key), str):
            yield Problem(
                path, 1, f"front matter has no `{key}`", f"Add `{key}: …`"
            )
    if len(str(content.get("description", ""))) > LONGEST_DESCRIPTION:
        what = (
            f"the description is longer than {LONGEST_DESCRIPTION} characters"
        )
        yield Problem(path, 1, what, "Cut it: search engines do")
    for claim in content.get("claims", []):
        if known and claim not in known:
            yield Problem(
                path, 1, f"there is no claim {claim}", "See docs/claims.yml"
            )


def _headings(path: Path, text: str) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    levels: list[int] = []
    fence = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if code := page.CODE_FENCE.match(line):
            fence = "" if fence else code["fence"]
        found = HEADING.match(line)
        if fence or not found:
            continue
        level = len(found["level"])
        if (level == 1) == bool(levels) or level > max(levels, default=0) + 1:
            what = f"the heading «{found['text']}» is of level {level} here"
            cure = "Begin with one `# Title`; go down one level at a time"
            yield Problem(path, number, what, cure)
        levels.append(level)
        if level not in {2, 3}:
            continue
        if not found["id"]:
            what = f"the heading «{found['text']}» has no id of its own"
            yield Problem(
                path, number, what, "End it with `{#a-name}`: links need it"
            )
            continue
        name = found["id"].strip("{} ").split()[0]
        if name in seen:
            what = f"the id {name} stands at line {seen[name]} already"
            yield Problem(path, number, what, "Choose another")
        seen[name] = number


def _lines(path: Path, text: str) -> Iterator[Problem]:
    lines = text.splitlines()
    for number, line in enumerate(lines, start=1):
        if NO_ALT.search(page.CODE_SPAN.sub("", line)):
            what = "an image has no alternative text"
            cure = "Write what it shows: `![what it shows](file.svg)`"
            yield Problem(path, number, what, cure)
        if TABLE_RULE.match(line) and UNNAMED.search(lines[number - 2]):
            what = "a column of the table has no name"
            cure = "Name it: a screen reader says the name with each cell"
            yield Problem(path, number - 1, what, cure)


def _blocks(
    path: Path, markup: Markup, root: Path, known_claims: set[str]
) -> Iterator[Problem]:
    for block in markup.blocks:
        try:
            yield from _block(path, block, root, known_claims)
        except ProblemError as error:
            yield error.problem


def _block(
    path: Path, block: Block, root: Path, known: set[str]
) -> Iterator[Problem]:
    if block.kind == "snippet":
        found = resolve.program(block.argument, path, block.line, root)
        part, lines = (
            str(block.options.get(name, "")) for name in ("part", "highlight")
        )
        source = resolve.part(found, part, path, block.line)
        resolve.marked_lines(lines, source, path, block.line)
        if found.figures and not str(block.options.get("alt", "")).strip():
            what = f"the figure of `{found.path.name}` has no alternative text"
            cure = "Add a line `    alt: what the figure shows` below the block's name"
            yield Problem(path, block.line, what, cure)
    elif block.kind == "exercise":
        resolve.exercise(block.argument, path, block.line, root)
    elif block.kind == "claims":
        for name in block.argument.split():
            if known and name not in known:
                what = f"there is no claim {name}"
                yield Problem(path, block.line, what, "See docs/claims.yml")


def _values(path: Path, markup: Markup, root: Path) -> Iterator[Problem]:
    for value in markup.values:
        try:
            resolve.value(value, path, root)
        except ProblemError as error:
            yield error.problem


def _citations(
    path: Path, markup: Markup, known: set[str]
) -> Iterator[Problem]:
    for citation in markup.citations:
        if citation.key not in known:
            what = f"there is no source `{citation.key}`"
            cure = "Add it to docs/sources.bib, or mend the key"
            yield Problem(path, citation.line, what, cure)
    listed = any(
        block.kind in {"sources", "bibliography"} for block in markup.blocks
    )
    if markup.citations and not listed:
        what = "cites sources and does not list them"
        cure = "Add `/// sources` and `///` at the end"
        yield Problem(path, markup.citations[0].line, what, cure)
