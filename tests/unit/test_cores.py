"""What a page shows of a program first, and what the check on it refuses."""

import pytest

from scripts.checks import cores

LONG = "".join(f"x{n} = {n}\n" for n in range(16))
SHORT = "".join(f"x{n} = {n}\n" for n in range(15))
HEADER = (
    '# /// script\n# [tool.snippet]\n# core = "no: all of it is."\n# ///\n\n'
)


def marked(first, last, source=LONG):
    lines = source.splitlines(keepends=True)
    lines.insert(last, "# endregion\n")
    lines.insert(first - 1, "# region core\n")
    return "".join(lines)


def told(made):
    return [str(one) for one in cores.check(made.root)]


@pytest.mark.parametrize(
    "source", [SHORT, marked(3, 6), marked(1, 16), HEADER + LONG]
)
def test_a_program_that_shows_its_idea_passes(project, source):
    project.program.write_text(source)
    assert told(project) == []


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (LONG, ":1: 16 lines without a core. Put `# region core`"),
        (marked(3, 5), ":4: its core has 3 lines, and should have 4 to 18"),
        (
            marked(1, 19, SHORT + SHORT),
            ":2: its core has 19 lines, and should have 4 to 18",
        ),
        (HEADER + marked(3, 6), ":1: it has a core, and says why it has none"),
    ],
)
def test_a_program_that_shows_too_much_or_too_little_is_told(
    project, source, message
):
    project.program.write_text(source)
    (problem,) = told(project)
    assert message in problem
