"""The ledger: what the article claims, and what was decided where."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from scripts.model import yaml_text
from scripts.model.problem import ROOT, Problem, ProblemError, read_text

SCHEMA = Path(__file__).with_name("claims.schema.json")

# Verdicts, as readers see them, in the order in which they are counted.
VERDICTS = {
    "holds": "holds",
    "conditions": "holds with conditions",
    "dated": "dated",
    "wrong": "wrong",
    "untestable": "cannot be tested",
    "undecided": "undecided",
}

# Sections of the article, in its order.
SECTIONS = {
    "introduction": "Introduction",
    "software-engineering": "Software engineering",
    "language": "Language",
    "data-structures": "Data structures",
    "algorithms": "Algorithms",
    "simplicity": "Complexity and simplicity",
    "feeding-ml": "Feeding machine learning",
    "machine-learning-engineering": "Machine learning engineering",
    "models": "Models",
    "deployment": "Deployment",
    "impact": "Impact",
    "reuse": "Reuse",
    "theme": "Theme",
    "origin": "Origin",
}


@dataclass(frozen=True)
class Claim:
    """One claim of the article.

    Attributes:
        id: Its name in the ledger, such as `D2`.
        section: Where the article makes it, a key of `SECTIONS`.
        claim: Our paraphrase.
        verdict: A key of `VERDICTS`.
        page: `part/page` that decides it, or will.
        line: Where its entry starts in the ledger.
        heading: The id of the heading there that argues the verdict.
        tested_as: What was tested instead, where that is not the claim.
        condition: When the verdict holds, in a few words to act on.
        because: The verdict's reason in a sentence or two.
        snippets: Names of the programs that bear on it.
        no_program: Why no program can, where none does.
        sources: Keys of the bibliography.
    """

    id: str
    section: str
    claim: str
    verdict: str
    page: str
    line: int
    heading: str = ""
    tested_as: str = ""
    condition: str = ""
    because: str = ""
    snippets: tuple[str, ...] = ()
    no_program: str = ""
    sources: tuple[str, ...] = ()

    @property
    def decided(self) -> bool:
        """Whether there is a verdict."""
        return self.verdict != "undecided"


# The claims, and what is wrong with the ledger; there are none where anything is.
Read = tuple[tuple[Claim, ...], tuple[Problem, ...]]


def ledger(root: Path = ROOT) -> Path:
    """Return where the ledger stands."""
    return root / "docs" / "claims.yml"


def load(root: Path = ROOT) -> tuple[Claim, ...]:
    """Read the ledger.

    Raises:
        ProblemError: With the first of its problems.
    """
    claims, problems = read(ledger(root))
    if problems:
        raise ProblemError(problems[0])
    return claims


def read(path: Path) -> Read:
    """Read and check a ledger; return its claims, or what is wrong with it."""
    try:
        text = read_text(path)
    except ProblemError as error:
        return (), (error.problem,)
    return parse(text, path)


@lru_cache(maxsize=8)
def parse(text: str, path: Path) -> Read:
    """Return the claims of a ledger's text, or what is wrong with it."""
    try:
        loader = yaml_text.Loader(text)
        tree = loader.get_single_node()
        content: Any = loader.construct_document(tree) if tree else None
    except yaml.YAMLError as error:
        line, what = yaml_text.fault(error)
        cure = "Mend the line or the one above it"
        return (), (Problem(path, line, what, cure),)
    problems = [
        _problem(path, tree, content, error)
        for error in _validator().iter_errors(content)
    ]
    if problems:
        return (), tuple(sorted(problems, key=lambda problem: problem.line))
    claims = tuple(
        _claim(entry, tree, n) for n, entry in enumerate(content["claims"])
    )
    return claims, tuple(_repeated(path, claims))


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))


def _claim(entry: dict[str, Any], tree: yaml.Node | None, index: int) -> Claim:
    lists = {key: tuple(entry.get(key, ())) for key in ("snippets", "sources")}
    return Claim(**{**entry, **lists}, line=_line(tree, ["claims", index]))


def _repeated(path: Path, claims: Iterable[Claim]) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for claim in claims:
        if claim.id in seen:
            what = f"the id {claim.id} stands at line {seen[claim.id]} already"
            cure = "Give each claim its own id"
            yield Problem(path, claim.line, what, cure)
        seen.setdefault(claim.id, claim.line)


def _problem(
    path: Path, tree: yaml.Node | None, content: Any, error: ValidationError
) -> Problem:
    where = list(error.absolute_path)
    name = ""
    if len(where) > 1 and isinstance(where[1], int):
        entry = content["claims"][where[1]]
        name = entry.get("id", "") if isinstance(entry, dict) else ""
    what = error.message
    if error.validator == "oneOf":
        what = "a decided claim has either `snippets` or `no_program`"
    elif error.schema is False:
        what = f"an undecided claim has no `{where[-1]}`"
    elif len(what) > 400:  # noqa: PLR2004 - the value is printed in full otherwise
        rule = f"{error.validator}: {error.validator_value}"
        what = f"`{'.'.join(map(str, where))}` breaks the rule `{rule}`"
    cure = f"See {SCHEMA.name} for what an entry holds"
    return Problem(
        path, _line(tree, where), f"{name + ': ' if name else ''}{what}", cure
    )


def _line(node: yaml.Node | None, where: Iterable[str | int]) -> int:
    """Return the line of the node at a path such as `claims, 3, page`."""
    for step in where:
        if isinstance(node, yaml.MappingNode):
            inner = {key.value: (key, value) for key, value in node.value}
            if step not in inner:
                break
            key, node = inner[step]
            if not isinstance(node, yaml.CollectionNode):
                return int(key.start_mark.line) + 1
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step]
    return int(node.start_mark.line) + 1 if node else 0
