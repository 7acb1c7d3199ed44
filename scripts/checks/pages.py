"""Check the pages: every name on them means something."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from scripts.model import (
    front_matter,
    guess,
    listing,
    page,
    page_claims,
    resolve,
)
from scripts.model.block import Block
from scripts.model.heading import GIVE_ID
from scripts.model.markup import Markup
from scripts.model.problem import Problem, ProblemError, read_text


def check(root: Path) -> list[Problem]:
    """Return what is wrong with the pages."""
    return [problem for path in page.paths(root) for problem in one(path, root)]


def one(path: Path, root: Path) -> Iterator[Problem]:
    """Yield what is wrong with one page."""
    try:
        text = read_text(path)
    except ProblemError as error:
        yield error.problem
        return
    markup = page.scan(text, path)
    yield from markup.problems
    yield from front_matter.problems(text, path)
    yield from _headings(path, markup)
    yield from _images(path, markup)
    yield from _modules(path, markup, root)
    yield from _names(path, markup, root)
    yield from _listed(path, markup)


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


def _names(path: Path, markup: Markup, root: Path) -> Iterator[Problem]:
    """What blocks, values and citations name is there."""
    steps: list[Callable[[], object]] = [
        *(partial(_block, one, path, root) for one in markup.blocks),
        *(partial(resolve.value, one, path, root) for one in markup.values),
        *(partial(resolve.source, one, path, root) for one in markup.citations),
    ]
    for step in steps:
        try:
            step()
        except ProblemError as error:
            yield error.problem


def _block(block: Block, path: Path, root: Path) -> None:
    if block.kind == "snippet":
        listing.listing(block, path, root)
    elif block.kind == "exercise":
        resolve.exercise(block.argument, path, block.line, root)
    elif block.kind == guess.BLOCK:
        guess.guess(block, page.read(path), path, root)
    elif block.kind == page_claims.BLOCK:
        page_claims.shown(block, path, root)


def _listed(path: Path, markup: Markup) -> Iterator[Problem]:
    """What a page cites, it lists."""
    kinds = {block.kind for block in markup.blocks}
    if markup.citations and not kinds & {"sources", "bibliography"}:
        what = "cites sources and does not list them"
        cure = "Add `/// sources` and `///` at the end"
        yield Problem(path, markup.citations[0].line, what, cure)
