"""What one machine can show of another processor, and what it finds."""

import sys

import pytest

from scripts.model import snippet
from scripts.runner import agreement, processor, record
from scripts.runner.engine import Cold, Fork
from scripts.runner.processor import NAMES, NATIVE, OLDEST

# By libm, and by OpenBLAS: each processor differs from the oldest in one at least.
DIGITS = """
import math
import numpy as np

print(f"libm: {sum(math.sin(x) for x in range(1, 2_000)):.17g}")
table = np.random.default_rng(0).normal(size=(200, 200))
print(f"BLAS: {float(np.trace(table @ table @ table)):.17g}")
"""
pytestmark = pytest.mark.skipif(
    sys.platform != "linux",
    reason="not checked here: only Linux can show another processor",
)


def test_another_processor_computes_other_digits(project):
    """Else no test under it could fail."""
    project.program.write_text(DIGITS)
    found = snippet.load(project.program, project.root)
    here = Cold(0, NATIVE).execute(found).output
    assert Cold(1, NATIVE).execute(found).output == here
    assert Cold(0, OLDEST).execute(found).output != here


def test_both_engines_show_it(project):
    project.program.write_text(DIGITS)
    found = snippet.load(project.program, project.root)
    fork = Fork(1, ["math"], OLDEST)
    forked = fork.execute(found).output
    fork.close()
    assert forked == Cold(0, OLDEST).execute(found).output


@pytest.mark.parametrize(
    "name", [one for one in NAMES if processor.can_show(one)]
)
def test_numpy_neither_warns_nor_fails_as_any_of_them(project, name):
    source = (
        "import warnings\nwarnings.simplefilter('error')\n"
        "import numpy as np\nprint(round(float(np.ones((9, 9)).dot(np.ones(9))[0])))\n"
    )
    project.program.write_text(source)
    found = snippet.load(project.program, project.root)
    assert Cold(0, name).execute(found).output == b"9\n"


def test_a_number_that_does_not_travel_is_refused_with_its_form(project):
    before = project.out.read_text()
    project.program.write_text(DIGITS)
    (problem,) = record.record(snippet.load(project.program, project.root))
    assert "of its output is `" in problem.what
    assert "on another processor" in problem.what
    assert problem.cure.startswith("Print `")
    assert "processor 2" in problem.detail
    assert project.out.read_text() == before


def test_a_program_that_says_why_its_numbers_vary_is_recorded(project):
    header = (
        '# /// script\n# [tool.snippet]\n# varies = "as libm does"\n# ///\n'
    )
    project.program.write_text(header + DIGITS)
    found = snippet.load(project.program, project.root)
    assert record.record(found) == []
    assert Cold(0, OLDEST).execute(found).output != project.out.read_bytes()


@pytest.mark.parametrize(
    ("here", "there", "cure"),
    [
        (
            "x: 0.12345678",
            "x: 0.12345681",
            "Print `0.123457`, as `{value:.6f}`",
        ),
        (
            "x: 1.5, y: 2.50",
            "x: 1.5, y: 2.51",
            "Print a bound, a comparison or a share",
        ),
        ("x: 0.1", "x: 0.9", "Print a bound, a comparison or a share"),
        ("x: 1.5e-17", "x: 1.6e-17", "Print a bound, a comparison or a share"),
        ("x: 1.249", "x: 1.251", "Print `1`, as `{value:.0f}`"),
        ("12 of 20", "13 of 20", "Print a bound, a comparison or a share"),
        ("x: left", "x: right", "Print what does not hang on the last digits"),
        ("x: 1", "", "Print what does not hang on the last digits"),
    ],
)
def test_the_form_that_travels_is_named(here, there, cure):
    assert agreement.form(here, there).startswith(cure)
