"""What stands between `${{` and `}}`, as far as our workflows need it.

Names with dots, texts, whole numbers, `==`, `!=`, `!`, `&&`, `||`, brackets, and
the four functions that ask how the job went.
"""

import re
from typing import Any

Context = dict[str, Any]
STATUS = ("success", "failure", "always", "cancelled")
FIELD = re.compile(r"\$\{\{(.*?)\}\}", re.S)
TOKEN = re.compile(
    r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<number>\d+)"
    r"|(?P<name>[A-Za-z_][\w.-]*)|(?P<sign>==|!=|&&|\|\||[!()]))"
)


class ExpressionError(Exception):
    """Raised for an expression that is not understood here."""


def fill(text: object, context: Context) -> str:
    """Return a text with the value of each expression in its place."""
    return FIELD.sub(lambda found: shown(value(found[1], context)), shown(text))


def holds(condition: object, context: Context) -> bool:
    """Return whether a condition holds; without a status, that of success."""
    text = shown(condition)
    text = found[1] if (found := FIELD.fullmatch(text.strip())) else text
    asks = any(f"{name}(" in text.replace(" ", "") for name in STATUS)
    if not asks and not context["status"]["success"]:
        return False
    return not text.strip() or bool(value(text, context))


def shown(found: object) -> str:
    """Return a value as GitHub writes it."""
    if isinstance(found, bool):
        return str(found).lower()
    return "" if found is None else str(found)


def value(text: str, context: Context) -> Any:
    """Return what an expression is worth.

    Raises:
        ExpressionError: If it holds something that is not understood here.
    """
    reader = _Reader(_tokens(text), context)
    found = reader.either()
    if reader.tokens:
        raise ExpressionError(f"`{text.strip()}` goes on where it should end")
    return found


def _tokens(text: str) -> list[tuple[str, str]]:
    found, at, text = [], 0, text.rstrip()
    while at < len(text):
        match = TOKEN.match(text, at)
        if not match or not match.lastgroup:
            raise ExpressionError(f"`{text[at:].strip()}` is not understood")
        found.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return found


class _Reader:
    """Reads tokens from the left, each method one level of precedence."""

    def __init__(self, tokens: list[tuple[str, str]], context: Context) -> None:
        self.tokens = tokens
        self.context = context

    def either(self) -> Any:
        left = self.both()
        while self.takes("||"):
            right = self.both()
            left = left or right
        return left

    def both(self) -> Any:
        left = self.compared()
        while self.takes("&&"):
            right = self.compared()
            left = left and right
        return left

    def compared(self) -> Any:
        left = self.one()
        if self.takes("=="):
            return _folded(left) == _folded(self.one())
        if self.takes("!="):
            return _folded(left) != _folded(self.one())
        return left

    def one(self) -> Any:
        if self.takes("!"):
            return not self.one()
        if self.takes("("):
            found = self.either()
            self.close()
            return found
        if not self.tokens:
            raise ExpressionError("an expression ends too early")
        kind, text = self.tokens.pop(0)
        if kind == "sign":
            raise ExpressionError(f"`{text}` stands where a value should")
        if kind == "name":
            return self.named(text)
        return int(text) if kind == "number" else text[1:-1].replace("''", "'")

    def named(self, name: str) -> Any:
        if self.takes("("):
            self.close()
            if name not in STATUS:
                raise ExpressionError(
                    f"the function `{name}` is not known here"
                )
            return self.context["status"][name]
        if name in ("true", "false"):
            return name == "true"
        found: Any = self.context
        for part in name.split("."):
            found = found.get(part) if isinstance(found, dict) else None
        return found

    def takes(self, sign: str) -> bool:
        if self.tokens and self.tokens[0] == ("sign", sign):
            self.tokens.pop(0)
            return True
        return False

    def close(self) -> None:
        if not self.takes(")"):
            raise ExpressionError("a bracket is not closed")


def _folded(found: Any) -> Any:
    return found.casefold() if isinstance(found, str) else found
