"""Begin a page: files that already pass every check, to be written over."""

import re
import tomllib
from pathlib import Path

from scripts.model import address, claims, resolve
from scripts.model.problem import Problem, ProblemError, read_text

TEMPLATE = Path(__file__).with_name("page.md")
PROGRAMS = Path(__file__).with_name("programs.toml")
NAME = re.compile(r"[a-z]+(?:-[a-z]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")


def begin(name: str, title: str, claim: str, root: Path) -> list[Path]:
    """Write a page, its programs, its navigation line and its addresses.

    Args:
        name: `part/page`, as its address will be.
        title: As a reader sees it.
        claim: An undecided claim that the page is to try; may be empty.
        root: The project.

    Returns:
        The files that were written; the programs are not recorded yet.

    Raises:
        ProblemError: If something is in the way; then nothing was written.
    """
    path = root / "docs" / f"{name}.md"
    _refuse(name, title, path, root)
    navigation = root / "mkdocs.yml", _navigation(name, root)
    ledger = (
        (claims.ledger(root), _ledger(claim, name, root)) if claim else None
    )
    folder = resolve.own_folder(path, root)
    files = {
        folder / program: text.lstrip("\n")
        for program, text in tomllib.loads(read_text(PROGRAMS)).items()
    }
    files[path] = read_text(TEMPLATE).replace("TITLE", title)
    for file, text in [
        *files.items(),
        navigation,
        *([ledger] if ledger else []),
    ]:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    address.add(root, sorted(address.standing(root)))
    return sorted(files)


def _refuse(name: str, title: str, path: Path, root: Path) -> None:
    part = path.parent
    if not NAME.fullmatch(name):
        what = f"`{name}` is no name of a page"
        cure = "Write PAGE=part/page, in small letters, digits and dashes"
    elif not title.strip() or ": " in title:
        what = f"`{title}` is no title"
        cure = 'Write TITLE="…", without a colon'
    elif path.exists():
        what, cure = "the page is there already", "Change it, or choose another"
    elif not (part / "index.md").is_file():
        docs = root / "docs"
        there = sorted(one.parent.name for one in docs.glob("*/index.md"))
        what, cure = (
            f"there is no part `{part.name}`",
            f"Use one of {', '.join(there)}",
        )
    else:
        return
    raise ProblemError(Problem(path, 0, what, cure))


def _navigation(name: str, root: Path) -> str:
    """Return `mkdocs.yml` with the page as the last of its part."""
    path = root / "mkdocs.yml"
    lines = read_text(path).splitlines(keepends=True)
    part = name.partition("/")[0]
    own = [i for i, line in enumerate(lines) if f" - {part}/" in line]
    if not own:
        what = f"the navigation has no part `{part}`"
        raise ProblemError(
            Problem(path, 0, what, f"Add `- {part}/index.md` to it")
        )
    lines.insert(
        own[-1] + 1, lines[own[-1]].partition("-")[0] + f"- {name}.md\n"
    )
    return "".join(lines)


def _ledger(claim: str, name: str, root: Path) -> str:
    """Return the ledger with this page planned for a claim."""
    path = claims.ledger(root)
    known = {one.id: one for one in claims.load(root)}
    if claim not in known or known[claim].decided:
        state = "decided already" if claim in known else "not in the ledger"
        line = known[claim].line if claim in known else 0
        free = ", ".join(one.id for one in known.values() if not one.decided)
        raise ProblemError(
            Problem(path, line, f"{claim} is {state}", f"Undecided are {free}")
        )
    lines = read_text(path).splitlines(keepends=True)
    for index in range(known[claim].line - 1, len(lines)):
        if lines[index].startswith("    page: "):
            lines[index] = f"    page: {name}\n"
            break
    return "".join(lines)
