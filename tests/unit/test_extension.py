import json
import re
from types import SimpleNamespace

import markdown
import pytest
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from scripts.extension import TwoNetworks, figure
from scripts.extension.current_page import PageError
from scripts.model import draws, html, snippet


@pytest.fixture
def convert(project, monkeypatch):
    """Convert a text as if it were the project's page."""

    def run(text, front="", *, tables=False):
        project.page.write_text(front + text)  # an engine takes it away
        monkeypatch.setattr("scripts.extension.current_page.ROOT", project.root)
        extensions = ["attr_list", "pymdownx.highlight", "pymdownx.superfences"]
        extensions += ["tables"] if tables else []
        page = project.page.relative_to(project.root / "docs").as_posix()
        return markdown.markdown(
            text, extensions=[*extensions, TwoNetworks(page=page)]
        )

    return run


def test_a_snippet_shows_code_output_and_ways_to_run_it(convert):
    html = convert("/// snippet | add_numbers.py\n///\n")
    assert 'id="program-add-numbers"' in html
    assert 'data-snippet="numbers/adding/add_numbers"' in html
    assert '<span class="filename">add_numbers.py</span>' in html
    assert "<code>sum: 3\n</code></pre>" in html
    assert 'href="../snippets/numbers/adding/add_numbers.py"' in html
    assert "uv run add_numbers.py" in html


CORE = """\
first = 1
# region core
second = 2
# endregion
third = 3
# region core
fourth = 4
# endregion
print("sum: 3")
"""


def test_a_core_is_numbered_as_in_its_file_and_the_whole_marks_it(
    convert, project
):
    project.program.write_text(CORE)
    html = convert("/// snippet | add_numbers.py\n///\n")
    first, _, whole = html.partition("snippet-whole")
    assert re.findall(r'data-linenos="([ \d]) "', first) == ["3", " ", "7"]
    assert "second" in first
    assert "third" not in first
    assert first.count("⋮") == 1
    assert "The whole program, 5 lines" in whole
    assert re.findall(r'data-linenos="(\d) "', whole) == [*"123456789"]
    assert re.findall(r'snippet-idea"><span data-linenos="(\d) "', whole) == [
        "3", "7",
    ]  # fmt: skip


def test_what_a_program_with_a_core_printed_stands_before_it(convert, project):
    assert "snippet-code" not in convert("/// snippet | add_numbers.py\n///\n")
    project.program.write_text(CORE)
    html = convert("/// snippet | add_numbers.py\n///\n")
    assert html.index("snippet-output") < html.index("snippet-code")


def test_output_is_shown_as_text(convert, project):
    project.out.write_text("sum: <img src=x onerror=alert(1)> *a* {{ b: c }}\n")
    html = convert("/// snippet | add_numbers.py\n///\n")
    assert "&lt;img src=x onerror=alert(1)&gt; *a* {{ b: c }}" in html


def test_a_long_output_can_be_folded(convert):
    html = convert("/// snippet | add_numbers.py\n    fold: true\n///\n")
    assert '<details class="snippet-output">' in html


def test_a_value_is_inserted_and_looks_measured(convert):
    html = convert(
        "It is {{ add_numbers: sum }} [x](#y) **{{ add_numbers: sum }}**.\n"
    )
    assert html.count('class="measured"') == 2
    assert ">3</span>" in html


def test_a_value_that_was_drawn_carries_its_spread(convert, project):
    project.program.write_text(
        "# /// script\n# [tool.snippet.draws]\n"
        '# constant = "SEED"\n# values = 20\n# ///\nSEED = 3\n'
    )
    found = snippet.load(project.program, project.root)
    values = {"sum": tuple(str(value) for value in range(20))}
    found.draws.write_bytes(draws.dump(found, values))
    html = convert(
        "One {{ add_numbers: sum }}, most {{ add_numbers: sum | middle }}, all"
        " {{ add_numbers: sum | range }} of {{ add_numbers: sum | draws }}.\n"
    )
    told = "20 draws: 9 in the middle, 0 to 19 in all; add_numbers.py"
    assert html.count(f'data-spread="{told}"') == 4
    assert html.count('class="measured drawn"') == 4
    assert html.count('tabindex="0"') == 4
    shown = re.findall(r'add_numbers.py"[^>]*>([^<]*)</span>', html)
    assert shown == ["3", "9", "0 to 19", "20"]


