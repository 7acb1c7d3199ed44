"""The front matter of a page: what it says, and what it may say."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import yaml

from scripts.model import yaml_text
from scripts.model.html import CONTROL
from scripts.model.problem import CACHED, Problem, ProblemError, read_text

PATTERN = re.compile(r"\A---\n(?P<yaml>.*?)\n---(?:\n|\Z)", re.DOTALL)
# What the theme and our tools read of it, and whether each page has it.
KEYS = {
    "title": True,
    "description": True,
    "finds": False,
    "tried_over": False,
    "against": False,
    "read_first": False,
    "hide": False,
}
# Why a text may not be longer.
LONGEST = {
    "description": (160, "Cut it: search engines do"),
    "read_first": (140, "Say for whom, a colon, and the reason"),
}
MOST_FINDS = 12  # words of readers that a page does not use, for the search
FIRST_FOR = "First for"  # how `read_first` begins on the index of the part
# What a page says of its evidence, and how that begins below the verdict.
EVIDENCE = {"tried_over": "Tried over", "against": "Against"}


class Evidence(NamedTuple):
    """A sentence on what a page's numbers were tried over, or against.

    Attributes:
        name: How it begins, a value of `EVIDENCE`.
        sentence: What follows; inline values may stand in it.
    """

    name: str
    sentence: str


@lru_cache(maxsize=CACHED)
def read(text: str, path: Path) -> Mapping[str, Any]:
    """Return the front matter of a page.

    Raises:
        ProblemError: If there is none, or it is not a YAML mapping.
    """

    def stop(what: str) -> ProblemError:
        cure = "Begin the page with `---`, `title: …`, `description: …`, `---`"
        return ProblemError(Problem(path, 1, what, cure))

    found = PATTERN.match(text)
    if not found:
        raise stop("no front matter")
    try:
        content = yaml.load(found["yaml"], Loader=yaml_text.Loader)
    except yaml.YAMLError as error:
        reason = str(error).splitlines()[0]
        raise stop(f"front matter is not YAML: {reason}") from None
    if not isinstance(content, dict):
        raise stop("front matter is not a mapping")
    return MappingProxyType(content)


def evidence(path: Path) -> list[Evidence]:
    """Return what a page says of its evidence, as far as it does."""
    try:
        content = read(read_text(path), path)
    except ProblemError:
        return []  # a check tells
    return [
        Evidence(name, str(content[key]))
        for key, name in EVIDENCE.items()
        if key in content
    ]


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of the front matter in which inline values may stand."""
    found = PATTERN.match(text)
    key = ""
    for number, line in enumerate(
        (found["yaml"] if found else "").split("\n"), start=2
    ):
        named = re.match(r"[\"']?(\w+)[\"']?\s*:", line)
        key = named[1] if named else key
        if key in EVIDENCE:
            yield number, line


def problems(text: str, path: Path) -> Iterator[Problem]:
    """Yield what is wrong with the front matter of a page."""
    try:
        content = read(text, path)
    except ProblemError as error:
        yield error.problem
        return
    for name, value in content.items():
        line = _line(text, str(name))
        if name == "claims":
            what = "the front matter names claims, which come from the ledger"
            yield Problem(path, line, what, "Take `claims` out of it")
        elif name not in KEYS:
            what = (
                f"the front matter has `{name}`, which this guide does not know"
            )
            yield Problem(path, line, what, f"It has {', '.join(KEYS)}")
        elif CONTROL.search(str(value)) or "\n" in str(value):
            what = f"`{name}` holds a control character or a line's end"
            yield Problem(path, line, what, "Delete it")
    for name in (name for name, needed in KEYS.items() if needed):
        if not isinstance(content.get(name), str):
            what = f"front matter has no `{name}`"
            yield Problem(path, 1, what, f"Add `{name}: …`")
    for name, (most, cure) in LONGEST.items():
        if len(str(content.get(name, ""))) > most:
            what = f"the {name} is longer than {most} characters"
            yield Problem(path, 1, what, cure)
    yield from _read_first(content, text, path)
    yield from _finds(content, text, path)


def _finds(
    content: Mapping[str, Any], text: str, path: Path
) -> Iterator[Problem]:
    """What a reader may type who means this page is a short list of phrases."""
    said = content.get("finds", [])
    line = _line(text, "finds")
    if not isinstance(said, list) or not all(map(_is_phrase, said)):
        what = "`finds` is not a list of phrases"
        cure = 'Write `finds: [hash map, "null"]`'
        yield Problem(path, line, what, cure)
        return
    if len(said) > MOST_FINDS:
        what = f"`finds` has more than {MOST_FINDS} phrases"
        yield Problem(
            path, line, what, "Keep what the page does not say itself"
        )
    title = str(content.get("title", "")).lower()
    known = [phrase for phrase in said if phrase.lower() in title]
    known += [phrase for phrase in said if said.count(phrase) > 1]
    for phrase in dict.fromkeys(known):
        what = f"`finds` says `{phrase}`, which the title says, or twice"
        yield Problem(path, line, what, "Delete it: the search knows it")


def _is_phrase(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _read_first(
    content: Mapping[str, Any], text: str, path: Path
) -> Iterator[Problem]:
    """For whom a page comes first goes on from `First for`, in plain words."""
    said = content.get("read_first", "")
    wrong = (
        not isinstance(said, str)
        or said.lower().startswith(FIRST_FOR.lower())
        or any(mark in said for mark in ("{{", "[@", "](", "`", "<"))
    )
    if wrong or ("read_first" in content and not said.strip()):
        what = "`read_first` is not plain words that follow on `First for`"
        cure = 'Write "a programmer who …: the reason"'
        yield Problem(path, _line(text, "read_first"), what, cure)


def _line(text: str, name: str) -> int:
    found = re.search(
        rf"^[\"']?{re.escape(name)}[\"']?\s*:", text, re.MULTILINE
    )
    return text.count("\n", 0, found.start()) + 1 if found else 1
