"""What a reader turns on a page: declared, checked, and run at its ends."""

import json
import re

import pytest

from scripts.checks import knobs as check
from scripts.extension import allowed, figure
from scripts.model import recorded, snippet
from scripts.model.problem import ROOT, ProblemError
from scripts.runner import knob
from scripts.runner.engine import Cold
from scripts.runner.record import record

SLIDER = (
    'NOISE = { label = "noise", range = [0, 0.5], step = 0.1, unit = "px" }'
)
CHOICE = 'MODEL = { label = "model", choices = ["line", "tree"] }'
BODY = """\
NOISE = 0.2  # of a pixel
MODEL = "line"
print(MODEL)
print(f"sum: {NOISE}")
"""


def program(made, *declared, body=BODY, more=()):
    lines = ["/// script", *more, "[tool.snippet.knobs]", *declared, "///"]
    made.program.write_text("".join(f"# {line}\n" for line in lines) + body)
    return snippet.load(made.program, made.root)


def told(made):
    return [str(one) for one in check.check(made.root)]


def test_a_header_declares_sliders_and_choices(project):
    noise, model = program(project, SLIDER, CHOICE).header.knobs
    assert noise.ends == (0, 0.5)
    assert (noise.label, noise.unit, noise.places) == ("noise", "px", 1)
    assert model.ends == ("line", "tree")
    assert noise.has(0.3)
    assert not noise.has(0.35)
    assert not noise.has(0.6)
    assert not noise.has("0.3")
    assert model.has("tree")
    assert not model.has("forest")


@pytest.mark.parametrize(
    ("declared", "message"),
    [
        ("NOISE = 1", "`NOISE` is no constant with a table"),
        (
            '"a b" = { label = "b", choices = [1, 2] }',
            "no constant with a table",
        ),
        ("NOISE = { range = [0, 1], step = 1 }", "has no label"),
        ('NOISE = { label = "b", step = 1 }', "not either a range or choices"),
        (
            f'{SLIDER[:-1]}, choices = ["a", "b"] }}',
            "not either a range or choices",
        ),
        (f"{SLIDER[:-1]}, from = 1 }}", "has a key `from`"),
        (SLIDER.replace("0.5]", '"b"]'), "no range of two numbers with a step"),
        (
            SLIDER.replace(", step = 0.1", ""),
            "no range of two numbers with a step",
        ),
        (SLIDER.replace("[0, 0.5]", "[0.5, 0]"), "cannot be turned"),
        (SLIDER.replace("0.1", "0"), "cannot be turned"),
        (SLIDER.replace("0.1", "0.6"), "cannot be turned"),
        (
            SLIDER.replace("0.1", "0.2"),
            "does not reach 0.5 from 0 by steps of 0.2",
        ),
        (SLIDER.replace("0.1", "0.001"), "has more than 200 steps"),
        (CHOICE.replace('"line", ', ""), "has not 2 to 6 choices"),
        (CHOICE.replace('"line"', "1"), "not all numbers, or all texts"),
        (CHOICE.replace('"line"', '"tree"'), "has a choice twice"),
        (f"{CHOICE[:-1]}, step = 1 }}", "or a step between them"),
    ],
)
def test_a_knob_that_cannot_be_turned_is_told_with_its_line(
    project, declared, message
):
    with pytest.raises(ProblemError) as error:
        program(project, declared)
    assert message in str(error.value)
    assert "add_numbers.py:3: " in str(error.value)


def test_a_reader_can_turn_three_knobs_at_most(project):
    four = [CHOICE.replace("MODEL", f"MODEL_{at}") for at in range(4)]
    with pytest.raises(ProblemError, match=r":6: 4 knobs; a reader can keep 3"):
        program(project, *four)


def test_what_is_sound_passes(project):
    found = program(project, SLIDER, CHOICE)
    assert record(found) == []
    assert told(project) == []
    assert recorded.runs(found.path.parent)["add_numbers"].knobs == {
        "NOISE": [0, 0.5],
        "MODEL": ["line", "tree"],
    }


