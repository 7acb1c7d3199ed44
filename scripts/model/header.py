"""The PEP 723 header of a snippet, with our table `[tool.snippet]` in it.

Inline script metadata: <https://peps.python.org/pep-0723/>
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any

from scripts.model import chance, knob, requirement
from scripts.model.chance import Band, Draws
from scripts.model.header_value import ValueAtError, reason, refusal, strings
from scripts.model.problem import Problem, ProblemError

# The pattern is the reference implementation's, from PEP 723.
BLOCK = re.compile(
    r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$"
)
TOML_LINE = re.compile(r"\(at line (\d+)")


@dataclass(frozen=True)
class Skip:
    """Why a snippet is not run, and the last day on which that is accepted."""

    reason: str
    until: date


@dataclass(frozen=True)
class Header:
    """What a snippet asks for beyond the rule.

    The rule: exit 0, the recorded output, 10 seconds of computing, standard
    library.

    Attributes:
        dependencies: Distributions that the program imports, as requirements.
        raises: `Type: pattern` of the error that is expected to end it.
        timeout: Seconds that it may compute, with all that it starts; by the
            clock it has ten times as much.
        data: Input files, relative to the project.
        figures: SVG files that it writes into its working folder.
        exact: Why its output holds numbers of more than 12 digits; else empty.
        varies: Why its numbers differ between processors; empty where they do not.
        browser: `no: reason` where it cannot run in a browser; empty otherwise.
        draws: How it is drawn again, if it depends on chance.
        no_draws: `no: reason` where it depends on chance and is not drawn.
        base_rate: The label of the constant answer's score, or `no: reason`.
        bands: Between which numbers a measured time's ratio may lie, by label.
        knobs: Constants that a reader may turn on its page.
        equivalent: Why a change of a solution changes nothing, by the change.
        core: `no: reason` where a page shows the whole of a long program.
        hint: The first step of an exercise, for who has tried twice.
        skip: Why it is not run, for how long.
        end: Number of lines that the header takes; 0 without one.
    """

    dependencies: tuple[str, ...] = ()
    raises: str = ""
    timeout: float = 10.0
    data: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    exact: str = ""
    varies: str = ""
    browser: str = ""
    draws: Draws | None = None
    no_draws: str = ""
    base_rate: str = ""
    bands: Mapping[str, Band] = field(default_factory=dict, hash=False)
    knobs: tuple[knob.Knob, ...] = ()
    equivalent: Mapping[str, str] = field(default_factory=dict, hash=False)
    core: str = ""
    hint: str = ""
    skip: Skip | None = None
    end: int = 0

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader of its output should know: sentences."""
        told = {
            "No constant answer stands beside it": self.base_rate,
            "It is not drawn again": self.no_draws,
        }
        return tuple(
            f"{what}: {why.removeprefix('no: ').rstrip('.')}."
            for what, why in told.items()
            if why.startswith("no: ")
        )


KEYS = {one.name for one in fields(Header)} - {
    "dependencies",
    "end",
    "no_draws",
}
STANDARD_KEYS = {"requires-python", "dependencies", "tool"}


def read_header(path: Path, source: str) -> Header:
    """Read the header of a program.

    Raises:
        ProblemError: If there are two, the TOML cannot be read, or a key or its
            value is not one that a snippet has.
    """
    found = [
        match for match in BLOCK.finditer(source) if match["type"] == "script"
    ]
    if not found:
        return Header()
    if len(found) > 1:
        line = source.count("\n", 0, found[1].start()) + 1
        raise _stop(
            path, line, "a second script header", "Keep one, at the top"
        )
    start = source.count("\n", 0, found[0].start()) + 1
    content = "".join(
        line[2:] if line.startswith("# ") else line[1:]
        for line in found[0]["content"].splitlines(keepends=True)
    )
    try:
        table = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        at = TOML_LINE.search(str(error))
        line = start + int(at[1]) if at else start
        raise _stop(
            path, line, f"the header is not TOML: {error}", "Mend it"
        ) from None
    end = start + content.count("\n") + 1
    try:
        return _header(table, end)
    except ValueAtError as error:
        line = _line_of(source, error.key)
        raise _stop(path, line, error.what, error.cure) from None


