"""Check what is told of a page elsewhere: where a link leads, and what a page is.

Who goes from link to link, or finds a page by a search, reads these words alone.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.model import front_matter, page
from scripts.model.problem import Problem, ProblemError, read_text

# Words of a link that say nothing of where it leads; Lighthouse's are among them.
EMPTY = frozenset(
    (
        "above",
        "below",
        "click here",
        "click this",
        "details",
        "edit",
        "go",
        "here",
        "information",
        "learn more",
        "link",
        "more",
        "more info",
        "more information",
        "page",
        "read more",
        "right here",
        "section",
        "see here",
        "see more",
        "source",
        "start",
        "that",
        "that page",
        "the link",
        "the page",
        "there",
        "this",
        "this link",
        "this page",
        "this section",
        "website",
    )
)
MARKS = re.compile(r"[*_`.,:;!?()«»“”\"']+")
NUMBER = re.compile(r"#?\d+")
# What stands in the front matter of one page alone.
UNIQUE = ("title", "description")


def check(root: Path) -> list[Problem]:
    """Return the links that do not say where they lead, and what is said twice."""
    paths = page.paths(root)
    found = [problem for path in paths for problem in links(path)]
    return [*found, *_repeated(paths)]


def links(path: Path) -> Iterator[Problem]:
    """Yield the links of a page whose words say nothing of where they lead."""
    for link in page.read(path).links:
        said = " ".join(MARKS.sub(" ", link.text).lower().split())
        if not link.image and (said in EMPTY or NUMBER.fullmatch(said)):
            what = f"the link «{link.text}» does not say where it leads"
            cure = "Name what is there, such as the page's title"
            yield Problem(path, link.line, what, cure)


def _repeated(paths: list[Path]) -> Iterator[Problem]:
    seen: dict[tuple[str, str], Path] = {}
    for path in paths:
        try:
            stated = front_matter.read(read_text(path), path)
        except ProblemError:
            continue  # told elsewhere
        for key in UNIQUE:
            said = " ".join(str(stated.get(key, "")).lower().split())
            if not said:
                continue
            first = seen.setdefault((key, said), path)
            if first != path:
                what = f"the {key} is that of {first.parent.name}/{first.name}"
                cure = "Say what is here alone: a search shows both"
                yield Problem(path, 1, what, cure)
