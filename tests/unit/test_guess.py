"""A guess before the answer: what it may ask, and what stands on the page."""

import json
import re

import markdown
import pytest

from scripts.checks import pages
from scripts.extension import TwoNetworks
from scripts.extension.current_page import PageError
from scripts.model import draws, field, guess, page, snippet
from scripts.publish.plain import plain
from scripts.serve import shown

FRONT = "---\ntitle: Adding & more\ndescription: How to add.\n---\n"
ENDS = "    low: 0\n    high: 10\n"
DRAWN = (
    "# /// script\n# [tool.snippet.draws]\n"
    '# constant = "SEED"\n# values = 20\n# ///\nSEED = 3\n'
)


def block(
    options=ENDS,
    question="How much?\n",
    argument="add_numbers: sum",
    fence="///",
):
    return f"{fence} guess | {argument}\n{options}{question}{fence}\n"


@pytest.fixture
def write(project):
    """Put a guess on the project's page, and return its path."""

    def run(text):
        project.edit(project.page, "The sum is", f"{text}\nThe sum is")
        return project.page

    return run


@pytest.fixture
def asked(project, write):
    """Put a guess on the project's page, and read it."""

    def run(text):
        path = write(text)
        markup = page.read(path)
        (one,) = [each for each in markup.blocks if each.kind == guess.BLOCK]
        return guess.guess(one, markup, path, project.root)

    return run


@pytest.fixture
def convert(project, monkeypatch):
    """Convert a text as if it were the project's page."""

    def run(text):
        project.page.write_text(f"{FRONT}{text}")
        monkeypatch.setattr("scripts.extension.current_page.ROOT", project.root)
        return markdown.markdown(
            text, extensions=[TwoNetworks(page="numbers/adding.md")]
        )

    return run


def told(project):
    return [str(one) for one in pages.check(project.root)]


def test_a_number_is_taken_from_the_recorded_output(asked):
    found = asked(block(f'    unit: "% wrong"\n{ENDS}    scale: linear\n'))
    assert (found.number, found.low, found.high) == (3, 0, 10)
    assert found.answer == "3% wrong"


@pytest.mark.parametrize(
    ("printed", "unit", "answer"),
    [
        ("1,204 of 2,000", "of 2,000", "1,204 of 2,000"),
        ("82.1%", "% wrong", "82.1% wrong"),
        ("82.1%", "", "82.1%"),
    ],
)
def test_a_unit_takes_the_place_of_what_follows_the_number(
    asked, project, printed, unit, answer
):
    project.out.write_text(f"sum: {printed}\n")
    found = asked(block(f'    unit: "{unit}"\n    low: 0\n    high: 2000\n'))
    assert found.answer == answer


def test_a_middle_is_what_the_draws_have_in_the_middle(asked, project):
    project.program.write_text(DRAWN)
    found = snippet.load(project.program, project.root)
    values = {"sum": tuple(str(value) for value in range(20))}
    found.draws.write_bytes(draws.dump(found, values))
    assert asked(block(argument="add_numbers: sum | middle")).number == 9


def test_a_draw_that_is_not_typical_is_no_answer(write, project):
    project.program.write_text(DRAWN)
    project.out.write_text("sum: 0\n")
    found = snippet.load(project.program, project.root)
    values = {"sum": tuple(str(value) for value in range(20))}
    found.draws.write_bytes(draws.dump(found, values))
    write(block())
    assert "the answer `0` is no typical one of 20 draws" in told(project)[0]


def test_a_choice_is_what_was_printed(asked, project):
    project.out.write_text("sum: the forest\n")
    found = asked(block("    choices: [the forest, 3]\n"))
    assert found.choices == ("the forest", "3")
    assert found.answer == "the forest"
    assert found.number is None


