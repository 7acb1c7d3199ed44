import os

import pytest
from click.testing import CliRunner

from scripts import commands
from scripts.checks import check
from scripts.contribute import new
from scripts.contribute.new import begin, record_all
from scripts.model import address
from scripts.model.problem import ROOT, Problem, ProblemError
from scripts.publish import built

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


def tree(guide):
    return {
        path: path.read_bytes() if path.is_file() else None
        for path in guide.root.rglob("*")
    }


@pytest.fixture
def command(guide, monkeypatch):
    """`python -m scripts new`, in the small project."""
    monkeypatch.setattr(commands, "ROOT", guide.root)
    return lambda *words: CliRunner().invoke(commands.new, words)


def test_a_new_page_passes_every_check(guide):
    written = begin("numbers/dividing-by", "Dividing by", "", guide.root)
    assert record_all(written, guide.root) == []
    assert check(guide.root) == []


def test_two_new_pages_differ_in_what_a_search_shows(guide):
    for name in ("dividing", "rounding"):
        written = begin(f"numbers/{name}", name.title(), "", guide.root)
        assert record_all(written, guide.root) == []
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
        ("numbers/dividing\n", "T", "", "'numbers/dividing\\n' is no name"),
        ("../numbers/dividing", "T", "", "is no name of a page"),
        ("numbers/dividing", "", "", "the page has no title"),
        ("numbers/dividing", "  ", "", "the page has no title"),
        ("numbers/dividing", "\u200b", "", "the page has no title"),
        ("numbers/dividing", "T\n", "", "the title holds a control"),
        ("numbers/dividing", "T\tT", "", "a control character (U+0009)"),
        ("numbers/dividing", "T\x00T", "", "a control character (U+0000)"),
        ("numbers/dividing", "T\x7fT", "", "a control character (U+007F)"),
        ("numbers/dividing", "T\x85T", "", "a control character (U+0085)"),
        ("numbers/dividing", "T\u2028T", "", "LINE SEPARATOR (U+2028)"),
        ("numbers/dividing", "T\u202eT", "", "RIGHT-TO-LEFT OVERRIDE"),
        ("numbers/dividing", "T\udcff", "", "U+DCFF"),
        ("numbers/dividing", " T", "", "begins or ends with a space"),
        ("numbers/dividing", "{{ x }}", "", "holds a value or a source"),
        ("numbers/dividing", "a {{ b: c", "", "holds a value or a source"),
        ("numbers/dividing", "[@a] b", "", "holds a value or a source"),
        ("numbers/dividing", "T" * 121, "", "the title has 121 characters"),
        ("numbers/adding", "T", "", "the page is there already"),
        (
            "letters/a",
            "T",
            "",
            "there is no part `letters`. Use one of numbers",
        ),
        ("numbers/dividing", "T", "D1", "D1 is decided already"),
        ("numbers/dividing", "T", "X9", "X9 is not in the ledger"),
        ("numbers/dividing", "T", "\udcff", "'\\udcff' is not in the ledger"),
    ],
)
def test_what_is_in_the_way_is_told_and_nothing_is_written(
    guide, name, title, claim, expected
):
    before = tree(guide)
    with pytest.raises(ProblemError) as caught:
        begin(name, title, claim, guide.root)
    assert expected in str(caught.value)
    assert str(caught.value).isprintable()
    assert tree(guide) == before


def test_programs_that_are_there_are_not_written_over(guide):
    path = guide.root / "snippets/numbers/dividing/count_something.py"
    path.parent.mkdir()
    path.write_text("print('mine')\n")
    with pytest.raises(ProblemError, match="the program is there already"):
        begin("numbers/dividing", "T", "", guide.root)
    assert path.read_text() == "print('mine')\n"


def test_a_page_stands_behind_one_with_a_title_of_its_own(guide):
    entry = "      - 'By: name': numbers/named.md"  # the file ends here
    (guide.root / "mkdocs.yml").write_text(NAVIGATION + entry)
    begin("numbers/dividing", "Dividing", "", guide.root)
    added = f"{entry}\n      - numbers/dividing.md"
    assert (guide.root / "mkdocs.yml").read_text() == NAVIGATION + added


