"""An exercise teaches while it fails: a hint, a first line, messages with values."""

import pytest

from scripts.checks import check
from scripts.model import exercise
from scripts.model.exercise import Exercise, first_new

START = '''def share(cents):
    """Share."""
    return 0


print(share(3))
'''


@pytest.mark.parametrize(
    ("solution", "line"),
    [
        ("return 0", ""),
        ("return cents // 3", "return cents // 3"),
        ("# in cents\n    return 1", "return 1"),
        (
            "import math\n\n    return math.floor(cents)",
            "return math.floor(cents)",
        ),
        ("from math import (\n        floor,\n    )\n    floor(1)", "floor(1)"),
        ('"""Share\n    fairly."""\n    return 2', "return 2"),
        ("parts = [\n        cents,\n    ]\n    return parts", "parts = ["),
        ("left = 1\n    right = 2\n    return left", "left = 1"),
    ],
)
def test_the_first_line_is_the_first_step_that_the_start_has_not(
    solution, line
):
    made = START.replace("return 0", solution)
    assert first_new(made, START) == line


def test_an_exercise_knows_the_first_line_of_its_solution(project):
    assert of(project).first_line == "answer = 1"


def of(project):
    return Exercise(project.folder / "add_more_exercise.py", project.root)


def test_another_right_way_is_the_first_file_of_that_name(project):
    (project.folder / "add_more_right_slow.py").write_text("answer = 1\n")
    assert [path.name for path in of(project).right] == [
        "add_more_right.py",
        "add_more_right_slow.py",
    ]
    assert exercise.missing(of(project)) == []


def head(project, file, text):
    """Put a header, or what is none, in place of a program's own."""
    path = project.folder / file
    path.write_text(text + path.read_text().rpartition("# ///\n")[2])


def hint(text):
    return f'# /// script\n# [tool.snippet]\n# hint = "{text}"\n# ///\n'


def found(project):
    return [str(problem) for problem in check(project.root)]


def test_an_exercise_without_a_hint_is_told(project):
    head(project, "add_more_exercise.py", "")
    (problem,) = found(project)
    assert "add_more_exercise.py:1: the exercise has no hint" in problem


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        (
            "add_more_exercise.py",
            "Write answer=1 there.",
            "_exercise.py:1: the hint holds `answer = 1`, which the solution adds",
        ),
        (
            "add_more_exercise.py",
            "so " * 60,
            "_exercise.py:1: the hint is longer than 160 characters",
        ),
        (
            "add_more_solution.py",
            "Count.",
            "_solution.py:1: a hint stands in the file where the reader starts",
        ),
        (
            "add_numbers.py",
            "Count.",
            "add_numbers.py:1: a hint stands in the file where",
        ),
    ],
)
def test_a_hint_that_helps_nobody_is_told(project, file, text, message):
    head(project, file, hint(text))
    assert any(message in problem for problem in found(project)), found(project)


@pytest.mark.parametrize(
    ("asserts", "told"),
    [
        ("assert answer == 1, 'one is due'\n", True),
        ("assert answer == 1, 'one ' 'is due'\nassert answer, 'no'\n", True),
        (
            "assert answer == 1, f'{answer} came out'\nassert answer, 'no'\n",
            False,
        ),
        ("said = 'due'\nassert answer == 1, said\n", False),
    ],
)
def test_a_check_says_what_came_out(project, asserts, told):
    (project.folder / "add_more_check.py").write_text(asserts)
    text = "".join(found(project))
    assert ("_check.py:1: the check says nothing of what came out" in text) == (
        told
    )


def test_files_that_cannot_be_read_are_told_by_others(project):
    head(project, "add_more_solution.py", "x = = 1\n")
    head(project, "add_numbers.py", "# /// script\n# [\n# ///\n")
    text = "".join(found(project))
    assert "_solution.py:1: not Python" in text
    assert "the header is not TOML" in text
