"""The bibliography: one BibTeX file, each entry with how far it was checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote

from pybtex.database import BibliographyData, Entry, Person, parse_string
from pybtex.exceptions import PybtexError
from pybtex.richtext import Text

from scripts.model.problem import ROOT, Problem, ProblemError, read_text

MANY = 3
VERBATIM = {"url", "doi"}  # a tilde in an address is no LaTeX


@dataclass(frozen=True)
class Source:
    """One entry of the bibliography.

    Attributes:
        key: What pages cite it by.
        authors: As a list of references prints them.
        short: As a sentence names it, such as `Kleinberg et al.`.
        title: Without its full stop.
        year: Of publication; `n.d.` for a page without one.
        venue: Journal, proceedings or publisher; may be empty.
        url: Where to read it.
        checked: How far we read it, and when.
    """

    key: str
    authors: str
    short: str
    title: str
    year: str
    venue: str
    url: str
    checked: str


# The entries by their key, and what is wrong with the bibliography.
Read = tuple[Mapping[str, Source], tuple[Problem, ...]]
_VENUES = ("journal", "booktitle", "howpublished", "publisher", "institution")


def bibliography(root: Path = ROOT) -> Path:
    """Return where the bibliography stands."""
    return root / "docs" / "sources.bib"


def load(root: Path = ROOT) -> Mapping[str, Source]:
    """Read the bibliography.

    Raises:
        ProblemError: With the first of its problems.
    """
    sources, problems = read(bibliography(root))
    if problems:
        raise ProblemError(problems[0])
    return sources


def read(path: Path) -> Read:
    """Read and check a bibliography; return its entries, and what is wrong."""
    try:
        text = read_text(path)
    except ProblemError as error:
        return {}, (error.problem,)
    return parse(text, path)


@lru_cache(maxsize=8)
def parse(text: str, path: Path) -> Read:
    """Return the entries of a bibliography's text, and what is wrong with it."""
    try:
        data: BibliographyData = parse_string(text, "bibtex")
    except PybtexError as error:
        what = f"not BibTeX: {error}".splitlines()[0]
        line = getattr(error, "lineno", None) or 0
        return {}, (Problem(path, line, what, "Mend the entry"),)
    sources = {key: _source(key, entry) for key, entry in data.entries.items()}
    problems = []
    for one in sources.values():
        for name in ("authors", "title", "year", "url", "checked"):
            if not getattr(one, name):
                field = name.replace("authors", "author")
                what = f"the entry `{one.key}` has no `{field}`"
                cure = f"Add `{field} = {{…}}`"
                problems.append(Problem(path, _line(text, one.key), what, cure))
    return MappingProxyType(sources), tuple(problems)


def _source(key: str, entry: Entry) -> Source:
    fields = {
        name.lower(): value if name.lower() in VERBATIM else _plain(value)
        for name, value in entry.fields.items()
    }
    people = entry.persons.get("author") or entry.persons.get("editor") or []
    return Source(
        key=key,
        authors=_join([_name(person) for person in people]),
        short=_short(people),
        title=fields.get("title", "").rstrip("."),
        year=fields.get("year", ""),
        venue=next((fields[name] for name in _VENUES if fields.get(name)), ""),
        url=fields.get("url") or _doi(fields.get("doi", "")),
        checked=fields.get("checked", ""),
    )


def _plain(value: str) -> str:
    return str(Text.from_latex(value)).strip()


def _doi(doi: str) -> str:
    """Return a DOI's address; a DOI of the 1990s may hold `<`."""
    return f"https://doi.org/{quote(doi, safe='/():;')}" if doi else ""


def _name(person: Person) -> str:
    first = " ".join(person.first_names + person.middle_names)
    last = " ".join(person.prelast_names + person.last_names)
    return _plain(f"{first} {last}".strip())


def _short(people: list[Person]) -> str:
    last = [_plain(" ".join(p.prelast_names + p.last_names)) for p in people]
    return f"{last[0]} et al." if len(last) >= MANY else _join(last)


def _join(names: list[str]) -> str:
    return (
        " and ".join([", ".join(names[:-1]), names[-1]])
        if names[1:]
        else "".join(names)
    )


def _line(text: str, key: str) -> int:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.lstrip().startswith("@") and line.rstrip(", ").endswith(
            f"{{{key}"
        ):
            return number
    return 0
