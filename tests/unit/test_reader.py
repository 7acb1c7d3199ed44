"""The reader of a page finds what is built: no more, and no less."""

import re
from pathlib import Path

import pytest

from scripts.extension.current_page import PageError
from scripts.model import page
from scripts.model.line import Kind
from tests.unit.built import Article, Builder

CASES = [
    case.partition("\n")
    for case in Path(__file__)
    .with_name("adversarial_pages.txt")
    .read_text()
    .split("\n===== ")[1:]
]


@pytest.fixture(scope="module")
def builder():
    return Builder()


def plain(code):
    """Return code without the spaces and quotes that indent it."""
    lines = (line.lstrip("> ").rstrip() for line in code.split("\n"))
    return "\n".join(filter(None, lines))


@pytest.mark.parametrize(
    ("head", "body"),
    [(head, body) for head, _, body in CASES],
    ids=[head.replace(" ", "-") for head, _, _ in CASES],
)
def test_a_page_is_read_as_it_is_built_or_refused(builder, project, head, body):
    body = f"# T\n\n{body}\n"
    found = page.scan(body, project.page)
    if head.endswith(": refused"):
        assert found.problems
        with pytest.raises(PageError):
            builder.build(project, body)
        return
    assert found.problems == ()
    built = Article(builder.build(project, body))
    named = [(one.level, one.name) for one in found.headings if one.name]
    without = sum(not one.name for one in found.headings)
    assert [one for one in built.headings if one in named] == named
    assert len(built.headings) == len(named) + without
    assert sorted(one.target for one in found.links) == sorted(built.targets)
    code = [plain(text) for text in built.code]
    assert all(plain("\n".join(one.code)) in code for one in found.fences)


def test_both_kinds_of_page_are_tried():
    ends = [head.rpartition(": ")[2] for head, _, _ in CASES]
    assert set(ends) == {"stands", "refused"}
    assert ends.count("stands") >= 40
    assert ends.count("refused") >= 20


@pytest.mark.parametrize(
    "inside",
    [
        "## A heading {#a-name}",
        "/// snippet | nope.py",
        "{{ nope: nope }} and [@nope]",
        "[words](nope.md) ![](nope.svg)",
        "<script>alert(1)</script><h2>x</h2>",
        "| | b |\n|---|---|\n| c |",
        "!!! note\n=== \"Tab\"\n--8<-- 'x'",
        "Heading\n=======",
        "**not closed `either",
        "[^1] and [a][b] and $x$",
    ],
)
@pytest.mark.parametrize(
    ("before", "indent", "after"),
    [
        ("```text", "", "```"),
        ("````markdown", "", "````"),
        ("~~~", "", "~~~"),
        ("```{.text title='x'}", "", "```"),
        ("para\n", "    ", "\npara"),
        ("- item\n\n    ```text", "    ", "    ```"),
        ("- item\n", "        ", "\n- item"),
        ("/// note | Title\n```text", "", "```\n///"),
        ("> ```text", "> ", "> ```"),
    ],
)
def test_what_is_shown_as_code_is_never_judged(before, indent, after, inside):
    lines = [f"{indent}{line}" for line in inside.split("\n")]
    text = "\n".join(["# T", "", before, *lines, after, ""])
    found = page.scan(text, Path("docs/numbers/adding.md"))
    assert found.problems == ()
    assert (found.values, found.citations, found.links) == ((), (), ())
    assert len(found.headings) == 1


@pytest.mark.parametrize(
    "code",
    [
        "`{{ a: b }}` `[@x]` `![](a.svg)` `!!! note` `<script>`",
        "``a ` {{ a: b }} [x](y.md)`` and ``` `` [@x] ```",
        "`{{ a: b }}\n[x](y.md)` and `**`",
        "\\\\`[x](y.md)`",
    ],
)
def test_code_in_a_sentence_is_never_judged(code):
    found = page.scan(f"# T\n\nWords {code} words\n", Path("docs/a.md"))
    assert found.problems == ()
    assert (found.values, found.citations, found.links) == ((), (), ())


def test_an_escaped_backtick_begins_no_code():
    found = page.scan("# T\n\n\\`[x](y.md)\\`\n", Path("docs/a.md"))
    assert [one.target for one in found.links] == ["y.md"]


@pytest.mark.parametrize(
    "character", ["\u2028", "\u2029", "\x85", "\x0c", "\x0b", "\x1c"]
)
def test_what_only_some_take_for_a_line_end_is_refused_on_its_line(character):
    text = f"# T\n\na{character}b\n\n## No id\n"
    found = page.scan(text, Path("docs/a.md"))
    assert [one.line for one in found.headings] == [1, 5]
    (problem,) = found.problems
    assert f":3: the character U+{ord(character):04X}" in str(problem)


@pytest.mark.parametrize(
    "typed", ["[x](a 'b) [c](d", "[x](", "![[x]]([y]('", "[a](b'c)d [e](f)"]
)
def test_brackets_in_any_order_are_read(typed):
    found = page.scan(f"# T\n\n{typed}\n", Path("docs/a.md"))
    assert found.problems or found.links


def test_every_line_is_one_thing():
    text = "---\na: b\n---\n\n# T\n\n<!-- c -->\n\n/// note | A\n    open: true\nx\n///\n"
    kinds = [line.kind for line in page.scan(text, Path("docs/a.md")).lines]
    blank = Kind.BLANK
    assert kinds == [
        *[Kind.FRONT] * 3,
        blank,
        Kind.HEADING,
        blank,
        Kind.HTML,
        blank,
        Kind.START,
        Kind.OPTION,
        Kind.PROSE,
        Kind.END,
    ]


def test_a_page_is_read_once():
    path = Path("docs/a.md")
    assert page.scan("# T\n", path) is page.scan("# T\n", path)


def test_a_heading_that_is_built_otherwise_stops_the_build(
    builder, project, monkeypatch
):
    body = "# T\n\n## H {#h}\n"
    wrong = page.scan("# T\n\n## H {#other}\n", project.page)
    monkeypatch.setattr(builder.markup, "_read", lambda text: wrong)
    builder.markup.whole = True
    with pytest.raises(
        PageError, match=re.escape("«H» is not built as it was")
    ):
        builder.build(project, body)
