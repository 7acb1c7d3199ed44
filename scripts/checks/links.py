"""Check that the links between pages arrive: at a page, and at a heading."""

import posixpath
import re
from collections.abc import Collection, Iterator
from pathlib import Path

from scripts.model import address, page
from scripts.model.problem import Problem, ProblemError, read_text

LINK = re.compile(r"\]\((?P<target>[^()\s:]*)\)")  # a colon: another site's


def check(root: Path) -> list[Problem]:
    """Return the links from page to page that lead nowhere."""
    try:
        standing = address.standing(root)
        return [
            problem
            for path in page.paths(root)
            for problem in _page(path, root, standing)
        ]
    except ProblemError as error:
        return [error.problem]


def _page(path: Path, root: Path, standing: set[str]) -> Iterator[Problem]:
    fence = ""
    for number, line in enumerate(read_text(path).splitlines(), start=1):
        if code := page.CODE_FENCE.match(line):
            fence = "" if fence else code["fence"]
        if fence:
            continue
        for found in LINK.finditer(page.CODE_SPAN.sub("", line)):
            told = _tell(found["target"], path, root, standing)
            if told:
                yield Problem(path, number, *told)


def _tell(
    target: str, path: Path, root: Path, standing: set[str]
) -> tuple[str, str] | None:
    file, _, name = target.partition("#")
    if file and not file.endswith(".md"):
        return None
    own = path.relative_to(root / "docs").as_posix()
    file = posixpath.join(posixpath.dirname(own), file) if file else own
    home = address.of_page(root / "docs" / posixpath.normpath(file), root)
    if home not in standing:
        pages = [text for text in standing if "#" not in text]
        return f"the link `{target}` leads to no page", _cure(home, pages)
    end = f"{home}#{name}"
    if name and end not in standing and not home.startswith(address.REFERENCE):
        return f"the link `{target}` leads to no heading", _cure(end, standing)
    return None


def _cure(text: str, known: Collection[str]) -> str:
    near = address.nearest(text, known)
    return f"Did you mean `{near}`" if near else "Mend it, or take it out"