def test_programs_without_knobs_are_recorded_as_before(project):
    found = snippet.load(project.program, project.root)
    assert record(found) == []
    kept = json.loads(project.program.with_name(recorded.RECORD).read_text())
    assert all(
        set(one) == {"seconds", "python", "packages"} for one in kept.values()
    )


def test_a_changed_knob_is_to_be_recorded_again(project):
    assert record(program(project, SLIDER)) == []
    changed = program(project, SLIDER.replace("0.5", "0.4"))
    [problem] = told(project)
    assert (
        "add_numbers.py:1: its knobs are not those that recorded.json"
        in problem
    )
    assert "Run `make record PATHS=" in problem
    assert record(changed) == []
    assert told(project) == []


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            BODY.replace("0.2", "0.6"),
            ":6: `NOISE = 0.6` cannot be set by its knob",
        ),
        (BODY.replace("0.2", "0.25"), "goes from 0 to 0.5 by 0.1"),
        (
            BODY.replace("0.2", "0"),
            "`NOISE` is a whole number, and its knob goes by 0.1",
        ),
        (
            BODY.replace("NOISE = 0.2", "NOISE = 1 / 5"),
            "no single line `NOISE = …`",
        ),
        (BODY.replace('"line"', '"net"'), "its choices are 'line', 'tree'"),
        (
            BODY.replace('MODEL = "line"', 'MODEL = str("a")'),
            "no single line `MODEL = …`",
        ),
    ],
)
def test_a_default_that_nobody_can_set_is_told(project, body, message):
    program(project, SLIDER, CHOICE, body=body)
    assert any(message in one for one in told(project))


def test_knobs_of_a_program_that_no_browser_runs_are_told(project):
    program(project, SLIDER, more=["[tool.snippet]", 'browser = "no: a clock"'])
    assert any(
        "has knobs, and `browser` says 'no: a clock'" in one
        for one in told(project)
    )


def test_an_exercise_has_no_knobs(project):
    path = project.program.with_name("add_more_exercise.py")
    head = "".join(
        f"# {one}\n"
        for one in ("/// script", "[tool.snippet.knobs]", SLIDER, "///")
    )
    path.write_text(f"{head}NOISE = 0.2\nanswer = 0\nprint(answer)\n")
    assert any("an exercise with knobs" in one for one in told(project))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("1 / (NOISE - 0.5)", "with `NOISE = 0.5`: raised ZeroDivisionError"),
        (
            "print(NOISE < 0.4 and 'low: 1' or '')",
            "with `NOISE = 0.5` it prints no single line `low: …`",
        ),
        (
            "open('a.svg', 'w') if NOISE < 0.1 else 0",
            "with `NOISE = 0.0`: `figures` and the files",
        ),
        (
            "while MODEL == 'tree': pass",
            "with `MODEL = 'tree'`: still ran after 1 s of computing",
        ),
    ],
)
def test_what_fails_at_an_end_is_told_with_knob_and_value(
    project, line, message
):
    more = ["[tool.snippet]", "timeout = 1"]
    found = program(project, SLIDER, CHOICE, body=f"{BODY}{line}\n", more=more)
    problems = record(found)
    assert [one for one in problems if message in str(one)]
    assert project.out.read_text() == "sum: 3\n"


def test_a_number_with_a_point_keeps_it(project):
    found = program(project, SLIDER.replace("0.5]", "1]"))
    assert list(map(repr, knob.settings(found))) == [
        "('NOISE', 0.0)",
        "('NOISE', 1.0)",
    ]
    assert list(knob.verify(Cold(), found, b"sum: 0.2\n")) == []


def test_the_browser_draws_with_the_colours_and_elements_of_the_page():
    """What scripts/extension says of recorded figures holds for those drawn there."""
    source = (ROOT / "docs/assets/run/drawing.js").read_text("utf-8")
    colours = dict(re.findall(r'"(#[0-9a-f]{6})": "([^"]+)"', source))
    assert colours == figure.COLOURS
    elements, attributes = (
        set(
            re.search(rf'{name} = words\(\s*"([^"]+)"', source)[1]
            .lower()
            .split()
        )
        for name in ("ELEMENTS", "ATTRIBUTES")
    )
    assert elements <= allowed.FIGURE
    assert attributes <= allowed.DRAWING
