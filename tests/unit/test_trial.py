"""Trials of exercises: what they say of a solution, a check and a mutant."""

import contextlib
import time

import pytest

from scripts.model import exercise
from scripts.model.mutants import mutants
from scripts.runner import cache, trial
from scripts.runner.engine import Fork

EXERCISE = '''def count_even(numbers):
    """Return how many numbers are even."""
    return 0  # change this


print(count_even([1, 2]))
'''
SOLUTION = EXERCISE.replace(
    "return 0  # change this", "return sum(n % 2 == 0 for n in numbers)"
)
RIGHT = EXERCISE.replace(
    "return 0  # change this", "return len([n for n in numbers if not n & 1])"
)
WRONG = EXERCISE.replace("return 0  # change this", "return {}")
CHECK = """for numbers, right in (([], 0), ([2, 3, 4, 8, 9], 3), ([3, 2], 1), ([6], 1)):
    got = count_even(numbers)
    assert got == right, f"of {numbers}, {right} are even, and you count {got}"
"""
PROPERTIES = """from hypothesis import given
from hypothesis import strategies as st


@given(st.lists(st.integers()))
def a_slow_count_agrees(numbers):
    slow = [number for number in numbers if not number % 2]
    assert count_even(numbers) == len(slow), "another count"


a_slow_count_agrees()
"""
FILES = {
    "exercise": EXERCISE,
    "solution": SOLUTION,
    "check": CHECK,
    "right": RIGHT,
    "wrong_all": WRONG.format("len(numbers)"),
    "wrong_odd": WRONG.format("sum(n % 2 for n in numbers)"),
    "wrong_first": WRONG.format("numbers[0] % 2"),
    "properties": PROPERTIES,
}


@pytest.fixture(scope="module")
def engine():
    with contextlib.closing(Fork(1, ["hypothesis"])) as fork:
        yield fork


@pytest.fixture
def tried(project, engine, monkeypatch, tmp_path):
    """Try an exercise of which some files are others."""
    monkeypatch.setattr(cache, "FOLDER", tmp_path / "held")

    def attempt(**files):
        for ending, text in {**FILES, **files}.items():
            if text:
                path = project.folder / f"count_even_{ending}.py"
                path.write_text(text)
        (found,) = exercise.choose(
            [project.folder / "count_even_exercise.py"], project.root
        )
        return trial.attempt(engine, found)

    return attempt


def problem_of(made):
    (problem,) = made.problems
    return str(problem)


def test_an_exercise_whose_check_tells_right_from_wrong_holds(tried):
    made = tried()
    assert made.problems == ()
    assert (made.right, made.wrong) == (1, 3)
    assert made.refused == made.mutants > 5
    assert trial.total([made]) == (
        "1 exercises: 1 right accepted, 3 wrong refused,"
        f" {made.mutants} of {made.mutants} mutants refused, 0 equivalent"
    )


def test_what_held_is_not_tried_again(tried, project):
    made = tried()
    (found,) = exercise.choose(
        [project.folder / "count_even_right.py"], project.root
    )
    assert cache.held(found)
    assert trial.held(found) == made
    (project.folder / "count_even_wrong_more.py").write_text("1 / 0\n")
    assert not cache.held(found)


def test_a_wrong_solution_that_passes_is_named(tried):
    told = problem_of(tried(wrong_not=SOLUTION))
    assert "count_even_wrong_not.py:1: the check accepts this wrong" in told


def test_a_right_solution_that_is_refused_is_named_with_the_reason(tried):
    made = tried(right_other=WRONG.format("len(numbers) // 2"))
    told = str(made.problems[0])
    assert "count_even_right_other.py:1: the check refuses this right" in told
    assert (
        "AssertionError: of [2, 3, 4, 8, 9], 3 are even, and you count 2."
        in told
    )


def test_where_the_solution_is_refused_nothing_else_is_tried(tried):
    made = tried(solution=WRONG.format("1 / 0"))
    told = problem_of(made)
    assert "count_even_solution.py:3: the check refuses this right" in told
    assert "ZeroDivisionError: division by zero" in told
    assert made.mutants == 0


def header(*names):
    lines = "".join(f'# "{name}" = "a reason"\n' for name in names)
    return f"# /// script\n# [tool.snippet.equivalent]\n{lines}# ///\n"