def _header(table: Mapping[str, Any], end: int) -> Header:
    own = table.get("tool", {}).get("snippet", {})
    for key in [*(set(table) - STANDARD_KEYS), *(set(own) - KEYS)]:
        allowed = ", ".join(sorted(KEYS))
        raise ValueAtError(
            key, f"`{key}` is not a key of a snippet", f"Use {allowed}"
        )
    return Header(
        dependencies=_dependencies(table),
        raises=_raises(own),
        timeout=_timeout(own),
        data=strings(own, "data"),
        figures=_figures(own),
        exact=reason(
            own, "exact", "Say why every digit is the same everywhere"
        ),
        varies=reason(own, "varies", "Say why no form of printing it travels"),
        browser=refusal(own, "browser"),
        draws=chance.draws(own),
        no_draws=chance.no_draws(own),
        base_rate=reason(
            own, "base_rate", "Name the constant answer's label, or why none"
        ),
        bands=chance.bands(own),
        knobs=knob.knobs(own),
        equivalent=chance.equivalent(own),
        core=refusal(own, "core"),
        hint=reason(own, "hint", "Say in a sentence which step comes first"),
        skip=_skip(own),
        end=end,
    )


def _dependencies(table: Mapping[str, Any]) -> tuple[str, ...]:
    texts = strings(table, "dependencies")
    wrong = requirement.fault(texts)
    if wrong:
        raise ValueAtError("dependencies", *wrong)
    return texts


def _raises(own: Mapping[str, Any]) -> str:
    value = own.get("raises", "")
    if value and (not isinstance(value, str) or ": " not in value):
        raise ValueAtError(
            "raises", "`raises` names no message", 'Write "Type: pattern"'
        )
    try:
        re.compile(value)
    except re.error as error:
        what = f"`raises` is not a regular expression: {error}"
        raise ValueAtError(
            "raises", what, "Escape its special characters"
        ) from None
    return str(value)


def _timeout(own: Mapping[str, Any]) -> float:
    value = own.get("timeout", 10)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 0 < value <= 300:  # noqa: PLR2004 - stated in the message
        raise ValueAtError(
            "timeout", "`timeout` is not 1 to 300 seconds", "Mend it"
        )
    return float(value)


def _figures(own: Mapping[str, Any]) -> tuple[str, ...]:
    names = strings(own, "figures")
    for name in names:
        if Path(name).name != name or not name.endswith(".svg"):
            what = f"figure `{name}` is not the plain name of an SVG file"
            raise ValueAtError("figures", what, 'Write ["<program>.svg"]')
    return names


def _skip(own: Mapping[str, Any]) -> Skip | None:
    value = own.get("skip")
    if value is None:
        return None
    cure = 'Write skip = {reason = "…", until = "2027-06-30"}'
    try:
        reason, until = value["reason"], date.fromisoformat(value["until"])
    except (KeyError, TypeError, ValueError):
        raise ValueAtError(
            "skip", "`skip` needs a reason and a date", cure
        ) from None
    if not reason:
        raise ValueAtError("skip", "`skip` has an empty reason", cure)
    return Skip(reason=reason, until=until)


def _line_of(source: str, key: str) -> int:
    for number, line in enumerate(source.splitlines(), start=1):
        if (
            line.lstrip("# ")
            .lstrip('"')
            .startswith((f"{key} ", f"{key}=", f'{key}"'))
        ):
            return number
    return 1


def _stop(path: Path, line: int, what: str, cure: str) -> ProblemError:
    return ProblemError(Problem(path, line, what, cure))