def test_the_draws_may_be_counted_in_the_question(asked, project):
    project.program.write_text(DRAWN)
    found = snippet.load(project.program, project.root)
    values = {"sum": tuple(str(value) for value in range(20))}
    found.draws.write_bytes(draws.dump(found, values))
    question = "Over {{ add_numbers: sum | draws }} draws?\n"
    text = block(question=question, argument="add_numbers: sum | middle")
    assert asked(text).number == 9


REFUSED = [
    # options, question, argument, what is said
    (ENDS, "?", "add_numbers", "`add_numbers` names no value of a program"),
    (ENDS, "?", "add_numbers: sum | range", "`| range` is no single value"),
    (ENDS, "?", "add_numbers: sun", "prints no single line `sun: …`"),
    (ENDS, "?", "add: sum", "there is no program `add`"),
    (ENDS, "?", "add_numbers: sum | middle", "has no draws to sum up"),
    ("", "?", "", "the guess has no `low` end of its line"),
    ("    low: 0\n", "?", "", "the guess has no `high` end of its line"),
    ("    low: a\n    high: 1\n", "?", "", "`low` is `a`, and no number"),
    ("    low: .inf\n    high: 1\n", "?", "", "`low` is `inf`, and no number"),
    ("    low: yes\n    high: 1\n", "?", "", "the guess has no `low` end"),
    ("    low: 9\n    high: 2\n", "?", "", "`low` is 9, and `high` is 2"),
    ("    low: 4\n    high: 9\n", "?", "", "`3` lies outside 4 to 9"),
    (f"{ENDS}    scale: log\n", "?", "", "`low` is 0, which a logarithmic"),
    (f"{ENDS}    scale: odd\n", "?", "", "neither `linear` nor `log`"),
    (f"{ENDS}    size: 3\n", "?", "", "the block `guess` has no option `size`"),
    ("    choices: [3]\n", "?", "", "there are 1 choices. Write 2 to 6"),
    ("    choices: 3\n", "?", "", "there are 0 choices"),
    (f"    choices: {[*range(7)]}\n", "?", "", "there are 7 choices"),
    ("    choices: [3, 3]\n", "?", "", "two choices are the same"),
    ("    choices: [3, '']\n", "?", "", "or one is empty"),
    ("    choices: [1, 2]\n", "?", "", "`3` is none of the choices"),
    (f"{ENDS}    choices: [1, 3]\n", "?", "", "`high` is of a number"),
    (ENDS, "Is it {{ add_numbers: sum }}?", "", "gives its answer away, `sum`"),
    (ENDS, "{{ numbers/adding/add_numbers: sum }}", "", "answer away, `sum`"),
]


@pytest.mark.parametrize("refused", REFUSED, ids=[one[-1] for one in REFUSED])
def test_what_cannot_be_asked_is_refused_by_check_and_build(
    write, convert, project, refused
):
    options, question, argument, message = refused
    text = block(options, f"{question}\n", argument or "add_numbers: sum")
    write(text)
    (problem,) = told(project)
    assert message in problem
    assert re.search(r"adding\.md:\d+: .+\. .+\.$", problem)
    with pytest.raises(PageError, match=re.escape(message)):
        convert(text)


def test_a_value_without_a_number_cannot_be_guessed(write, project):
    project.out.write_text("sum: three\n")
    write(block())
    (problem,) = told(project)
    assert "`three` holds no number to guess" in problem


def test_a_value_below_the_guess_gives_nothing_away(write, project):
    inner = "//// note | Mind\nAs a whole number.\n////\n"
    write(block(question=f"How much?\n\n{inner}"))
    assert told(project) == []


def test_a_value_behind_a_block_in_the_question_gives_it_away(write, project):
    inner = "/// note | Mind\nAs a whole number.\n///\n"
    question = f"How much?\n\n{inner}\nNot {{{{ add_numbers: sum }}}}.\n"
    write(block(question=question, fence="////"))
    assert "gives its answer away" in told(project)[0]