TWO_STEPS = EXERCISE.replace(
    "return 0  # change this",
    "even = sum(n % 2 == 0 for n in numbers)\n    return even * 1",
)
TO_LIST = "return even * 1 -> return even / 1"


def test_a_mutant_that_survives_is_named_with_what_to_paste(tried):
    told = problem_of(tried(solution=TWO_STEPS))
    assert f"count_even_solution.py:4: the check accepts `{TO_LIST}`." in told
    assert "Strengthen `count_even_check.py`" in told
    pasted = f'# "{TO_LIST}" = "why nobody can tell"'
    assert f"\n    # [tool.snippet.equivalent]\n    {pasted}" in told


def test_a_mutant_that_is_listed_with_a_reason_may_survive(tried):
    made = tried(solution=header(TO_LIST) + TWO_STEPS)
    assert made.problems == ()
    assert made.equivalent == 1
    assert made.refused == made.mutants - 1


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("return even * 1 -> pass", "which is refused by the check"),
        ("return even -> pass", "which is no mutant of it"),
    ],
)
def test_a_stale_note_of_an_equivalent_is_named(tried, name, told):
    source = header(TO_LIST, name) + TWO_STEPS
    problem = problem_of(tried(solution=source))
    where = "count_even_solution.py:4: `equivalent` lists"
    assert f"{where} `{name}`, {told}" in problem


def test_an_endless_mutant_is_refused_within_its_limit(tried):
    lines = (
        "at = found = 0",
        "while at < len(numbers):",
        "    found += numbers[at] % 2 == 0",
        "    at += 1",
        "return found",
    )
    source = EXERCISE.replace("return 0  # change this", "\n    ".join(lines))
    started = time.monotonic()
    made = tried(solution=source)
    assert made.problems == ()
    assert time.monotonic() - started < 60


def test_a_property_that_fails_tells_a_falsifying_example(tried):
    properties = PROPERTIES.replace(
        "not number % 2", "number % 2 == (number > 5)"
    )
    made = tried(properties=properties)
    for problem, of in zip(made.problems, ("solution", "right"), strict=True):
        told = str(problem)
        assert "count_even_properties.py:8: it does not hold of" in told
        assert f"`count_even_{of}.py`: AssertionError: another count" in told
        assert "numbers=[6]" in told


@pytest.mark.parametrize(
    ("ending", "told"),
    [
        ("right", "the exercise has no other right solution"),
        ("wrong_odd", "the exercise has 2 of 3 wrong solutions"),
        ("properties", "the exercise has no properties"),
    ],
)
def test_a_file_that_is_missing_is_a_problem(tried, ending, told):
    problem = problem_of(tried(**{ending: ""}))
    assert f"count_even_exercise.py:1: {told}. Write `count_even_" in problem


def names(solution, start="pass"):
    return [one.name for one in mutants(solution, start)]


@pytest.mark.parametrize(
    ("line", "made"),
    [
        ("a = b < c", ["b <= c"]),
        ("a = b is not c", ["b is c"]),
        ("a = b - c", ["b + c"]),
        ("a = b and c", ["b or c"]),
        ("a = not b", ["b"]),
        ("a = 0", ["1", "-1"]),
        ("a = True", ["False"]),
        ("a = b if c else d", ["b if False else d", "b if True else d"]),
    ],
)
def test_one_thing_is_changed_at_a_time(line, made):
    told = [f"{line} -> a = {value}" for value in made]
    assert names(line) == [*told, f"{line} -> pass"]


def test_a_branch_is_never_taken():
    assert names("while a:\n    break\n") == [
        "while a: -> while False:",
        "break -> pass",
    ]


def test_what_stands_in_the_exercise_is_left_alone():
    start = "def f(a):\n    b = 1\n    return a\n\n\nprint(f(2))\n"
    solution = start.replace("return a", "return b")
    assert names(solution, start) == ["return b -> pass"]


def test_imports_docstrings_and_prints_are_left_alone():
    assert names('"""Text."""\nimport math\nprint(1 + 2)\n') == []


def test_a_long_statement_is_named_by_the_part_that_changes():
    line = f"a = [{'1 < b, ' * 9}2 < c]"
    assert "2 < c -> 2 <= c" in names(line)