def test_a_form_stands_in_a_table_behind_an_escaped_bar(convert, project):
    program = project.program
    program.write_text(
        "# /// script\n# [tool.snippet.draws]\n"
        '# constant = "SEED"\n# values = 20\n# ///\nSEED = 3\n'
    )
    found = snippet.load(program, project.root)
    values = {"sum": tuple(str(value) for value in range(20))}
    found.draws.write_bytes(draws.dump(found, values))
    html = convert(
        "| a | b |\n|---|---|\n| {{ add_numbers: sum \\| middle }} | c |\n",
        tables=True,
    )
    assert ">9</span></td>" in html


def test_a_form_without_draws_is_told(convert):
    with pytest.raises(PageError, match="has no draws to sum up"):
        convert("It is {{ add_numbers: sum | middle }}.\n")


def test_the_evidence_of_a_page_stands_below_its_verdict(convert):
    front = (
        "---\ntitle: a\ndescription: b\n"
        'tried_over: "{{ add_numbers: sum }} sums"\n'
        'against: "nothing: it is a sum"\n---\n'
    )
    html = convert("/// claims\n///\n", front)
    assert "<span>Tried over</span> <span" in html
    assert ">3</span> sums</p>" in html
    assert "<span>Against</span> nothing: it is a sum</p>" in html


@pytest.mark.parametrize("block", ["claims", "ledger"])
def test_a_verdict_keeps_its_condition(convert, project, block):
    project.edit(
        project.ledger,
        "    because:",
        "    condition: when both are whole\n"
        "    tested_as: Two whole numbers are added.\n    because:",
    )
    html = convert(f"/// {block}\n///\n")
    assert '<span class="verdict-condition">when both are whole</span>' in html
    assert "<span>Tested as</span> Two whole numbers are added." in html


def test_a_reason_in_place_of_a_base_rate_is_shown(convert, project):
    project.program.write_text(
        "# /// script\n# [tool.snippet]\n"
        '# base_rate = "no: nothing is guessed"\n# ///\nprint()\n'
    )
    html = convert("/// snippet | add_numbers.py\n///\n")
    told = "No constant answer stands beside it: nothing is guessed."
    assert f'<p class="snippet-note">{told}</p>' in html


def test_a_value_in_code_is_left_alone(convert):
    html = convert(
        "`{{ add_numbers: sum }}`\n\n```text\n{{ add_numbers: x }}\n```\n"
    )
    assert "{{ add_numbers: sum }}" in html
    assert "{{ add_numbers: x }}" in html


def test_an_exercise_folds_its_check_and_solution(convert):
    html = convert("/// exercise | add_more\n**Recall.** Add.\n///\n")
    assert "<strong>Recall.</strong> Add." in html
    assert html.count('<details class="exercise-fold') == 5
    assert "open" not in re.findall("<details[^>]*>", html)
    assert "Check: 0 is where you started" in html
    assert "cat add_more_exercise.py add_more_check.py | python3 -" in html


def test_an_exercise_helps_on_the_way_and_shows_another_after_it(
    convert, project
):
    start = project.folder / "add_more_exercise.py"
    hint = '# hint = "Count <b>up</b>."'
    head = f"# /// script\n# [tool.snippet]\n{hint}\n# ///\n"
    start.write_text(f"{head}answer = 0\nprint(answer)\n")
    html = convert("/// exercise | add_more\nAdd.\n///\n")
    folds = re.findall(
        r'<details class="exercise-fold ?([\w-]*)">\s*<summary>(.+?)</', html
    )
    assert folds == [
        ("", "Check your answer"),
        ("exercise-hint", "A hint"),
        ("exercise-first", "The first line of our solution"),
        ("exercise-solution", "Solution"),
        ("exercise-other", "Another right way"),
    ]
    assert "<p>Count &lt;b&gt;up&lt;/b&gt;.</p>" in html
    first = html.partition("The first line")[2].partition("</details>")[0]
    assert "answer" in first
    assert "print" not in first
    assert "add_more_right.py" in html.partition("Another right way")[2]