def test_a_question_stands_with_its_answer_folded(convert):
    html = convert(block(f"    unit: wholes\n{ENDS}", "How *much*?\n"))
    assert '<div class="guess" ' in html
    assert 'id="guess-add-numbers-sum"' in html
    assert 'data-guess="numbers/adding/#guess-add-numbers-sum"' in html
    assert 'data-page="Adding &amp; more"' in html
    for name, value in {
        "label": "sum", "field": "both", "answer": "3 wholes", "value": "3",
        "low": "0", "high": "10", "scale": "linear", "unit": "wholes",
    }.items():  # fmt: skip
        assert f'data-{name}="{value}"' in html
    assert "How <em>much</em>?" in html
    box = html[html.index("<details") :]
    assert box.startswith(
        '<details class="guess-answer" data-search-exclude="">'
    )
    assert "<summary>The answer</summary>" in box
    assert 'Measured: <span class="measured">3 wholes</span>.' in box
    assert "Printed by <code>add_numbers.py</code>." in box


def test_before_a_commit_the_answer_stands_in_the_fold_alone(convert, project):
    project.out.write_text("sum: 4711\n")
    html = convert(block("    low: 0\n    high: 9999\n"))
    seen = re.sub(r"<details.*?</details>|<[^>]*>", "", html, flags=re.S)
    assert "4711" not in seen


def test_two_guesses_of_one_value_have_ids_of_their_own(convert):
    html = convert(f"{block()}\n{block()}")
    assert html.count('id="guess-add-numbers-sum"') == 1
    assert html.count('id="guess-add-numbers-sum-2"') == 1


def test_choices_stand_on_the_page_and_for_the_browser(convert, project):
    project.out.write_text("sum: a <b>\n")
    html = convert(block('    choices: ["a <b>", "c & d"]\n'))
    data = re.search(r'data-choices="([^"]*)"', html)[1]
    plainly = data.replace("&quot;", '"').replace("&lt;", "<")
    plainly = plainly.replace("&gt;", ">").replace("&amp;", "&")
    assert json.loads(plainly) == ["a <b>", "c & d"]
    assert "One of: a &lt;b&gt;, c &amp; d" in html


def test_a_drawn_answer_tells_its_spread(convert, project):
    project.program.write_text(DRAWN)
    found = snippet.load(project.program, project.root)
    values = {"sum": tuple(str(value) for value in range(20))}
    found.draws.write_bytes(draws.dump(found, values))
    html = convert(block(argument="add_numbers: sum | middle"))
    assert "20 draws: 9 in the middle, 0 to 19 in all." in html


def test_a_part_belongs_to_one_network_or_to_both():
    assert field.field("algorithms") == field.DATA
    assert field.field("models") == field.KNOWLEDGE
    assert field.field("start") == field.BOTH


def test_every_part_with_a_network_is_there():
    docs = page.ROOT / "docs"
    assert all(
        (docs / part).is_dir()
        for part in frozenset().union(*field.PARTS.values())
    )


def test_the_list_says_how_many_there_are(convert):
    html = convert(f"{block()}\n/// guesses\n///\n")
    assert 'class="guess-list"' in html
    assert 'data-guesses="1"' in html
    assert "This list needs scripting" in html


def test_a_page_that_lists_guesses_waits_for_their_number(write, project):
    write("/// guesses\n///\n")
    before = shown.entries(project.page, project.root)
    project.index.write_text(f"{project.index.read_text()}\n{block()}")
    assert shown.entries(project.page, project.root) != before


def test_a_page_as_markdown_asks_first_and_answers_below(write, project):
    write(block(f"    unit: wholes\n{ENDS}"))
    text = plain(project.page, project.root)
    assert "**Guess**\n\nHow much?\n\nAnswer: 3 wholes\n\nThe sum" in text


def test_a_page_as_markdown_names_the_choices(write, project):
    write(block("    choices: [2, 3]\n"))
    text = plain(project.page, project.root)
    assert "**Guess**\n\nOne of: 2, 3.\n\nHow much?\n\nAnswer: 3\n" in text
