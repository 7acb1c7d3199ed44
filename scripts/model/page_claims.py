"""The claims that a page shows: those that the ledger says it decides, and others.

A claim is typed once, in the ledger. A page adds, by name, what others decide.
"""

from pathlib import Path

from scripts.model import claims
from scripts.model.block import Block
from scripts.model.claims import Claim
from scripts.model.markup import Markup
from scripts.model.problem import Problem, ProblemError

BLOCK = "claims"


def decided(page: Path, root: Path) -> list[Claim]:
    """Return the claims that a page decides, in the order of the ledger.

    Raises:
        ProblemError: If the ledger cannot be read.
    """
    name = page.relative_to(root / "docs").with_suffix("").as_posix()
    return [
        one for one in claims.load(root) if one.decided and one.page == name
    ]


def shown(block: Block, page: Path, root: Path) -> list[Claim]:
    """Return the claims that a block shows.

    Raises:
        ProblemError: If there are none, or it adds one that it cannot.
    """
    own = decided(page, root)
    known = {one.id: one for one in claims.load(root)}
    added = block.argument.split()
    for name in added:
        what, cure = "", "See docs/claims.yml"
        if name not in known:
            what = f"there is no claim {name}"
        elif known[name] in own:
            what = f"{name} is the page's own, and shown without being named"
            cure = "Take it out of the block's head"
        elif not known[name].decided:
            what = f"shows {name}, which the ledger leaves undecided"
            cure = f"Decide {name} in docs/claims.yml"
        if what:
            raise ProblemError(Problem(page, block.line, what, cure))
    if not own and not added:
        what = "the page decides no claim"
        cure = "Decide one in docs/claims.yml, or name another page's"
        raise ProblemError(Problem(page, block.line, what, cure))
    return [*own, *(known[name] for name in added)]


def of_page(markup: Markup, page: Path, root: Path) -> list[Claim]:
    """Return the claims that readers of a page see.

    Raises:
        ProblemError: If one of its blocks shows what it cannot.
    """
    blocks = [one for one in markup.blocks if one.kind == BLOCK]
    found = [claim for one in blocks for claim in shown(one, page, root)]
    return list(dict.fromkeys(found))
