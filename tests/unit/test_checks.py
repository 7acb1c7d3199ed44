import pytest

from scripts.checks import check


def found(project):
    return [str(problem) for problem in check(project.root)]


def test_a_sound_project_has_no_problem(project):
    assert found(project) == []


PROGRAM, OUT, PAGE = "program", "out", "page"

BROKEN_FILES = [
    # what is broken, before, after, where and what
    (
        "page",
        "/// snippet | add_numbers.py\n///\n",
        "",
        "add_numbers.py:1: `docs/num",
    ),
    (
        "page",
        "| add_numbers.py",
        "| add_nmbers.py",
        "adding.md:14: there is no prog",
    ),
    (
        "page",
        "{{ add_numbers: sum",
        "{{ add_numbers: sun",
        "adding.md:17: `add_numbe",
    ),
    (
        "page",
        "[@knuth1998]",
        "[@knuth]",
        "adding.md:21: there is no source `knuth`",
    ),
    ("page", "[@knuth1998]", "", "sources.bib:1: no page cites `knuth1998`"),
    (
        "page",
        "/// sources\n///\n",
        "",
        "adding.md:21: cites sources and does not",
    ),
    (
        "page",
        " {#where-it-fails}",
        "",
        "adding.md:19: the heading «Where it fails»",
    ),
    (
        "page",
        "{#where-it-fails}",
        "{#fails}",
        "claims.yml:2: D1: `docs/numbers/add",
    ),
    (
        "page",
        "{#exercises}",
        "{#sources}",
        "adding.md:29: the id #sources stands at",
    ),
    (
        "ledger",
        "heading: where-it-fails",
        "heading: wh",
        "claims.yml:2: D1: `docs/numbers/adding.md` has no heading `#wh`",
    ),
    (
        "page",
        "The sum",
        "!!! note\n    The sum",
        "adding.md:17: `!!! note` is shown to readers as typed. Write `/// note |",
    ),
    (
        "page",
        "The sum",
        "::: scripts.nothing\n\nThe sum",
        "adding.md:17: there is no module `scripts.nothing`",
    ),
    (
        "page",
        "/// claims",
        "/// claims | X9",
        "adding.md:11: there is no claim X9",
    ),
    (
        "page",
        "/// claims\n///\n",
        "",
        "adding.md:1: decides a claim, and does not show it. Add `/// claims`",
    ),
    (
        "page",
        "/// claims",
        "/// claims | D1",
        "adding.md:11: D1 is the page's own, and shown without being named",
    ),
    (
        "page",
        "hide: []",
        "claims: [D1]",
        "adding.md:6: the front matter names claims, which come from the ledger",
    ),
    (
        "page",
        "hide: []",
        "2026: x",
        "adding.md:6: the front matter has `2026`, which this guide does not",
    ),
    ("ledger", "claims:", "\x07claims:", "claims.yml:1: not YAML: "),
    (
        "page",
        "hide: []",
        "icon: x",
        "adding.md:6: the front matter has `icon`, which this guide does not",
    ),
    (
        "page",
        "/// claims",
        "/// claims | D2",
        "adding.md:11: shows D2, which the ledger leaves undecided",
    ),
    ("page", "title: Adding\n", "", "adding.md:1: front matter has no `title`"),
    (
        "page",
        "title: Adding",
        "title: [",
        "adding.md:1: front matter is not YAML",
    ),
    ("page", "---\ntitle", "title", "adding.md:1: no front matter"),
    (
        "page",
        "The sum",
        "| | a |\n|---|---|\n| b | c |\n\nThe sum",
        "adding.md:17: a column of the table has no name",
    ),
    (
        "page",
        "The sum",
        "[x](addin.md) The sum",
        "the link `addin.md` leads to no page. Did you mean `/numbers/adding/`",
    ),
    (
        "page",
        "The sum",
        '[x\ny](<addin.md> "title") The sum',
        "adding.md:17: the link `addin.md` leads to no page",
    ),
    (
        "page",
        "The sum",
        "[x][y] The sum\n\n[y]: addin.md\n\nThe sum",
        "adding.md:17: the link `addin.md` leads to no page",
    ),
    (
        "page",
        "The sum",
        "<a href='addin.md'>x</a> The sum",
        "adding.md:17: the link `addin.md` leads to no page",
    ),
    (
        "page",
        "The sum",
        "[x](#exercise) The sum",
        "adding.md:17: the link `#exercise` leads to no heading. Did you mean",
    ),
    (
        "page",
        "The sum",
        "![](a.svg) The sum",
        "adding.md:17: an image has no alternative text",
    ),
    (
        "page",
        "## Exercises",
        "#### Exercises",
        "the heading «Exercises» is of level 4 here. Begin with one `# Title`; go",
    ),
    (
        "page",
        "# Adding\n",
        "# Adding\n\n# Again\n",
        "adding.md:11: the heading «Again» is of level 1 here",
    ),
    (
        "page",
        "| add_more",
        "| add_mroe",
        "there is no program `add_mroe_exercise`",
    ),
    (
        "program",
        "total",
        "import numpy\ntotal",
        "py:1: imports numpy without saying",
    ),
    (
        "program",
        "total = 1",
        "total = 1\n" * 40 + "t = 1",
        "42 lines; a page shows 40",
    ),
    (
        "program",
        "print",
        "print(" + "1 + " * 20 + "1)\nprint",
        ":2: 88 characters wide",
    ),
    ("program", "total = 1", "total = = 1", "add_numbers.py:1: not Python"),
    ("ledger", "verdict: holds", "verdict: good", "claims.yml:5: D1: 'good'"),
    (
        "ledger",
        "add_numbers]",
        "ad_numbers]",
        "claims.yml:2: D1: there is no prog",
    ),
    (
        "ledger",
        "page: numbers/adding",
        "page: numbers/x",
        "`docs/numbers/x.md` does",
    ),
    (
        "sources",
        "year = {1998},",
        "",
        "sources.bib:1: the entry `knuth1998` has no `ye",
    ),
    ("sources", "checked", "chequed", "the entry `knuth1998` has no `checked`"),
    ("sources", "year = {1998},", "year = {1998", "sources.bib:"),
]


