import pytest

from scripts.checks import check
from scripts.contribute.new import begin
from scripts.model import address, snippet
from scripts.model.problem import ProblemError
from scripts.runner.record import record

NAVIGATION = (
    "nav:\n  - Numbers:\n      - numbers/index.md\n      - numbers/adding.md\n"
)


@pytest.fixture
def guide(project):
    (project.root / "mkdocs.yml").write_text(NAVIGATION)
    (project.root / "docs" / "addresses.txt").write_text("/numbers/\n")
    start = project.root / "docs" / "start"
    start.mkdir()
    (start / "using-this-guide.md").write_text(
        "---\ntitle: Using\ndescription: How to use it.\n---\n\n# Using\n"
    )
    return project


def test_a_new_page_passes_every_check(guide):
    written = begin("numbers/dividing-by", "Dividing by", "", guide.root)
    for path in written:
        if path.suffix == ".py" and not path.stem.endswith("_check"):
            assert record(snippet.load(path, guide.root)) == []
    assert check(guide.root) == []


def test_a_new_page_stands_last_in_its_part(guide):
    begin("numbers/dividing", "Dividing", "", guide.root)
    added = "      - numbers/dividing.md\n"
    assert (guide.root / "mkdocs.yml").read_text() == NAVIGATION + added


def test_the_addresses_of_a_new_page_are_recorded(guide):
    begin("numbers/dividing", "Dividing", "", guide.root)
    assert "/numbers/dividing/#where-it-fails" in address.read(guide.root)[0]


def test_an_undecided_claim_waits_for_the_new_page(guide):
    begin("numbers/dividing", "Dividing", "D2", guide.root)
    entry = guide.ledger.read_text().partition("id: D2\n")[2]
    assert entry.partition("page: ")[2].startswith("numbers/dividing\n")


@pytest.mark.parametrize(
    ("name", "title", "claim", "expected"),
    [
        (
            "Numbers/Dividing",
            "T",
            "",
            "is no name of a page. Write PAGE=part/page",
        ),
        ("numbers/dividing", "A: b", "", "is no title"),
        ("numbers/adding", "T", "", "the page is there already"),
        (
            "letters/a",
            "T",
            "",
            "there is no part `letters`. Use one of numbers",
        ),
        ("numbers/dividing", "T", "D1", "D1 is decided already"),
        ("numbers/dividing", "T", "X9", "X9 is not in the ledger"),
    ],
)
def test_what_is_in_the_way_is_told_and_nothing_is_written(
    guide, name, title, claim, expected
):
    before = {p: p.read_bytes() for p in guide.root.rglob("*") if p.is_file()}
    with pytest.raises(ProblemError) as caught:
        begin(name, title, claim, guide.root)
    assert expected in str(caught.value)
    assert before == {
        p: p.read_bytes() for p in guide.root.rglob("*") if p.is_file()
    }
