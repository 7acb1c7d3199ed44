import pytest

from scripts.model import claims


def problems(project):
    return [str(problem) for problem in claims.read(project.ledger)[1]]


def test_the_ledger_is_read_with_its_lines(project):
    found, wrong = claims.read(project.ledger)
    assert wrong == ()
    assert len(found) == 75
    assert found[0].decided
    assert (found[1].id, found[1].line, found[1].decided) == ("D2", 10, False)


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("verdict: holds", "verdict: maybe", ":5: D1: 'maybe' is not one of"),
        (
            "    page: numbers/adding\n",
            "",
            ":2: D1: 'page' is a required property",
        ),
        ("id: D2", "id: two", ":10: two: 'two' does not match"),
        ("id: D2", "id: D1", ":10: the id D1 stands at line 2 already"),
        (
            "    snippets: [numbers/adding/add_numbers]\n",
            "",
            "`snippets` or `no_prog",
        ),
        (
            "    heading: where-it-fails\n",
            "",
            ":2: D1: 'heading' is a required",
        ),
        ("verdict: holds", "verdict: undecided", "an undecided claim has no `"),
        (
            "section: data-structures",
            "section: data",
            ":3: D1: 'data' is not one of",
        ),
        ("verdict: holds", "verdikt: holds", ":2: D1: "),
        ("    page: numbers/adding", "   page: numbers/adding", ": not YAML: "),
    ],
)
def test_a_ledger_that_says_what_it_cannot_is_named_with_its_line(
    project, before, after, message
):
    project.edit(project.ledger, before, after)
    assert any(message in problem for problem in problems(project)), problems(
        project
    )


def test_a_claim_too_few_is_noticed(project):
    text = project.ledger.read_text()
    project.ledger.write_text(text[: text.index("  - id: D75")])
    assert "breaks the rule `minItems: 75`" in problems(project)[0] or (
        "is too short" in problems(project)[0]
    )


def test_a_missing_ledger_is_a_problem(project):
    project.ledger.unlink()
    assert "claims.yml:1: the file does not exist" in problems(project)[0]
