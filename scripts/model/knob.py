"""Constants of a program that a reader may turn on its page."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from scripts.model.header_value import Literal, ValueAtError

MOST = 3  # knobs of a program
FEWEST_CHOICES, MOST_CHOICES = 2, 6
STEPS = 200  # of a slider: more cannot be told apart
Stop = Callable[..., ValueAtError]
CONSTANT = re.compile(r"[A-Za-z]\w*", re.ASCII)
KEYS = {"label", "range", "step", "choices", "unit"}
CURE = (
    'Write NAME = { label = "…", range = [0, 1], step = 0.1 }, or choices = […]'
)


@dataclass(frozen=True)
class Knob:
    """A constant that a reader may turn.

    Attributes:
        name: The constant at the program's top level, such as `NOISE`.
        label: What a reader is told that it is.
        low: The least value of a slider; 0 where there are choices.
        high: Its greatest value.
        step: What lies between two values.
        choices: All values, where they are no range.
        unit: What a value is counted in, such as `px`.
    """

    name: str
    label: str
    low: float = 0
    high: float = 0
    step: float = 0
    choices: tuple[Literal, ...] = ()
    unit: str = ""

    @property
    def ends(self) -> tuple[Literal, ...]:
        """The values at which a run shows that all between them can hold."""
        return self.choices or (self.low, self.high)

    @property
    def places(self) -> int:
        """How many digits behind the point a value has."""
        exact = [Decimal(str(one)).as_tuple() for one in (self.low, self.step)]
        return max(0, *(-int(one.exponent) for one in exact))

    @property
    def is_broken(self) -> bool:
        """Whether a slider goes through numbers that are not whole."""
        return float in {type(self.low), type(self.step)}

    def has(self, value: Literal) -> bool:
        """Whether a reader can set this very value."""
        if self.choices:
            return any(
                one == value and type(one) is type(value)
                for one in self.choices
            )
        if isinstance(value, str) or not self.low <= value <= self.high:
            return False
        return _is_whole((value - self.low) / self.step)


def knobs(own: Mapping[str, Any]) -> tuple[Knob, ...]:
    """Return the knobs that a header declares.

    Raises:
        ValueAtError: If one of them could not be turned.
    """
    table = own.get("knobs", {})
    if not isinstance(table, dict):
        raise ValueAtError("knobs", "`knobs` is no table", CURE)
    if len(table) > MOST:
        what = f"{len(table)} knobs; a reader can keep {MOST} in mind"
        raise ValueAtError(
            list(table)[MOST], what, "Take the least telling out"
        )
    return tuple(_knob(name, told) for name, told in table.items())


def _knob(name: str, told: Any) -> Knob:
    def stop(what: str, cure: str = CURE) -> ValueAtError:
        return ValueAtError(name, f"the knob `{name}` {what}", cure)

    if not isinstance(told, dict) or not CONSTANT.fullmatch(name):
        raise stop("is no constant with a table")
    for key in sorted(told.keys() - KEYS):
        raise stop(f"has a key `{key}`", f"Use {', '.join(sorted(KEYS))}")
    label, unit = told.get("label"), told.get("unit", "")
    if not label or not isinstance(label, str) or not isinstance(unit, str):
        raise stop("has no label", 'Write label = "…", what it is in a word')
    if ("choices" in told) == ("range" in told):
        raise stop("has not either a range or choices")
    made = Knob(name, label, unit=unit)
    if "choices" in told:
        return replace(made, choices=_choices(told, stop))
    low, high, step = _range(told, stop)
    return replace(made, low=low, high=high, step=step)


def _choices(told: Mapping[str, Any], stop: Stop) -> tuple[Literal, ...]:
    values = told["choices"]
    if not isinstance(values, list) or "step" in told:
        raise stop("has choices that are no list, or a step between them")
    if not FEWEST_CHOICES <= len(values) <= MOST_CHOICES:
        raise stop(f"has not {FEWEST_CHOICES} to {MOST_CHOICES} choices")
    kinds = {type(one) for one in values}
    if len(kinds) > 1 or not kinds <= {int, float, str}:
        raise stop("has choices that are not all numbers, or all texts")
    if len(set(values)) < len(values):
        raise stop("has a choice twice", "Take one out")
    return tuple(values)


def _range(told: Mapping[str, Any], stop: Stop) -> tuple[float, float, float]:
    pair, step = told["range"], told.get("step")
    numbers = [*pair, step] if isinstance(pair, list) else []
    kinds = [type(one) for one in numbers if type(one) in {int, float}]
    if [len(numbers), len(kinds)] != [3, 3]:
        raise stop("has no range of two numbers with a step")
    low, high, step = numbers
    if not low < high or not 0 < step <= high - low:
        raise stop(
            "cannot be turned", "Let low < high, and the step fit between"
        )
    if not _is_whole((high - low) / step):
        cure = "Let the range be a whole number of steps"
        raise stop(f"does not reach {high} from {low} by steps of {step}", cure)
    if (high - low) / step > STEPS:
        raise stop(f"has more than {STEPS} steps", "Make them wider")
    return low, high, step


def _is_whole(steps: float) -> bool:
    return abs(steps - round(steps)) < 1e-6  # noqa: PLR2004 - of binary fractions


def kept(knobs: Iterable[Knob]) -> dict[str, list[Literal]]:
    """Return what is noted of the settings that held when a program was recorded."""
    return {one.name: list(one.ends) for one in knobs}
