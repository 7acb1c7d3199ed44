"""What a page shows of the files that many pages share: ledger, sources, programs.

Whoever edits one claim is to wait for the pages that show it, and no others.
"""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from scripts.model import (
    claims,
    guess,
    page,
    page_claims,
    resolve,
    snippet,
    sources,
)
from scripts.model.claims import Claim
from scripts.model.markup import Markup
from scripts.model.problem import ProblemError

ALL_CLAIMS = {"ledger", "trial"}
OF_PART = {"pages", "planned"}
REFERENCE = "building-blocks"


def shared(root: Path) -> frozenset[Path]:
    """Return the files of which a page shows some entries."""
    return frozenset({claims.ledger(root), sources.bibliography(root)})


def entries(path: Path, root: Path) -> Hashable:
    """Return what a page shows of the shared files; nothing where it cannot."""
    try:
        markup = page.read(path)
        return (
            tuple(dict.fromkeys(_claims(markup, path, root))),
            tuple(_sources(markup, path, root)),
            tuple(_defined(markup, root)),
            _guesses(markup, root),
        )
    except ProblemError:
        return None


def _claims(markup: Markup, path: Path, root: Path) -> Iterator[Claim]:
    kinds = {block.kind for block in markup.blocks}
    known: Iterable[Claim] = page_claims.of_page(markup, path, root)
    if kinds & ALL_CLAIMS:
        known = claims.load(root)
    elif kinds & OF_PART:
        part = f"{path.parent.name}/"
        planned = (
            one for one in claims.load(root) if one.page.startswith(part)
        )
        shown = (
            claim
            for one in page.of_part(path.parent.name, root)
            for claim in page_claims.of_page(page.read(one), one, root)
        )
        known = (*known, *planned, *shown)
    for one in known:
        yield replace(one, line=0)  # where it is typed is not shown


def _sources(markup: Markup, path: Path, root: Path) -> Iterator[Hashable]:
    if "bibliography" in {block.kind for block in markup.blocks}:
        yield from sources.load(root).values()
    for cited in markup.citations:
        yield resolve.source(cited, path, root)


def _defined(markup: Markup, root: Path) -> Iterator[Hashable]:
    """Give the programs from which the reference takes what they define."""
    if REFERENCE in {block.kind for block in markup.blocks}:
        for one in snippet.load_all(root)[0]:
            if one.building_blocks and not one.check:
                yield one.path, one.source


def _guesses(markup: Markup, root: Path) -> int:
    """Count the guide's guesses for a page that says how many there are."""
    listed = guess.LIST in {block.kind for block in markup.blocks}
    return guess.count(root) if listed else 0
