from pathlib import Path

import pytest

from scripts.model import page

PATH = Path("docs/numbers/adding.md")


def messages(*lines: str) -> list[str]:
    return [
        str(problem) for problem in page.scan("\n".join(lines), PATH).problems
    ]


def test_blocks_values_and_citations_are_found_with_their_lines():
    text = "# T\n\n/// snippet | a.py\n    alt: x\n///\n\nIt is {{ a: sum }} [@k].\n"
    found = page.scan(text, PATH, offset=4)
    assert [(b.kind, b.argument, b.options, b.line) for b in found.blocks] == [
        ("snippet", "a.py", {"alt": "x"}, 7)
    ]
    assert [(v.name, v.label, v.line) for v in found.values] == [
        ("a", "sum", 11)
    ]
    assert [(c.key, c.line) for c in found.citations] == [("k", 11)]


def test_code_is_left_alone():
    text = "```text\n/// nope\n{{ a: b }}\n```\n\n`{{ a: b }}` and `[@k]`\n"
    found = page.scan(text, PATH)
    assert (found.blocks, found.values, found.citations) == ((), (), ())
    assert found.problems == ()


def test_words_are_those_of_prose():
    text = "Three short words {{ a: b }}\n\n```text\nnot these\n```\n"
    assert page.scan(text, PATH).words == 3


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (
            ["/// snipet | a.py", "///"],
            ":1: `snipet` is not a block. Use one of",
        ),
        (["/// snippet", "///"], ":1: the block `snippet` needs an argument"),
        (
            ["/// sources | x", "///"],
            ":1: the block `sources` takes no argument",
        ),
        (
            ["/// snippet | a", "    al: x", "///"],
            "has no option `al`. It has alt",
        ),
        (
            ["/// snippet | a", "    alt: x: y", "///"],
            ":1: the options are not YAML",
        ),
        (["/// snippet | a", "    alt", "///"], "the options are not names"),
        (
            ["x", "/// snippet | a", "text"],
            ":2: the block `snippet` is never closed",
        ),
        (["///"], ":1: closes a block that is not open. Delete the line"),
        (["{{ a }}"], ":1: `{{ a }}` is not an inline value"),
        (["{{ a: b"], ":1: `{{ a: b` is not an inline value"),
        (
            ["```python", "x = 1", "```"],
            ":1: Python on a page without a program",
        ),
        (
            ["<!-- fragment: -->", "```py", "```"],
            ":2: Python on a page without",
        ),
    ],
)
def test_markup_that_cannot_work_is_named_with_its_line(lines, message):
    assert len(messages(*lines)) == 1
    assert message in messages(*lines)[0]


def test_a_fragment_with_a_reason_may_stand():
    assert (
        messages("<!-- fragment: a syntax error -->", "```python", "```") == []
    )


def test_a_form_behind_an_escaped_bar_is_read_in_a_table():
    text = "| a | b |\n|---|---|\n| {{ add: sum \\| middle }} | c |\n"
    found = page.scan(f"---\ntitle: a\n---\n\n# A\n\n{text}", PATH)
    assert found.problems == ()
    assert [(v.label, v.form) for v in found.values] == [("sum", "middle")]
