"""What is typed after `make` arrives as it was typed: no shell reads it."""

import os

import pytest

from tests import own

TOOL = '#!/bin/sh\nfor word; do printf "%s\\0" "$word"; done\n'
TYPED = [
    "Plain words",
    "costs $HOME",
    "costs $$ and ${HOME}",
    "$(x) is $",
    "$(shell touch made-by-make)",
    "$(touch made-by-sh)",
    "`touch made-by-sh` in detail",
    '"Fast" is relative',
    "it's",
    "a 'b' \"c\" `d`",
    "ends with \\",
    r"C:\temp\\new",
    "C# and #1",
    "100 % of %d",
    "a; touch made-by-sh",
    "a && b || c | d > made-by-sh < e &",
    "a = b := c ?= d",
    "-x --claim D1",
    "* ? [a] {b,c} ~ !x",
    "深い学習 “ü”",
    "two\nlines",
]


@pytest.fixture
def make(tmp_path):
    """Run a target of our Makefile with a Python that says what it is given."""
    command = own.make(tmp_path, TOOL)

    def run(*words, **variables):
        code, told = own.run([*command, *words], tmp_path, **variables)
        assert code == 0, told
        assert os.listdir(tmp_path) == ["venv"]
        return told.split("\0")[:-1]

    return run


@pytest.mark.parametrize("typed", TYPED)
def test_a_title_arrives_as_it_was_typed(make, typed):
    words = make("new", "PAGE=numbers/a", f"TITLE={typed}")
    assert words[-2:] == ["numbers/a", typed]


@pytest.mark.parametrize("typed", TYPED)
def test_a_page_and_a_claim_arrive_as_they_were_typed(make, typed):
    words = make("new", f"PAGE={typed}", "TITLE=T", f"CLAIM={typed}")
    told = ["-m", "scripts", "new", "--claim", typed, "--", typed, "T"]
    assert words == told


@pytest.mark.parametrize("typed", TYPED)
def test_a_title_in_the_environment_arrives(make, typed):
    assert make("new", "PAGE=numbers/a", TITLE=typed)[-1] == typed


def test_what_is_not_typed_arrives_empty(make):
    assert make("new") == ["-m", "scripts", "new", "--claim", "", "--", "", ""]
