"""Check the ledger and the bibliography against the pages and the programs."""

from collections.abc import Iterator
from pathlib import Path

from scripts.model import claims, page, sources
from scripts.model.claims import Claim
from scripts.model.problem import Problem, ProblemError, read_text


def check(root: Path) -> list[Problem]:
    """Return what is wrong with `claims.yml` and `sources.bib`."""
    found, wrong = claims.read(claims.ledger(root))
    known, more = sources.read(sources.bibliography(root))
    problems = [*wrong, *more]
    for claim in found:
        problems += _claim(claim, root, set(known))
    return [*problems, *_cited(root, found, set(known)), *_named(root, found)]


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


def _named(root: Path, found: tuple[Claim, ...]) -> Iterator[Problem]:
    """A page and the ledger name each other."""
    decided_by = {claim.id: claim for claim in found if claim.decided}
    for path in page.paths(root):
        own = path.relative_to(root / "docs").with_suffix("").as_posix()
        try:
            stated = page.front_matter(read_text(path)).get("claims") or []
            shown = _shown(path)
        except (ValueError, ProblemError):
            continue
        yield from _shown_as_stated(path, shown, stated)
        missing = [
            c.id
            for c in decided_by.values()
            if c.page == own and c.id not in stated
        ]
        index = path.parent / "index.md"
        if stated and not index.is_file():
            what = "its part has no index"
            cure = f"Write `{index.relative_to(root).as_posix()}` as other parts have it"
            yield Problem(path, 1, what, cure)
        for name in missing:
            what = f"decides {name}, which its front matter does not name"
            yield Problem(path, 1, what, f"Add {name} to `claims`")
        for name in stated:
            if name not in decided_by:
                what = f"answers {name}, which the ledger leaves undecided"
                cure = f"Decide {name} in docs/claims.yml"
                yield Problem(path, 1, what, cure)


def _shown(path: Path) -> dict[str, int]:
    """Return the claims that a page's blocks show, with their lines."""
    return {
        name: block.line
        for block in page.read(path).blocks
        if block.kind == "claims"
        for name in block.argument.split()
    }


def _shown_as_stated(
    path: Path, shown: dict[str, int], stated: list[str]
) -> Iterator[Problem]:
    """Readers see the claims that lists and indexes take from the front matter."""
    for name in stated:
        if name not in shown:
            what = f"names {name} in its front matter, and does not show it"
            yield Problem(path, 1, what, f"Add {name} to a `/// claims | …`")
    for name, line in shown.items():
        if name not in stated:
            what = f"shows {name}, which its front matter does not name"
            yield Problem(
                path, line, what, f"Add {name} to `claims`, or take it out"
            )


def _cited(
    root: Path, found: tuple[Claim, ...], known: set[str]
) -> Iterator[Problem]:
    used = {key for claim in found for key in claim.sources}
    for path in page.paths(root):
        try:
            used |= {citation.key for citation in page.read(path).citations}
        except ProblemError:
            continue
    for key in sorted(known - used):
        what = f"no page cites `{key}`"
        cure = "Cite it where its fact stands, or take it out"
        yield Problem(sources.bibliography(root), 0, what, cure)