@pytest.mark.parametrize(("file", "before", "after", "message"), BROKEN_FILES)
def test_what_is_broken_is_named(project, file, before, after, message):
    project.edit(getattr(project, file), before, after)
    assert any(message in problem for problem in found(project)), found(project)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("add_numbers.out", "add_numbers.py:1: `add_numbers.out` is missing"),
        ("recorded.json", "add_numbers.py:1: no record of its run"),
        ("add_more_check.py", "the exercise has no `add_more_check.py`"),
        ("add_more_solution.py", "the exercise has no `add_more_solution.py`"),
    ],
)
def test_a_missing_file_is_named(project, name, message):
    (project.folder / name).unlink()
    assert any(message in problem for problem in found(project)), found(project)


@pytest.mark.parametrize("name", ["old.out", "add_numbers.svg", "notes.txt"])
def test_a_file_that_nothing_reads_is_named(project, name):
    (project.folder / name).write_text("left over\n")
    assert (
        f"{name}:1: no program reads or writes this file. Delete it."
        in "".join(found(project))
    )


def test_a_program_without_a_page_is_named(project):
    (project.folder.parent / "subtracting").mkdir()
    (project.folder.parent / "subtracting" / "take.py").write_text("print(1)\n")
    text = "".join(found(project))
    assert "its page" in text
    assert "numbers/subtracting.md` does not exist" in text


def test_an_assert_without_a_message_is_named(project):
    (project.folder / "add_more_check.py").write_text("assert answer == 1\n")
    assert "check.py:1: an assert without a message" in "".join(found(project))


def test_a_figure_needs_its_file_its_name_and_a_text(project):
    head = '# /// script\n# [tool.snippet]\n# figures = ["other.svg"]\n# ///\n'
    project.program.write_text(head + "print('sum: 3')\n")
    text = "".join(found(project))
    assert (
        "the figure `other.svg` does not begin with the program's name" in text
    )
    assert "the figure of `add_numbers.py` has no alternative text" in text


def test_a_figure_with_a_script_is_named(project):
    head = '# /// script\n# [tool.snippet]\n# figures = ["add_numbers.svg"]\n# ///\n'
    project.program.write_text(head + "print('sum: 3')\n")
    (project.folder / "add_numbers.svg").write_text("<svg onload='x()'></svg>")
    assert "add_numbers.svg:1: `add_numbers.svg` carries a script" in "".join(
        found(project)
    )


def test_a_figure_that_was_not_recorded_as_it_is_is_named(project):
    head = '# /// script\n# [tool.snippet]\n# figures = ["add_numbers.svg"]\n# ///\n'
    project.program.write_text(head + "print('sum: 3')\n")
    drawn = project.folder / "add_numbers.svg"
    for text, message in (
        (
            '<svg xmlns="http://www.w3.org/2000/svg" width="1.234"/>',
            "not in the form",
        ),
        ("<svg", "is no figure: not XML"),
    ):
        drawn.write_text(text)
        assert message in "".join(found(project))


def test_programs_that_vary_between_processors_are_counted(project):
    head = '# /// script\n# [tool.snippet]\n# varies = "a race"\n# ///\n'
    for number in range(4):
        path = project.folder / f"race_{number}.py"
        path.write_text(head + "print('sum: 3')\n")
    told = [one for one in found(project) if "varies between processors" in one]
    (problem,) = told
    assert "race_3.py:1: program 4 that varies between processors." in problem
    assert "the guide has 3 such at most" in problem


def test_a_dependency_that_is_not_imported_is_named(project):
    project.program.write_text(
        '# /// script\n# dependencies = ["numpy"]\n# ///\nprint("sum: 3")\n'
    )
    assert "`dependencies` names numpy, which is not imported" in "".join(
        found(project)
    )


@pytest.mark.parametrize(
    ("dependency", "module"),
    [
        ("scikit_learn", "sklearn"),
        ("Scikit-Learn[examples] >= 1", "sklearn.neighbors"),
        ("Pillow", "PIL"),
        ("PyYAML", "yaml"),
        ("NumPy ; python_version > '3'", "numpy"),
    ],
)
def test_a_package_is_named_in_any_spelling_that_its_index_knows(
    project, dependency, module
):
    project.program.write_text(
        f'# /// script\n# dependencies = ["{dependency}"]\n# ///\n'
        f"import {module}\nprint('sum: 3')\n"
    )
    assert found(project) == []


@pytest.mark.parametrize(
    ("module", "name"),
    [("sklearn", "scikit-learn"), ("PIL", "pillow"), ("yaml", "pyyaml")],
)
def test_what_is_imported_without_saying_so_is_named_as_a_package(
    project, module, name
):
    project.program.write_text(f"import {module}\nprint('sum: 3')\n")
    (problem,) = found(project)
    assert f"py:1: imports {name} without saying so" in problem
    assert f'Add "{name}" to `dependencies`' in problem


def test_a_page_that_cannot_be_read_is_told_once(project):
    project.page.write_bytes(b"---\ntitle: \xff\n---\n")
    found = [one for one in check(project.root) if one.path == project.page]
    assert [str(one).partition("adding.md")[2] for one in found] == [
        ":2: not UTF-8. Save the file in the encoding UTF-8."
    ]
