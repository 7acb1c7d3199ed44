"""Check the ledger and the bibliography against the pages and the programs."""

from collections.abc import Iterator
from pathlib import Path

from scripts.model import claims, page, page_claims, sources
from scripts.model.claims import Claim
from scripts.model.problem import Problem


def check(root: Path) -> list[Problem]:
    """Return what is wrong with `claims.yml` and `sources.bib`."""
    found, wrong = claims.read(claims.ledger(root))
    known, more = sources.read(sources.bibliography(root))
    problems = [*wrong, *more]
    for claim in found:
        problems += _claim(claim, root, set(known))
    return [*problems, *_cited(root, found, set(known)), *_shown(root, found)]


def _claim(claim: Claim, root: Path, known: set[str]) -> Iterator[Problem]:
    ledger = claims.ledger(root)
    path = root / "docs" / f"{claim.page}.md"
    if not claim.decided:
        return
    if not path.is_file():
        what = f"{claim.id}: its page `docs/{claim.page}.md` does not exist"
        yield Problem(
            ledger, claim.line, what, "Write it, or leave the claim undecided"
        )
        return
    if claim.heading not in {one.name for one in page.read(path).headings}:
        what = f"{claim.id}: `docs/{claim.page}.md` has no heading `#{claim.heading}`"
        yield Problem(
            ledger, claim.line, what, "Mend the heading's id, or this one"
        )
    for name in claim.snippets:
        if not (root / "snippets" / f"{name}.py").is_file():
            what = f"{claim.id}: there is no program `snippets/{name}.py`"
            yield Problem(ledger, claim.line, what, "Mend the name")
    for key in claim.sources:
        if known and key not in known:
            what = f"{claim.id}: there is no source `{key}`"
            yield Problem(
                ledger, claim.line, what, "Add it to docs/sources.bib"
            )


def _shown(root: Path, found: tuple[Claim, ...]) -> Iterator[Problem]:
    """What a page decides, it shows; and its part has an index that lists it."""
    deciding = {claim.page for claim in found if claim.decided}
    for name in sorted(deciding):
        path = root / "docs" / f"{name}.md"
        if not path.is_file():
            continue  # told above
        kinds = {block.kind for block in page.read(path).blocks}
        if page_claims.BLOCK not in kinds:
            what = "decides a claim, and does not show it"
            cure = "Add `/// claims` and `///` below the title"
            yield Problem(path, 1, what, cure)
        if not path.with_name("index.md").is_file():
            what = "its part has no index"
            cure = f"Write `docs/{Path(name).parent}/index.md` as other parts have it"
            yield Problem(path, 1, what, cure)


def _cited(
    root: Path, found: tuple[Claim, ...], known: set[str]
) -> Iterator[Problem]:
    used = {key for claim in found for key in claim.sources}
    for path in page.paths(root):
        used |= {citation.key for citation in page.read(path).citations}
    for key in sorted(known - used):
        what = f"no page cites `{key}`"
        cure = "Cite it where its fact stands, or take it out"
        yield Problem(sources.bibliography(root), 0, what, cure)
