"""A number that a reader guesses before the page tells it.

The answer is what a program of ours printed; the page says what is asked, and
between which ends a guess may lie.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

from scripts.model import draws, page, resolve
from scripts.model.block import END, START, Block
from scripts.model.line import Kind
from scripts.model.markup import VALUE, Markup, Value
from scripts.model.problem import Problem, ProblemError, noted

BLOCK, LIST = "guess", "guesses"
SCALES = ("linear", "log")
FEWEST, MOST = 2, 6  # choices
ARGUMENT = "Write `/// guess | program: label`, or `| middle` behind the label"


@dataclass(frozen=True)
class Guess:
    """A question with its answer.

    Attributes:
        value: What the program printed, or its draws in the middle.
        reference: Which program, and which of its labels.
        unit: What follows the number, such as `% wrong`.
        number: The answer as a number; nothing where one of `choices` is it.
        low: The least guess that fits on the line.
        high: The greatest.
        scale: How the line is divided, one of `SCALES`.
        choices: What can be chosen; empty for a number.
    """

    value: str
    reference: Value
    unit: str = ""
    number: float | None = None
    low: float = 0.0
    high: float = 0.0
    scale: str = SCALES[0]
    choices: tuple[str, ...] = ()

    @property
    def answer(self) -> str:
        """The answer in words, with its unit."""
        found = draws.NUMBER.search(self.value)
        if not self.unit or self.choices or not found:
            return self.value
        return with_unit(found[0], self.unit)


def with_unit(number: str, unit: str) -> str:
    """Return a number with its unit; `%` stands close to it."""
    return f"{number}{'' if unit.startswith('%') else ' '}{unit}"


def count(root: Path) -> int:
    """Return how many guesses the guide asks for."""
    with noted():  # whoever serves it compares the count, and not each page
        read = [page.read(path) for path in page.paths(root)]
    return sum(one.kind == BLOCK for found in read for one in found.blocks)


def end(block: Block, markup: Markup) -> int:
    """Return the line on which a block ends."""
    fence = ""
    for line in markup.lines[block.line - 1 :]:
        if line.number == block.line and (start := START.match(line.text)):
            fence = start["fence"]
        closes = line.kind is Kind.END and END.match(line.text)
        if closes and closes["fence"] == fence:
            return line.number
    return len(markup.lines)


def guess(block: Block, markup: Markup, path: Path, root: Path) -> Guess:
    """Return what a `guess` block asks for.

    Args:
        block: Its head.
        markup: The page that it stands on.
        path: The page's file.
        root: The project.

    Raises:
        ProblemError: If it cannot be asked like this.
    """
    reference = _reference(block, path)
    value = resolve.value(reference, path, root)
    _typical(reference, value, path, root)
    _hidden(block, reference, markup, path, root)
    unit = str(block.options.get("unit", "")).strip()
    if "choices" in block.options:
        return _chosen(block, reference, value, path)
    found = Guess(
        value,
        reference,
        unit,
        draws.number(value),
        _end(block, "low", path),
        _end(block, "high", path),
        str(block.options.get("scale", SCALES[0])),
    )
    for wrong, what, cure in RULES:
        if wrong(found):
            about = {"value": value, "low": found.low, "high": found.high}
            raise _problem(block, path, what.format_map(about), cure)
    return found


Rule = tuple[Callable[[Guess], bool], str, str]
# What is wrong with the guess of a number, what is said of it, and how to mend it.
RULES: tuple[Rule, ...] = (
    (
        lambda one: one.number is None,
        "the recorded value `{value}` holds no number to guess",
        "Name another label, or give `choices: [a, b]`",
    ),
    (
        lambda one: one.scale not in SCALES,
        "the scale is neither `linear` nor `log`",
        "Write `scale: log`, or leave it out",
    ),
    (
        lambda one: one.low >= one.high,
        "`low` is {low:g}, and `high` is {high:g}",
        "Let `low` be below `high`",
    ),
    (
        lambda one: one.scale == "log" and one.low <= 0,
        "`low` is {low:g}, which a logarithmic line does not reach",
        "Let `low` be above 0, or leave `scale` out",
    ),
    (
        lambda one: not one.low <= (one.number or 0.0) <= one.high,
        "the recorded value `{value}` lies outside {low:g} to {high:g}",
        "Move `low` or `high`, so that its mark lies on the line",
    ),
)


def _reference(block: Block, path: Path) -> Value:
    found = VALUE.fullmatch("{{" + block.argument + "}}")
    if not found:
        what = f"`{block.argument}` names no value of a program"
        raise _problem(block, path, what, ARGUMENT)
    form = found["form"] or ""
    if form not in {"", "middle"}:
        what = f"`| {form}` is no single value that can be guessed"
        raise _problem(block, path, what, ARGUMENT)
    return Value(found["name"], found["label"], block.line, form)


def _typical(asked: Value, value: str, path: Path, root: Path) -> None:
    """Refuse a draw that few others are like."""
    found = resolve.program(asked.name, path, asked.line, root)
    drawn = resolve.drawn(found).get(asked.label)
    if drawn and not asked.form and not draws.is_typical(value, drawn):
        what = (
            f"the answer `{value}` is no typical one of {draws.spread(drawn)}"
        )
        raise ProblemError(
            Problem(path, asked.line, what, "Write `| middle` behind the label")
        )


def _hidden(
    block: Block, asked: Value, markup: Markup, path: Path, root: Path
) -> None:
    """Refuse a question that holds its own answer."""
    program = resolve.program(asked.name, path, block.line, root).path
    last = end(block, markup)
    for one in markup.values:
        alike = one.label == asked.label and one.form != "draws"
        if (
            alike
            and block.line < one.line < last
            and resolve.program(one.name, path, one.line, root).path == program
        ):
            what = f"the question gives its answer away, `{asked.label}`"
            cure = "Take the value out of the question; tell it further down"
            raise ProblemError(Problem(path, one.line, what, cure))


def _chosen(block: Block, reference: Value, value: str, path: Path) -> Guess:
    """Return a question with choices."""
    given = block.options["choices"]
    many = given if isinstance(given, list) else []
    choices = tuple(str(one).strip() for one in many)
    for what, cure in _wrong_choices(block, choices, value):
        raise _problem(block, path, what, cure)
    return Guess(value, reference, choices=choices)


def _wrong_choices(
    block: Block, choices: tuple[str, ...], value: str
) -> Iterator[tuple[str, str]]:
    more = sorted(set(block.options) - {"choices"})
    if more:
        what = f"`{more[0]}` is of a number, and `choices` are given"
        yield what, f"Delete `{more[0]}`, or `choices`"
    if not FEWEST <= len(choices) <= MOST:
        what = f"there are {len(choices)} choices"
        yield what, f"Write {FEWEST} to {MOST}, as `choices: [a, b]`"
    if len(set(choices)) < len(choices) or not all(choices):
        yield "two choices are the same, or one is empty", "Write them apart"
    if value not in choices:
        what = f"the recorded value `{value}` is none of the choices"
        yield what, "Write it among them, in quotes, as the program prints it"


def _end(block: Block, name: str, path: Path) -> float:
    """Return one end of the line."""
    given = block.options.get(name)
    if isinstance(given, bool) or not isinstance(given, int | float | str):
        what = f"the guess has no `{name}` end of its line"
        cure = f"Add a line `    {name}: a number`, or `    choices: [a, b]`"
        raise _problem(block, path, what, cure)
    try:
        number = float(given)
    except ValueError:
        number = float("nan")
    if not isfinite(number):
        what = f"`{name}` is `{given}`, and no number"
        raise _problem(block, path, what, f"Write `{name}: 100`")
    return number


def _problem(block: Block, path: Path, what: str, cure: str) -> ProblemError:
    return ProblemError(Problem(path, block.line, what, cure))