@pytest.mark.parametrize(
    ("step", "error"),
    [
        ("write", OSError(28, "No space left on device", "a")),
        ("write", KeyboardInterrupt()),
        ("_record_addresses", KeyboardInterrupt()),
        ("_record_addresses", ProblemError(Problem(ROOT, 0, "a", "b"))),
    ],
)
@pytest.mark.parametrize("after", [0, 3, 6])
def test_a_beginning_that_breaks_off_leaves_nothing(
    guide, monkeypatch, step, error, after
):
    calls = []
    done = getattr(new, step)

    def breaks(*arguments):
        calls.append(arguments)
        if step != "write" or len(calls) > after:
            raise error
        done(*arguments)

    before = tree(guide)
    monkeypatch.setattr(new, step, breaks)
    with pytest.raises(type(error)):
        begin("numbers/dividing", "Dividing", "D2", guide.root)
    assert tree(guide) == before


def test_another_page_that_cannot_be_read_leaves_all_as_it_was(guide):
    guide.index.write_bytes(b"---\n\xff")
    before = tree(guide)
    with pytest.raises(ProblemError, match="not UTF-8"):
        begin("numbers/dividing", "Dividing", "", guide.root)
    assert tree(guide) == before


def test_the_command_says_that_a_page_passes_once_it_does(guide, command):
    done = command("numbers/dividing", "A: `b`")
    assert done.exit_code == 0, done.output
    assert "wrote docs/numbers/dividing.md" in done.output
    assert "It passes every check as it is" in done.output
    assert check(guide.root) == []


def test_what_was_wrong_before_is_told_apart(guide, command):
    guide.out.write_text("sum: 4\n")
    guide.edit(guide.page, "[@knuth1998]", "[@knuth1999]")
    done = command("numbers/dividing", "Dividing")
    assert done.exit_code == 1
    assert "It passes" not in done.output
    assert "does not pass" not in done.output
    told = done.output.partition(
        "Wrong before, and the new page is not to blame"
    )
    assert "there is no source `knuth1999`" in told[2]
    assert (guide.root / "docs/numbers/dividing.md").exists()


def test_what_is_wrong_with_the_new_page_is_told(guide, command, monkeypatch):
    page = new._page
    monkeypatch.setattr(new, "_page", lambda title: page(title) + "[@nobody]\n")
    done = command("numbers/dividing", "Dividing")
    assert done.exit_code == 1
    assert "It passes" not in done.output
    told = done.output.partition("The page is written, and does not pass")
    assert "there is no source `nobody`" in told[2]
    assert "Wrong before" not in done.output


def test_a_program_that_cannot_be_recorded_is_told(guide, command, monkeypatch):
    programs = new._programs

    def broken(*arguments):
        return {
            path: "import nothing\n" if path.stem == "count_something" else text
            for path, text in programs(*arguments).items()
        }

    monkeypatch.setattr(new, "_programs", broken)
    done = command("numbers/dividing", "Dividing")
    assert done.exit_code == 1
    assert "It passes" not in done.output
    assert (
        "Not recorded: mend, then make record PATHS=snippets/numbers/dividing"
        in (done.output)
    )


def test_a_refusal_says_that_nothing_was_written(guide, command):
    before = tree(guide)
    done = command("numbers/adding", "Adding")
    assert done.exit_code == 2
    assert "the page is there already" in done.output
    assert "Nothing was written" in done.output
    assert tree(guide) == before


def test_a_folder_that_cannot_be_written_is_told(guide, command, monkeypatch):
    def full(path, text):
        raise OSError(28, os.strerror(28), str(path))

    monkeypatch.setattr(new, "write", full)
    done = command("numbers/dividing", "Dividing")
    assert done.exit_code == 2
    assert "No space left on device.\nNothing was written." in done.output


def test_only_addresses_that_are_promised_are_recorded(guide):
    tools = guide.root / "docs" / "reference" / "tools.md"
    tools.parent.mkdir()
    tools.write_text(
        "---\ntitle: T\ndescription: D\n---\n\n# T\n\n## Model {#model}\n"
    )
    begin("numbers/dividing", "Dividing", "", guide.root)
    recorded = set(address.read(guide.root)[0])
    assert "/numbers/dividing/#recap" in recorded
    assert not [one for one in recorded if one.startswith("/reference/tools/#")]
    assert "/reference/tools/#model" not in address.list_addresses(guide.root)


def test_what_a_new_page_records_is_what_a_built_site_promises(guide, tmp_path):
    """Unbuilt and built, the same addresses of the tools' reference stand."""
    tools = tmp_path / "reference" / "tools" / "index.html"
    tools.parent.mkdir(parents=True)
    tools.write_text('<h2 id="model">The model</h2>')
    assert built.list_addresses(tmp_path) == ["/reference/tools/"]
