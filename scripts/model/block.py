"""One of our blocks on a page: its name, its argument, its options."""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import yaml

from scripts.model import yaml_text
from scripts.model.problem import CACHED

START = re.compile(
    r"^\s*(?P<fence>/{3,})\s*(?P<name>[\w-]+)\s*(\|\s*(?P<argument>.*?))?\s*$"
)
END = re.compile(r"^\s*(?P<fence>/{3,})\s*$")

# Our blocks: whether each takes an argument (None: it may), and its options.
BLOCKS: dict[str, tuple[bool | None, frozenset[str]]] = {
    "snippet": (True, frozenset({"alt", "fold", "part"})),
    "exercise": (True, frozenset()),
    "guess": (True, frozenset({"choices", "high", "low", "scale", "unit"})),
    "guesses": (False, frozenset()),
    "claims": (None, frozenset()),
    "outcomes": (False, frozenset()),
    "pages": (False, frozenset()),
    "planned": (False, frozenset()),
    "ledger": (False, frozenset()),
    "trial": (False, frozenset()),
    "sources": (False, frozenset()),
    "bibliography": (False, frozenset()),
    "building-blocks": (False, frozenset()),
    "timings": (False, frozenset()),
    "browser-timings": (False, frozenset()),
    "site-timings": (False, frozenset()),
}
# Blocks of pymdown-extensions that mkdocs.yml turns on, with their options.
OTHERS = {
    "note": frozenset({"attrs"}),
    "question": frozenset({"attrs"}),
    "warning": frozenset({"attrs"}),
    "tip": frozenset({"attrs"}),
    "details": frozenset({"attrs", "open", "type"}),
    "tab": frozenset({"attrs", "new", "select"}),
}
# What other tools call them.
ALIKE = {
    "abstract": "note",
    "admonition": "note",
    "caution": "warning",
    "collapse": "details",
    "danger": "warning",
    "dropdown": "details",
    "error": "warning",
    "example": "note",
    "hint": "tip",
    "important": "note",
    "info": "note",
    "quote": "note",
    "success": "tip",
    "summary": "details",
    "tabs": "tab",
}


class BlockError(ValueError):
    """Says what is wrong with a block's head, and how to mend it."""

    def __init__(self, what: str, cure: str) -> None:
        super().__init__(what)
        self.what, self.cure = what, cure


@dataclass(frozen=True)
class Block:
    """One of our blocks on a page.

    Attributes:
        kind: Its name, a key of `BLOCKS`.
        argument: What follows the bar.
        options: The lines indented below it.
        line: Where it starts, from 1.
    """

    kind: str
    argument: str
    options: dict[str, object]
    line: int


def read_block(
    start: re.Match[str], below: list[str], line: int
) -> Block | None:
    """Read the head of a block.

    Args:
        start: A match of `START`.
        below: The lines below it.
        line: Where it stands.

    Returns:
        The block, or nothing where it is one of pymdown-extensions'.

    Raises:
        BlockError: If nobody knows the block, or it says what it cannot.
    """
    name, argument = start["name"], start["argument"] or ""
    if name in OTHERS:
        _other(name, argument, below)
        return None
    if name not in BLOCKS:
        raise BlockError(f"`{name}` is not a block", _instead(name))
    takes, allowed = BLOCKS[name]
    if takes not in {None, bool(argument)}:
        what = (
            f"the block `{name}` {'needs an' if takes else 'takes no'} argument"
        )
        raise BlockError(what, f"Write `/// {name}{' | …' if takes else ''}`")
    options = _allowed(name, below, allowed)
    return Block(name, argument, options, line)


def _other(name: str, argument: str, below: list[str]) -> None:
    """Pymdown-extensions would show a block with a wrong head as typed."""
    if name == "tab" and not argument:
        what = "the block `tab` needs an argument"
        raise BlockError(what, "Write `/// tab | …`")
    for key, value in _allowed(name, below, OTHERS[name]).items():
        fits = {"attrs": dict, "type": str}.get(key, bool)
        if not isinstance(value, fits):
            what = f"the option `{key}` is not {_KINDS[fits]}"
            raise BlockError(what, f"Write `{key}: {_KINDS[fits]}`")


_KINDS = {bool: "`true` or `false`", dict: "`{name: value}`", str: "a word"}


def _instead(name: str) -> str:
    """Return how to mend the name of a block."""
    known = sorted([*BLOCKS, *OTHERS])
    small = name.lower()
    near = ALIKE.get(small) or next(
        iter(difflib.get_close_matches(small, known, 1)), ""
    )
    return (
        f"Write `/// {near} | …`"
        if near in OTHERS
        else (f"Use one of {', '.join(known)}")
    )


def _allowed(
    name: str, below: list[str], allowed: frozenset[str]
) -> dict[str, object]:
    options = _options(below)
    for key in sorted(set(options) - allowed):
        what = f"the block `{name}` has no option `{key}`"
        raise BlockError(what, f"It has {', '.join(sorted(allowed)) or 'none'}")
    return options


def _options(below: list[str]) -> dict[str, object]:
    taken = []
    for text in below:
        if not re.match(r"\s{4,}\S", text):
            break
        taken.append(text.strip())
    cure = "Write `name: value`, and quote a value that holds a colon"
    try:
        options = dict(_read_yaml("\n".join(taken)))
    except yaml.YAMLError as error:
        reason = str(error).splitlines()[0]
        raise BlockError(f"the options are not YAML: {reason}", cure) from None
    except (TypeError, ValueError):
        what = "the options are not names with values"
        raise BlockError(what, cure) from None
    return options


@lru_cache(maxsize=CACHED)
def _read_yaml(text: str) -> Mapping[str, object]:
    return yaml.load(text, yaml_text.Loader) or {}
