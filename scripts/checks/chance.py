"""A number deserves its sentence: draws, base rates, bands, and what a page says."""

import ast
import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

from scripts.checks.names import Names
from scripts.model import (
    claims,
    draws,
    front_matter,
    page,
    recorded,
    resolve,
    snippet,
)
from scripts.model.markup import VALUE
from scripts.model.problem import Problem, ProblemError, read_text
from scripts.model.snippet import Snippet
from scripts.runner import band

# What chance comes from: generators, and what shuffles, splits or begins by one.
GENERATORS = ("random.", "numpy.random.", "secrets.")
SPLITS = re.compile(r"\w*(Split|Fold)|(train_test|cross_val)\w*|cross_validate")
SEEDS = {"random_state", "seed"}
NO_CHANCE = 'Declare [tool.snippet.draws] in its header, or draws = "no: …"'
# What says of a share that it is right or wrong, so that a constant answer has one.
SCORE = re.compile(
    r"\b(right|wrong|correct|accura\w+|error rate|errors|miss(es|ed)|covered"
    r"|coverage|kept|agree\w*)\b"
)
SHARE = re.compile(r"\d%")
NOTHING = "nothing: "


def check(root: Path) -> list[Problem]:
    """Return where a number says more than it can."""
    snippets, _ = snippet.load_all(root)
    programs = [found for found in snippets if not found.check]
    quoted = _quoted(root)
    problems: list[Problem] = []
    for found in programs:
        forms = quoted.get(found.path, {})
        for part in (_declared(found), _drawn(found, forms), _scores(found)):
            try:
                problems += part
            except ProblemError as error:
                problems.append(error.problem)
        if found.out.is_file():
            problems += band.outside(found, found.out.read_bytes())
    return [*problems, *_pages(root)]


def _quoted(root: Path) -> dict[Path, dict[str, set[str]]]:
    """Return in which forms pages quote each label of each program."""
    found: dict[Path, dict[str, set[str]]] = {}
    for path in page.paths(root):
        for value in page.read(path).values:
            with contextlib.suppress(ProblemError):  # the pages' check tells
                own = resolve.program(value.name, path, value.line, root).path
                forms = found.setdefault(own, {})
                forms.setdefault(value.label, set()).add(value.form)
    return found


def _declared(found: Snippet) -> Iterator[Problem]:
    """What depends on chance says which constant is the draw, or why none."""
    header = found.header
    if not header.draws and not header.no_draws:
        for line, name in _chance(found):
            what = f"depends on chance (`{name}`), and declares no draws"
            yield Problem(found.path, line, what, NO_CHANCE)
            return


def _chance(found: Snippet) -> Iterator[tuple[int, str]]:
    names = Names(found.source)
    for node in ast.walk(names.tree):
        if isinstance(node, ast.Call):
            called = sorted(names.dotted(node.func))
            for one in called:
                if one.startswith(GENERATORS) or SPLITS.fullmatch(
                    one.rpartition(".")[2]
                ):
                    yield node.lineno, one
            for keyword in node.keywords:
                if keyword.arg in SEEDS:
                    yield node.lineno, keyword.arg


def _drawn(found: Snippet, quoted: dict[str, set[str]]) -> Iterator[Problem]:
    """The draw that is printed is a typical one, or its page says the middle."""
    if not found.header.draws:
        return
    place = draws.constant(found)
    name, count = found.header.draws.constant, found.header.draws.values
    if place is None or not 0 <= place.value < count:
        what = (
            f"no line `{name} = 0` at its top level, with a draw below {count}"
        )
        yield Problem(found.path, 1, what, "Write the draw there")
        return
    told = {
        label: values
        for label, values in draws.current(found).labels.items()
        if not quoted.get(label, set()) & {"middle", "range"}
    }
    for label, values in told.items():
        if not draws.is_typical(values[place.value], values):
            what = (
                f"`{label}: {values[place.value]}` is no typical draw of"
                f" {draws.spread(values)}"
            )
            cure = f"{_typical(told, name)} Or quote `| middle` or `| range`"
            yield Problem(found.path, place.line, what, cure)


def _typical(labels: draws.Values, name: str) -> str:
    """Return the draws that are typical for every label, as a cure."""
    count = min(map(len, labels.values()))
    fitting = [
        value
        for value in range(count)
        if all(draws.is_typical(each[value], each) for each in labels.values())
    ]
    if not fitting:
        return "No draw is typical for all of its labels."
    return f"Typical for all is {name} = {', '.join(map(str, fitting[:3]))}."


def _scores(found: Snippet) -> Iterator[Problem]:
    """Beside an accuracy stands the constant answer's."""
    values = recorded.values(recorded.output(found))
    rate = found.header.base_rate
    if rate and not rate.startswith("no: ") and rate not in values:
        what = f"prints no line `{rate}: …`, which `base_rate` names"
        yield Problem(found.path, 1, what, f"It prints {', '.join(values)}")
    for label, value in values.items():
        if not rate and SHARE.search(value) and SCORE.search(label):
            what = f"prints a score (`{label}`) without the constant answer's"
            cure = 'Print it and name its label, base_rate = "…"; or "no: why"'
            yield Problem(found.path, 1, what, cure)
            return


def _pages(root: Path) -> Iterator[Problem]:
    """A page that decides a claim by a program says over what, and against what."""
    deciding = {one.page for one in claims.load(root) if one.snippets}
    for name in sorted(deciding):
        path = root / "docs" / f"{name}.md"
        if not path.is_file():
            continue  # the ledger's check tells
        stated = front_matter.read(read_text(path), path)
        for key in sorted(front_matter.EVIDENCE.keys() - stated.keys()):
            what = f"decides a claim, and its front matter has no `{key}`"
            yield Problem(path, 1, what, f"Add `{key}: …`, a sentence")
        against = str(stated.get("against", NOTHING))
        if not VALUE.search(against) and not against.startswith(NOTHING):
            what = "`against` names no measured alternative"
            cure = f"Quote a `{{{{ value }}}}`, or write `{NOTHING}why`"
            yield Problem(path, 1, what, cure)
