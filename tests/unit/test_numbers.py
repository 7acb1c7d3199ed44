"""The numbers behind a figure: a small table, written by the program that draws."""

import csv
import io

import pytest

from scripts.checks import numbers as check
from scripts.model import numbers, snippet
from scripts.model.problem import ProblemError
from scripts.publish.plain import plain
from scripts.runner import record
from scripts.runner.engine import Cold
from scripts.runner.outcome import judge

HEADER = """# /// script
# [tool.snippet]
# figures = ["add_numbers.svg"]
# ///
"""
DRAWS = """text = '<svg xmlns="http://www.w3.org/2000/svg" width="400pt"/>'
open("add_numbers.svg", "w").write(text)
print("sum: 3")
"""
TABLE = "x,error (%)\n1,2.5\n2,1.5\n"
WRITES = f"open('add_numbers.csv', 'w').write({TABLE!r})\n"


def wide(columns, rows):
    """Return a table of so many columns and rows."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(f"c{number}" for number in range(columns))
    writer.writerows([[row] * columns for row in range(rows)])
    return text.getvalue()


def test_a_table_has_names_and_as_many_cells_in_each_row(tmp_path):
    found = numbers.parse('x,"error, in %"\n1,2.5\na b,\n', tmp_path / "a.csv")
    assert found.columns == ("x", "error, in %")
    assert found.rows == (("1", "2.5"), ("a b", ""))


@pytest.mark.parametrize(("columns", "rows"), [(2, 2), (8, 60)])
def test_the_smallest_and_the_largest_table_are_one(tmp_path, columns, rows):
    found = numbers.parse(wide(columns, rows), tmp_path / "a.csv")
    assert (len(found.columns), len(found.rows)) == (columns, rows)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", ":1: the file is empty. Write the plotted numbers."),
        (b"\n", ":1: the file is empty. Write"),
        (b"x\n1\n2\n", ":1: columns: 1, and a page shows 2 to 8. Write those"),
        (wide(9, 3).encode(), ":1: columns: 9, and a page shows 2 to 8."),
        (b"x,x\n1,2\n2,3\n", ":1: two columns are called `x`. Say what"),
        (b"x, \n1,2\n2,3\n", ":1: column 2 has no name. Say what it is"),
        (b"x,y\n1,2\n", ":1: rows: 1, and a page shows 2 to 60. Write one"),
        (wide(2, 61).encode(), "rows: 61, and a page shows 2 to 60. Write few"),
        (b"x,y\n1,2\n1\n", ":3: 1 cells below 2 names. Write a cell for each"),
        (b"x,y\n1,2\n\n1,2\n", ":3: 0 cells below 2 names. Write a cell"),
        (b'x,y\n1,"2"3\n1,2\n', ":2: no row of a table: "),
        (b"x,y\n1,\xff\n1,2\n", ":2: not UTF-8. Open the file with `encoding"),
        (b"x,y\r\n1,2\r\n1,2\r\n", ":1: has a carriage return. Write with `l"),
    ],
)
def test_what_is_no_table_of_a_page_is_refused(tmp_path, data, told):
    with pytest.raises(ProblemError) as error:
        numbers.decode(data, tmp_path / "a.csv")
    assert told in str(error.value)


@pytest.fixture
def drawing(project):
    """Give the project a program with a figure and its numbers, recorded."""
    project.program.write_text(HEADER + WRITES + DRAWS)
    found = snippet.load(project.program, project.root)
    assert record.record(found) == []
    return project


def judged(project, source):
    project.program.write_text(source)
    found = snippet.load(project.program, project.root)
    return [str(one) for one in judge(found, Cold().execute(found))]


def test_numbers_are_recorded_beside_their_figure_to_the_byte(drawing):
    assert (drawing.folder / "add_numbers.csv").read_text() == TABLE
    assert judged(drawing, HEADER + WRITES + DRAWS) == []


def test_numbers_are_a_part_of_what_an_outcome_stands_on(drawing):
    found = snippet.load(drawing.program, drawing.root)
    (path,) = found.numbers
    assert path == drawing.folder / "add_numbers.csv"
    assert path in found.stands_on


def test_other_numbers_are_told_with_their_difference(drawing):
    changed = WRITES.replace("2.5", "2.6")
    (told,) = judged(drawing, HEADER + changed + DRAWS)
    assert "other numbers behind its figure than `add_numbers.csv`" in told
    assert "-1,2.5\n    +1,2.6" in told


def test_numbers_that_are_no_longer_written_are_missed(drawing):
    (told,) = judged(drawing, HEADER + DRAWS)
    assert "writes no `add_numbers.csv`, and one is recorded" in told


def test_numbers_that_were_never_recorded_are_named(drawing):
    (drawing.folder / "add_numbers.csv").unlink()
    (told,) = judged(drawing, HEADER + WRITES + DRAWS)
    assert "the numbers behind its figure, is not recorded. Run `make" in told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            WRITES.replace("add_numbers.csv", "other.csv"),
            "wrote `other.csv`, which is named after no figure of its own."
            " Write the plotted numbers into `add_numbers.csv`.",
        ),
        (
            WRITES.replace("1,2.5", "1"),
            "wrote `add_numbers.csv`, line 2: 1 cells below 2 names.",
        ),
        (
            WRITES.replace("'w'", "'w', newline='\\r\\n'"),
            "wrote `add_numbers.csv`, line 1: has a carriage return.",
        ),
    ],
)
def test_what_a_program_writes_and_should_not_is_named(drawing, line, told):
    (problem,) = judged(drawing, HEADER + line + DRAWS)
    assert told in problem


def test_a_program_without_a_figure_may_write_tables(project):
    assert judged(project, WRITES + 'print("sum: 3")\n') == []


def test_numbers_that_differ_from_run_to_run_are_not_recorded(project):
    chance = "import random\nx = random.random()\n"
    line = 'open("add_numbers.csv", "w").write(f"x,y\\n1,2\\n1,{x}\\n")\n'
    project.program.write_text(HEADER + chance + line + DRAWS)
    found = snippet.load(project.program, project.root)
    (problem,) = record.record(found)
    assert problem.what == "two runs draw differently"
    assert "--- add_numbers.csv 1" in problem.detail


def test_recorded_numbers_are_checked_where_they_stand(drawing):
    assert check.check(drawing.root) == []
    drawing.edit(drawing.folder / "add_numbers.csv", "1,2.5", "1,2.5,3")
    (problem,) = check.check(drawing.root)
    assert "add_numbers.csv:2: 3 cells below 2 names." in str(problem)


def test_plain_markdown_has_them_as_a_table(drawing):
    drawing.edit(drawing.folder / "add_numbers.csv", "x,error", "a|b,error")
    alt = "/// snippet | add_numbers.py\n    alt: It rises.\n///"
    drawing.edit(drawing.page, "/// snippet | add_numbers.py\n///", alt)
    text = plain(drawing.page, drawing.root)
    table = "| a\\|b | error (%) |\n| --- | --- |\n| 1 | 2.5 |\n| 2 | 1.5 |\n"
    assert f"The numbers behind it:\n\n{table}" in text


def test_numbers_of_a_program_that_measures_may_be_others(drawing):
    band = '# [tool.snippet.bands]\n# "sum" = [2, 4]\n# ///\n'
    header = HEADER.removesuffix("# ///\n") + band
    changed = WRITES.replace("2.5", "26")
    assert judged(drawing, header + changed + DRAWS) == []
    wider = changed.replace("(%)", "(‰)")
    (told,) = judged(drawing, header + wider + DRAWS)
    assert "writes other numbers behind its figure" in told


def test_a_figure_without_its_numbers_is_named(drawing):
    (drawing.folder / "add_numbers.csv").unlink()
    (problem,) = check.check(drawing.root)
    assert "add_numbers.py:1: `add_numbers.csv` is missing." in str(problem)
    assert "Write the plotted numbers into it" in problem.cure
