"""The map for contributors leads to files that are there."""

import re

from scripts.extension import BLOCKS
from scripts.model import block
from scripts.model.problem import ROOT
from scripts.publish import plain

PAGE = ROOT / "docs" / "contributing" / "index.md"


def rows():
    text = PAGE.read_text("utf-8").partition("{#map}")[2].partition("\n## ")[0]
    return [line for line in text.splitlines() if line.startswith("| ")][1:]


def test_every_file_of_the_map_is_there():
    assert len(rows()) > 15
    for row in rows():
        named = re.findall(r"`([\w./-]+/[\w./-]*)`", row)
        assert named, row
        for name in named:
            assert (ROOT / name).exists(), name


def test_every_block_has_a_class_and_a_plain_form():
    assert {one.NAME for one in BLOCKS} == set(block.BLOCKS)
    forms = {"snippet", "exercise", "guess", "claims", "sources", "outcomes"}
    assert forms | plain.LISTS == set(block.BLOCKS)
