import pytest

from scripts.model import listing, recorded, resolve, snippet
from scripts.model.page import Value
from scripts.model.problem import Problem, ProblemError, read_text


def test_a_problem_reads_as_path_line_what_and_cure(project):
    problem = Problem(project.page, 3, "wrong", "Mend it", "a\nb")
    assert str(problem) == f"{project.page}:3: wrong. Mend it.\n    a\n    b"


def test_a_snippet_knows_its_name_page_and_output(project):
    found = snippet.load(project.program, project.root)
    assert found.name == "numbers/adding/add_numbers"
    assert found.page == project.page
    assert found.out == project.out
    assert found.check is None


def test_the_body_leaves_the_header_out(project):
    head = '# /// script\n# dependencies = ["numpy"]\n# ///\n\n'
    project.program.write_text(head + "import numpy\n")
    found = snippet.load(project.program, project.root)
    assert found.body == "import numpy\n"
    assert found.first_line == 5


def test_building_blocks_are_the_public_definitions(project):
    project.program.write_text(
        "def f(): ...\ndef _g(): ...\nclass H: ...\nx = 1\n"
    )
    found = snippet.load(project.program, project.root)
    assert found.building_blocks == ("f", "H")


def test_an_expired_skip_fails(project):
    skip = '# skip = {reason = "waits", until = "2020-01-01"}'
    project.program.write_text(
        f"# /// script\n# [tool.snippet]\n{skip}\n# ///\n"
    )
    with pytest.raises(ProblemError, match="ran out on 2020-01-01: waits"):
        snippet.load(project.program, project.root)


def test_a_program_that_is_not_python_is_named_with_its_line(project):
    project.program.write_text("x = 1\nprint(\n")
    with pytest.raises(ProblemError, match=r"add_numbers.py:2: not Python"):
        snippet.load(project.program, project.root)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"ok\n\xff\n", ":2: not UTF-8"),
        (b"\xef\xbb\xbfok\n", ":1: starts with a byte-order mark"),
        (b"ok\nno\r\n", ":2: has a carriage return"),
    ],
)
def test_a_file_in_another_encoding_is_refused(tmp_path, data, message):
    path = tmp_path / "page.md"
    path.write_bytes(data)
    with pytest.raises(ProblemError) as caught:
        read_text(path)
    assert message in str(caught.value)


def test_a_link_is_not_followed(tmp_path):
    (tmp_path / "secret").write_text("key")
    (tmp_path / "page.md").symlink_to(tmp_path / "secret")
    with pytest.raises(ProblemError, match="symbolic link"):
        read_text(tmp_path / "page.md")


def test_values_are_the_labelled_lines():
    text = "a: 1\nno label\nb: x: y\nc:\n: 2\nd: 3\nd: 4\n"
    assert recorded.values(text) == {"a": "1", "b": "x: y"}


def test_a_value_is_what_was_recorded(project):
    value = Value("add_numbers", "sum", 12)
    assert resolve.value(value, project.page, project.root) == "3"


def test_a_value_of_another_page_is_named_by_its_path(project):
    other = project.root / "docs" / "index.md"
    value = Value("numbers/adding/add_numbers", "sum", 12)
    assert resolve.value(value, other, project.root) == "3"


def test_a_label_that_does_not_exist_is_named_with_the_nearest(project):
    value = Value("add_numbers", "sun", 12)
    with pytest.raises(ProblemError) as caught:
        resolve.value(value, project.page, project.root)
    assert (
        "adding.md:12: `add_numbers.py` prints no single line `sun: …`."
        in str(caught.value)
    )
    assert "Did you mean `sum`." in str(caught.value)


@pytest.mark.parametrize("name", ["", "../../../secret", "add_number.py"])
def test_a_program_that_does_not_exist_is_an_error(project, name):
    (project.root / "secret.py").write_text("print('leaked')\n")
    with pytest.raises(ProblemError, match=r"adding.md:4: there is no program"):
        resolve.program(name, project.page, 4, project.root)


PARTS = "a = 1\n# region one\n\nb = 2\n# endregion\nc = 3\n"


@pytest.mark.parametrize(
    ("source", "name", "lines"),
    [
        (PARTS, "", ()),
        (PARTS, "one", (4,)),
        (PARTS + PARTS, "one", (4, 10)),
        (PARTS.replace("one", "core"), "", (4,)),
    ],
)
def test_a_region_is_shown_without_its_marks(project, source, name, lines):
    project.program.write_text(source)
    found = snippet.load(project.program, project.root)
    assert listing.core(found, name, project.page, 1) == lines


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("# region one\nb = 2\n", ":1: region `one` is never closed"),
        ("# region one\n# region two\n", ":2: region `two` is inside region"),
        ("b = 2\n# endregion\n", ":2: `# endregion` ends no region"),
        ("# region one\n# endregion\n", "has no region `one` with lines in it"),
        ("a = 1\n", "has no region `one`"),
    ],
)
def test_a_region_that_shows_nothing_or_too_much_is_an_error(
    project, source, message
):
    project.program.write_text(source)
    found = snippet.load(project.program, project.root)
    with pytest.raises(ProblemError) as caught:
        listing.core(found, "one", project.page, 9)
    assert message in str(caught.value)
