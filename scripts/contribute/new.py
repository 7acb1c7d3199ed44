"""Begin a page: files that already pass every check, to be written over."""

import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from scripts.contribute.whole import all_or_nothing, temporary, write
from scripts.model import address, claims, resolve, snippet
from scripts.model import title as titles
from scripts.model.problem import Problem, ProblemError, read_text, shown
from scripts.runner.record import record

TEMPLATE = Path(__file__).with_name("page.md")
PROGRAMS = Path(__file__).with_name("programs.toml")
NAME = re.compile(r"[a-z]+(?:-[a-z]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")
DESCRIPTION = "Say what the reader gets here: {}"  # each page has its own


@dataclass(frozen=True)
class Beginning:
    """A page that may be begun: nothing is in its way.

    Attributes:
        page: Where it will stand.
        root: The project.
        made: New files, and what they will hold.
        changed: Files of the project, and what they will hold.
    """

    page: Path
    root: Path
    made: dict[Path, str]
    changed: dict[Path, str]

    def write(self) -> list[Path]:
        """Write all of it or, if that fails, nothing; return the new files.

        Raises:
            OSError: If a file cannot be written.
            ProblemError: If the record of addresses cannot be read.
        """
        addresses = address.record_path(self.root)
        touched = [*self.made, *self.changed, addresses, temporary(addresses)]
        with all_or_nothing(touched):
            for path, text in {**self.made, **self.changed}.items():
                write(path, text)
            _record_addresses(self.page, self.root)
        return sorted(self.made)


def prepare(name: str, title: str, claim: str, root: Path) -> Beginning:
    """Return a page that can be begun.

    Args:
        name: `part/page`, as its address will be.
        title: As a reader sees it, in any characters.
        claim: An undecided claim that the page is to try; may be empty.
        root: The project.

    Raises:
        ProblemError: If something is in the way.
    """
    path = root / "docs" / f"{name}.md"
    _refuse(name, title, path, root)
    made = {path: _page(title), **_programs(path, root)}
    _refuse_overwriting(made, root)
    changed = {root / "mkdocs.yml": _navigation(name, root)}
    if claim:
        changed[claims.ledger(root)] = _ledger(claim, name, root)
    return Beginning(path, root, made, changed)


def begin(name: str, title: str, claim: str, root: Path) -> list[Path]:
    """Write a page, its programs, its navigation line and its addresses.

    Returns:
        The files that are new; the programs are not recorded yet.

    Raises:
        ProblemError: If something is in the way; then nothing was written.
    """
    return prepare(name, title, claim, root).write()


def record_all(files: Collection[Path], root: Path) -> list[Problem]:
    """Record the programs among new files; return what kept them from it."""
    return [
        problem
        for path in files
        if path.suffix == ".py" and not snippet.is_aside(path)
        for problem in record(snippet.load(path, root))
    ]


def front_matter(**content: Any) -> str:
    """Return front matter from which everything comes back as it was given."""
    text = yaml.safe_dump(
        content, allow_unicode=True, sort_keys=False, width=float("inf")
    )
    return f"---\n{text}---\n"


def _page(title: str) -> str:
    told = DESCRIPTION.format(title)
    head = front_matter(title=title, description=told)
    body = read_text(TEMPLATE).replace("TITLE", titles.as_heading(title))
    return f"{head}\n{body}"


def _programs(path: Path, root: Path) -> dict[Path, str]:
    folder = resolve.own_folder(path, root)
    programs = tomllib.loads(read_text(PROGRAMS))
    return {folder / name: text.lstrip("\n") for name, text in programs.items()}


def _record_addresses(path: Path, root: Path) -> None:
    """Record the new page and its headings; another page's are its own affair."""
    own = address.of_page(path, root)
    standing = address.list_addresses(root)
    address.add(root, sorted(one for one in standing if one.startswith(own)))


def _refuse(name: str, title: str, path: Path, root: Path) -> None:
    docs, part = root / "docs", path.parent
    if not NAME.fullmatch(name):
        what = f"{name!r} is no name of a page"
        cure = "Write PAGE=part/page, in small letters, digits and dashes"
    elif wrong := titles.wrong(title):
        what, cure = wrong
    elif path.exists():
        what, cure = "the page is there already", "Change it, or choose another"
    elif not (part / "index.md").is_file():
        there = sorted(one.parent.name for one in docs.glob("*/index.md"))
        what = f"there is no part `{part.name}`"
        cure = f"Use one of {', '.join(there)}"
    else:
        return
    where = path if NAME.fullmatch(name) else docs
    raise ProblemError(Problem(where, 0, what, cure))


def _refuse_overwriting(files: Collection[Path], root: Path) -> None:
    for path in files:
        if path.exists():
            what = "the program is there already, without a page"
            cure = (
                f"Move {shown(path.parent, root)} away, or choose another page"
            )
            raise ProblemError(Problem(path, 0, what, cure))


def _navigation(name: str, root: Path) -> str:
    """Return `mkdocs.yml` with the page as the last of its part."""
    path = root / "mkdocs.yml"
    part = name.partition("/")[0]
    entry = re.compile(rf"^(?P<indent> *)- (?:.*: *)?[\"']?{part}/.*$", re.M)
    text = read_text(path)
    own = list(entry.finditer(text))
    if not own:
        what = f"the navigation has no part `{part}`"
        cure = f"Add `- {part}/index.md` to it"
        raise ProblemError(Problem(path, 0, what, cure))
    end = own[-1].end()
    return f"{text[:end]}\n{own[-1]['indent']}- {name}.md{text[end:]}"


def _ledger(claim: str, name: str, root: Path) -> str:
    """Return the ledger with this page planned for a claim."""
    path = claims.ledger(root)
    known = {one.id: one for one in claims.load(root)}
    if claim not in known or known[claim].decided:
        state = "decided already" if claim in known else "not in the ledger"
        line = known[claim].line if claim in known else 0
        shown_claim = claim if claim.isprintable() else repr(claim)
        free = ", ".join(one.id for one in known.values() if not one.decided)
        what = f"{shown_claim} is {state}"
        raise ProblemError(Problem(path, line, what, f"Undecided are {free}"))
    lines = read_text(path).split("\n")
    for index in range(known[claim].line - 1, len(lines)):
        if lines[index].startswith("    page: "):
            lines[index] = f"    page: {name}"
            break
    return "\n".join(lines)
