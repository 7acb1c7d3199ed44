"""A constant that a header names, as it is found and changed."""

import pytest

from scripts.model import constant
from scripts.model.problem import ROOT


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("A = 3", 3),
        ("A = -0.5  # why", -0.5),
        ("A = 1e-3", 0.001),
        ("A = 1_000", 1000),
        ('A = "a # b"  # c', "a # b"),
        ("A = 'it'", "it"),
        ("A = int(3)", None),
        ("A = 3 + 4", None),
        ("A = True", None),
        ("A = B", None),
        ("A: int = 3", None),
        ("A = 1\nA = 2", None),
        ("if True:\n    A = 1", None),
        ('B = """\nA = 1\n"""', None),
    ],
)
def test_a_constant_is_a_literal_on_a_line_of_its_own(line, value):
    found = constant.find(f"import math\n{line}\n", "A")
    assert (found and found.value) == value
    assert found is None or found.line == 2


@pytest.mark.parametrize(
    ("line", "value", "after"),
    [
        ("A = 3", 4, "A = 4"),
        ("A = 0.2  # 0.2", 0.4, "A = 0.4  # 0.2"),
        ('A = "a # b" # c', "d", "A = 'd' # c"),
        ("A = 'it'", "\\1", r"A = '\\1'"),
    ],
)
def test_another_value_leaves_all_else_as_it_is(line, value, after):
    text = "b = A\n{}\n  A = 3\n"
    assert constant.at(text.format(line), "A", value) == text.format(after)


def test_the_browser_finds_a_constant_as_we_do():
    source = (ROOT / "docs/assets/run/turn.js").read_text("utf-8")
    assert f"String.raw`{constant.VALUE.replace('(', '(?:', 1)}`" in source
