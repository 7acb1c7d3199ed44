import json

import pytest

from scripts.model import page
from scripts.model.effort import effort, minutes
from scripts.publish import catalogue

HTML = '<main><h1 id="t">T</h1></main>'


@pytest.mark.parametrize(
    ("words", "expected"), [(0, 1), (238, 1), (239, 2), (1600, 7)]
)
def test_minutes_are_rounded_up(words, expected):
    assert minutes(words) == expected


@pytest.mark.parametrize(
    ("words", "told"), [(10, "1 minute to read"), (300, "2 minutes to read")]
)
def test_one_minute_is_no_minutes(project, words, told):
    found = page.scan(f"# T\n\n{'word ' * words}\n", project.page)
    assert effort(found, project.page, project.root)[0] == told


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"lines": 20}, 3),
        ({"seconds": 61}, 3),
        ({"exercises": 2}, 11),
        ({"lines": 10, "seconds": 30, "exercises": 1}, 8),
    ],
)
def test_programs_and_exercises_take_time(told, expected):
    assert minutes(238, **told) == expected


PROGRAM = "/// snippet | add_numbers.py\n///\n\n"
CORE = "# region core\ntotal += 1\ntotal -= 1\n# endregion\n"
EXERCISE = "/// exercise | add_more\nAdd.\n///\n\n"


@pytest.mark.parametrize(
    ("blocks", "told"),
    [
        (10 * PROGRAM, "1 minute to read, 3 with its programs"),
        (EXERCISE, "1 minute to read, 6 with its exercises"),
        (
            PROGRAM + EXERCISE,
            "1 minute to read, 6 with its programs and exercises",
        ),
        (PROGRAM, "1 minute to read"),
    ],
)
def test_a_page_says_what_it_takes_with_all_that_is_on_it(
    project, blocks, told
):
    found = page.scan(f"# T\n\n{blocks}", project.page)
    assert effort(found, project.page, project.root)[0] == told


def test_what_stands_first_of_a_program_is_read(project):
    rest = "total += 0\n" * 30
    whole, core = "1 minute to read, 7 with its programs", "1 minute to read"
    for text, told in ((rest, whole), (f"{CORE}{rest}", core)):
        project.program.write_text(f"total = 3\n{text}print(total)\n")
        found = page.scan(f"# T\n\n{PROGRAM}{PROGRAM}", project.page)
        assert effort(found, project.page, project.root)[0] == told


def test_the_catalogue_tells_the_same_minutes(project, tmp_path):
    built = tmp_path / "numbers" / "adding" / "index.html"
    built.parent.mkdir(parents=True)
    built.write_text(HTML)
    told = json.loads(catalogue.links(tmp_path, project.root, "/", {}))
    words = page.read(project.page).words
    assert [one["minutes"] for one in told["pages"]] == [minutes(words)]
