"""Check the pages: every name on them means something."""

from collections.abc import Iterator
from pathlib import Path

from scripts.model import claims, page, resolve, sources
from scripts.model.block import Block
from scripts.model.heading import GIVE_ID
from scripts.model.markup import Markup
from scripts.model.problem import Problem, ProblemError, read_text

LONGEST_DESCRIPTION = 160


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
        problems += _headings(path, markup)
        problems += _images(path, markup)
        problems += _modules(path, markup, root)
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


def _headings(path: Path, markup: Markup) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    deepest = 0
    for one in markup.headings:
        if (one.level == 1) == bool(deepest) or one.level > deepest + 1:
            what = f"the heading «{one.text}» is of level {one.level} here"
            cure = "Begin with one `# Title`; go down one level at a time"
            yield Problem(path, one.line, what, cure)
        deepest = max(deepest, one.level)
        if one.level in {2, 3} and not (one.name or one.wrong):
            what = f"the heading «{one.text}» has no id of its own"
            yield Problem(path, one.line, what, GIVE_ID)
        if one.name in seen:
            what = f"the id #{one.name} stands at line {seen[one.name]} already"
            yield Problem(path, one.line, what, "Choose another")
        if one.name:
            seen[one.name] = one.line


def _images(path: Path, markup: Markup) -> Iterator[Problem]:
    for link in markup.links:
        if link.image and link.target and not link.text.strip():
            what = "an image has no alternative text"
            cure = "Write what it shows: `![what it shows](file.svg)`"
            yield Problem(path, link.line, what, cure)


def _modules(path: Path, markup: Markup, root: Path) -> Iterator[Problem]:
    """The reference documents modules of the project."""
    for one in markup.modules:
        parts = one.name.split(".")
        files = [
            root.joinpath(*parts[:count]).with_suffix(".py")
            for count in range(1, len(parts) + 1)
        ]
        folder = root.joinpath(*parts)
        if not (any(file.is_file() for file in files) or folder.is_dir()):
            what = f"there is no module `{one.name}`"
            cure = "Mend its name; a note is written `/// note | Title`"
            yield Problem(path, one.line, what, cure)


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
