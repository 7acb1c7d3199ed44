import sys
from pathlib import Path

import pytest

from scripts.model.problem import ROOT
from tests import own

TYPOS = Path(sys.executable).with_name("typos")


def spell(folder, text):
    (folder / "page.md").write_text(text)
    config = ROOT / "pyproject.toml"
    command = [
        TYPOS,
        "--config",
        config,
        "--format",
        "brief",
        folder / "page.md",
    ]
    return own.run(command)


@pytest.mark.parametrize("word", ["recieve", "behavior"])
def test_a_misspelt_or_american_word_is_told_with_its_line(tmp_path, word):
    code, told = spell(tmp_path, f"One line.\nIts {word} is odd.\n")
    assert code != 0
    assert f"page.md:2:5: error: `{word}` should be" in told


@pytest.mark.parametrize(
    "text", ["neighbors", "`analyzed`", "[a](../favor.md)"]
)
def test_names_in_code_and_addresses_are_left_alone(tmp_path, text):
    assert spell(tmp_path, text)[0] == 0
