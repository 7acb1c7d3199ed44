"""What a program's header says of chance, of base rates and of measured times."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from scripts.model.header_value import ValueAtError, refusal, strings

FEWEST = 20  # draws
MOST = 200


@dataclass(frozen=True)
class Draws:
    """How a program is drawn again.

    Attributes:
        constant: The constant at its top level that is the draw, such as `SEED`.
        values: How many draws there are: the constant is 0, 1, … in turn.
        labels: The values that are kept of each; all that vary where it is empty.
    """

    constant: str
    values: int
    labels: tuple[str, ...] = ()


Band = tuple[float, float]


def draws(own: Mapping[str, Any]) -> Draws | None:
    """Return how a program is drawn; nothing where it is not.

    Raises:
        ValueAtError: If it cannot be drawn as the header says.
    """
    table = own.get("draws")
    if table is None or isinstance(table, str):
        return None
    cure = f'Write constant = "SEED" and values = {FEWEST} to {MOST}'
    if not isinstance(table, dict):
        raise ValueAtError("draws", "`draws` is no table, and no reason", cure)
    for key in table.keys() - {field.name for field in fields(Draws)}:
        raise ValueAtError(key, f"`{key}` is not a key of `draws`", cure)
    constant, values = table.get("constant"), table.get("values")
    if not isinstance(constant, str) or not constant.isidentifier():
        what = "`draws` does not name its constant"
        raise ValueAtError("constant", what, cure)
    if type(values) is not int or not FEWEST <= values <= MOST:
        what = f"`values` is not {FEWEST} to {MOST} draws"
        raise ValueAtError("values", what, cure)
    return Draws(constant, values, strings(table, "labels"))


def no_draws(own: Mapping[str, Any]) -> str:
    """Return why a program that depends on chance is not drawn.

    Raises:
        ValueAtError: If it gives no reason.
    """
    table = own.get("draws")
    return refusal(own, "draws") if isinstance(table, str) else ""


def bands(own: Mapping[str, Any]) -> Mapping[str, Band]:
    """Return between which numbers a measured value may lie, by its label.

    Raises:
        ValueAtError: If one is no pair of numbers, the lower first.
    """
    table = own.get("bands", {})
    cure = 'Write "label" = [200, 800]'
    if not isinstance(table, dict):
        raise ValueAtError("bands", "`bands` is no table", cure)
    for label, pair in table.items():
        numbers = isinstance(pair, list) and [
            one for one in pair if type(one) in {int, float}
        ]
        if not numbers or numbers != pair or not _is_band(numbers):
            what = f"the band of `{label}` is no pair, the lower first"
            raise ValueAtError(label, what, cure)
    return {label: (float(a), float(b)) for label, (a, b) in table.items()}


def _is_band(numbers: list[float]) -> bool:
    return len(numbers) == 2 and 0 < numbers[0] < numbers[1]  # noqa: PLR2004


def equivalent(own: Mapping[str, Any]) -> Mapping[str, str]:
    """Return why a change of a solution changes nothing, by the change.

    Raises:
        ValueAtError: If one is not `old -> new`, or gives no reason.
    """
    table = own.get("equivalent", {})
    cure = 'Write "old line -> new line" = "why nobody can tell"'
    if not isinstance(table, dict):
        raise ValueAtError("equivalent", "`equivalent` is no table", cure)
    for change, why in table.items():
        if " -> " not in change or not isinstance(why, str) or not why.strip():
            what = f"the change `{change}` is not told with a reason"
            raise ValueAtError(change, what, cure)
    return dict(table)