def test_a_claim_carries_its_verdict_and_its_row(convert):
    html = convert("/// claims\n///\n")
    assert '<span class="verdict verdict-holds">holds</span>' in html
    assert 'href="../start/article-on-trial.md#d1"' in html


def test_the_ledger_has_every_claim_and_counts_them(convert):
    html = convert("/// trial\n///\n\n/// ledger\n///\n")
    assert "1 of 75 claims decided (1%)" in html
    assert html.count("<tr data-") + html.count("<tr id=") == 75
    assert 'href="../numbers/adding.md#where-it-fails"' in html
    assert "To be tried in numbers/later" in html


def test_a_citation_leads_to_the_pages_own_list(convert):
    html = convert("Known [@knuth1998].\n\n/// sources\n///\n")
    assert (
        '<a class="citation" href="#source-knuth1998">Knuth, 1998</a>' in html
    )
    assert 'id="source-knuth1998"' in html
    assert "Checked: title page read, 2026-11-23." in html


def test_outcomes_compute_what_the_page_takes(convert):
    text = "/// outcomes\n- add\n///\n\n/// snippet | add_numbers.py\n///\n"
    html = convert(text + "word " * 300)
    assert "2 minutes to read · 1 program, 1 s to run in all" in html
    assert "standard library only · recorded with Python 3.11.7" in html


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("/// snippet | nope.py\n///", ":5: there is no program `nope.py`."),
        (
            "/// snippet | add_numbers.py",
            ":5: the block `snippet` is never closed",
        ),
        (
            "/// snippet | add_numbers.py\n    part: x\n///",
            ":5: `add_numbers.py` has",
        ),
        ("/// exercise | nope\n///", ":5: there is no program `nope_exercise`"),
        (
            "{{ add_numbers: nope }}",
            ":5: `add_numbers.py` prints no single line",
        ),
        ("[@nope]", ":5: there is no source `nope`"),
        ("/// claims | X1\n///", ":5: there is no claim X1"),
    ],
)
def test_an_error_carries_the_line_of_the_file(convert, line, message):
    with pytest.raises(PageError) as caught:
        convert(line, "---\ntitle: T\ndescription: D\n---\n")
    assert f"adding.md{message}" in caught.value.message


def test_without_front_matter_lines_count_from_the_first(convert):
    with pytest.raises(PageError) as caught:
        convert("{{ add_numbers: nope }}\n")
    assert "adding.md:1:" in caught.value.message


SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="360pt"
 height="210pt" viewBox="0 0 1 1">
