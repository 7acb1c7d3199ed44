"""Read single values of a program's header, each with its own message."""

from collections.abc import Mapping
from typing import Any

Literal = int | float | str


class ValueAtError(Exception):
    """Raised when a header says something that no snippet can say."""

    def __init__(self, key: str, what: str, cure: str) -> None:
        super().__init__(what)
        self.key, self.what, self.cure = key, what, cure


def strings(table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """Return a list of texts; empty without the key.

    Raises:
        ValueAtError: If it is something else.
    """
    value = table.get(key, [])
    if not isinstance(value, list) or not all(
        isinstance(item, str) for item in value
    ):
        what = f"`{key}` is not a list of strings"
        raise ValueAtError(key, what, 'Write ["…", "…"]')
    return tuple(value)


def reason(own: Mapping[str, Any], key: str, cure: str) -> str:
    """Return a text that gives a reason; empty without the key.

    Raises:
        ValueAtError: If it is empty, or no text.
    """
    value = own.get(key, "")
    if not isinstance(value, str) or (key in own and not value.strip()):
        raise ValueAtError(key, f"`{key}` gives no reason", cure)
    return value


def refusal(own: Mapping[str, Any], key: str) -> str:
    """Return `no: reason`; empty without the key.

    Raises:
        ValueAtError: If it is something else.
    """
    value = own.get(key, "")
    if value and not str(value).startswith("no: "):
        what = f"`{key}` gives no reason"
        raise ValueAtError(key, what, 'Write "no: reason"')
    return str(value)
