"""Recorded outputs say nothing that holds on one machine alone."""

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.model import elsewhere, snippet
from scripts.model.problem import Problem, ProblemError, read_text
from scripts.model.snippet import Snippet

DIGITS = 12
NUMBER = re.compile(r"(?<![\w.])\d*\.\d+(?:e[+-]?\d+)?", re.ASCII)


def check(root: Path) -> list[Problem]:
    """Return which recorded outputs do not travel."""
    snippets, _ = snippet.load_all(root)
    return [problem for found in snippets for problem in _output(found)]


def _output(found: Snippet) -> Iterator[Problem]:
    if not found.out.is_file():
        return
    try:
        text = read_text(found.out)
    except ProblemError as error:
        yield error.problem
        return
    for line, what, cure in elsewhere.find(text, found.source):
        yield Problem(found.out, line, what, cure)
    if not found.header.exact:
        yield from _digits(found, text)


def _digits(found: Snippet, text: str) -> Iterator[Problem]:
    """The last digits of a float depend on the library and the processor."""
    for number, line in enumerate(text.splitlines(), start=1):
        for match in NUMBER.finditer(line):
            digits = re.sub(r"e.*|\D", "", match[0]).strip("0")
            if len(digits) > DIGITS:
                what = f"{match[0]} has {len(digits)} digits"
                cure = "Format it, or say in the header why it is `exact`"
                yield Problem(found.out, number, what, cure)