<path id="a" style="stroke: #0072b2; fill: #000000"/><use xlink:href="#a"/>
<g clip-path="url(#a)"/></svg>
"""


def test_a_figure_takes_the_colours_and_the_text_of_its_page(tmp_path):
    path = tmp_path / "plot.svg"
    path.write_text(SVG)
    html = figure.inline_svg(path, 'rises "fast"', "plot")
    assert html.startswith("<svg ")
    assert 'aria-label="rises &quot;fast&quot;"' in html
    assert "stroke: var(--series-1); fill: currentColor" in html
    assert 'id="plot-a"' in html
    assert 'href="#plot-a"' in html
    assert "url(#plot-a)" in html
    assert 'style="max-width:600px"' in html


def test_a_figure_is_as_wide_as_its_smallest_text_needs(tmp_path):
    path = tmp_path / "plot.svg"
    text = '<text style="font-size: 12px">a</text></svg>'
    path.write_text(SVG.replace("</svg>", text))
    html = figure.inline_svg(path, "rises", "plot")
    assert 'style="min-width:330px;max-width:600px"' in html


def test_the_numbers_behind_a_figure_stand_below_it(convert, project):
    head = '# /// script\n# [tool.snippet]\n# figures = ["add_numbers.svg"]\n# ///\n'
    project.program.write_text(head + project.program.read_text())
    (project.folder / "add_numbers.svg").write_text(SVG)
    page = "/// snippet | add_numbers.py\n    alt: It rises.\n///\n"
    assert "figure-numbers" not in convert(page)
    table = 'x,"a & <b>, %"\n1,2\n2,{{ a: b }}\n'
    (project.folder / "add_numbers.csv").write_text(table)
    html = convert(page)
    assert "<summary>The numbers behind the figure</summary>" in html
    assert '<th scope="col">a &amp; &lt;b&gt;, %</th>' in html
    assert '<th scope="row">2</th>' in html
    assert "<td>{{ a: b }}</td>" in html
    assert html.index("</svg>") < html.index("figure-numbers")
    assert html.index("figure-numbers") < html.index("Recorded output")


def test_a_button_is_offered_where_a_runtime_was_prepared(convert, project):
    assert "data-run" not in convert("/// snippet | add_numbers.py\n///\n")
    folder = project.root / "docs" / "assets" / "runtime" / "1-a"
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text('{"packages": {}, "needs": {}}')
    html = convert("/// snippet | add_numbers.py\n///\n")
    assert 'data-run="../../assets/runtime/1-a/"' in html
    source = "../../snippets/numbers/adding/add_numbers.py"
    assert f'data-source="{source}"' in html


class Zensical(Extension):
    """Tells the page as Zensical does; tests/site/test_successor.py asks Zensical."""

    def extendMarkdown(self, md):  # noqa: N802
        context = Preprocessor(md)
        context.page = SimpleNamespace(path="numbers/adding.md")
        context.run = lambda lines: lines
        md.preprocessors.register(context, "rendering_context", 0)


def test_the_page_that_zensical_tells_is_the_page(project, monkeypatch):
    monkeypatch.setattr("scripts.extension.current_page.ROOT", project.root)
    text = "/// snippet | add_numbers.py\n///\n"
    html = markdown.markdown(text, extensions=[Zensical(), TwoNetworks()])
    assert 'data-snippet="numbers/adding/add_numbers"' in html


KNOBS = """\
# /// script
# [tool.snippet.knobs]
# N = { label = "n", range = [0, 1], step = 0.5, unit = "px" }
# WAY = { label = "way", choices = ["up", "down"] }
# ///
N = 1.0
WAY = "up"
print(f"sum: {3}")
"""


def test_a_page_tells_the_browser_what_a_reader_can_turn(convert, project):
    folder = project.root / "docs" / "assets" / "runtime" / "1-a"
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text('{"packages": {}, "needs": {}}')
    project.program.write_text(KNOBS)
    page = html.parse(
        convert(
            "/// snippet | add_numbers.py\n///\n\nIt is {{ add_numbers: sum }}."
        )
    )
    panel, value = page.css_first(".snippet"), page.css_first("p > .measured")
    number, way = json.loads(html.attributes(panel)["data-knobs"])
    ends = {"low": 0, "high": 1, "step": 0.5, "places": 1}
    about = {
        "name": "N",
        "label": "n",
        "unit": "px",
        "value": 1,
        "pointed": True,
    }
    assert number == about | ends
    assert way["choices"] == [["up", "'up'"], ["down", "'down'"]]
    told = html.attributes(value)
    assert told["data-of"] == "numbers/adding/add_numbers"
    assert told["data-label"] == "sum"
    assert "data-form" not in told


def test_a_value_of_a_program_without_knobs_says_no_more(convert):
    assert "data-of" not in convert("It is {{ add_numbers: sum }}.")
