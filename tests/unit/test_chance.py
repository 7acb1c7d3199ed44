"""A number deserves its sentence: what the check on chance and scores refuses."""

import pytest

from scripts.checks import chance
from scripts.model import draws, snippet

DRAWN = """\
# /// script
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import random

SEED = {seed}
print(f"heads: {{random.Random(SEED).randrange(100)}}")
"""


def told(made):
    return [str(one) for one in chance.check(made.root)]


def program(made, source, printed):
    made.program.write_text(source)
    made.out.write_text(f"sum: 3\n{printed}\n")


def drawn(made, seed, form=""):
    program(made, DRAWN.format(seed=seed), f"heads: {seed}%")
    found = snippet.load(made.program, made.root)
    values = {"heads": tuple(f"{value}%" for value in range(20))}
    found.draws.write_bytes(draws.dump(found, values))
    shown = f"Heads are {{{{ add_numbers: heads{form} }}}}; the sum is"
    made.edit(made.page, "The sum is", shown)


def test_a_page_whose_evidence_is_told_passes(project):
    assert told(project) == []


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("import random\nrandom.seed(1)\nprint('sum: 3')\n", "random.seed"),
        (
            "from numpy.random import default_rng as g\nprint(g(1))\n",
            "numpy.random.default_rng",
        ),
        (
            "from sklearn.model_selection import KFold\nKFold(3)\n",
            "sklearn.model_selection.KFold",
        ),
        ("import x\nx.Forest(random_state=0)\n", "random_state"),
    ],
)
def test_chance_without_draws_is_told(project, source, name):
    program(project, source, "more: 4")
    [problem] = told(project)
    assert f"depends on chance (`{name}`), and declares no draws" in problem


def test_a_reason_stands_in_the_place_of_draws(project):
    head = '# /// script\n# [tool.snippet]\n# draws = "no: a reason"\n# ///\n'
    program(project, f"{head}import random\nrandom.seed(1)\n", "more: 4")
    assert told(project) == []


def test_a_typical_draw_passes_and_an_extreme_one_does_not(project):
    drawn(project, 7)
    assert told(project) == []


@pytest.mark.parametrize("seed", [0, 1, 18, 19])
def test_an_extreme_draw_is_told_with_a_typical_one(project, seed):
    drawn(project, seed)
    [problem] = told(project)
    assert f"`heads: {seed}%` is no typical draw of 20 draws: 9%" in problem
    assert "Typical for all is SEED = 2, 3, 4" in problem


def test_a_page_that_says_the_middle_may_show_any_draw(project):
    drawn(project, 0, " | middle")
    assert told(project) == []


def test_draws_of_another_text_are_told(project):
    drawn(project, 7)
    project.program.write_text(DRAWN.format(seed=8))
    assert "is of another text of the program" in told(project)[0]


@pytest.mark.parametrize(
    ("label", "refused"),
    [
        ("right, everybody", True),
        ("wrong when shuffled", True),
        ("kept by ranks", True),
        ("share of the rows", False),
    ],
)
def test_a_score_wants_the_constant_answer_beside_it(project, label, refused):
    program(project, "print(1)\n", f"{label}: 94%")
    assert bool(told(project)) is refused


def test_the_constant_answers_label_has_to_be_printed(project):
    head = '# /// script\n# [tool.snippet]\n# base_rate = "always 7"\n# ///\n'
    program(project, f"{head}print(1)\n", "right: 94%")
    assert "prints no line `always 7: …`" in told(project)[0]
    program(project, f"{head}print(1)\n", "right: 94%\nalways 7: 10%")
    assert told(project) == []


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ("tried_over: one sum\n", "", "has no `tried_over`"),
        (
            '"nothing: it is a sum"',
            "a slower way, 7 times",
            "`against` names no measured alternative",
        ),
    ],
)
def test_a_page_says_over_what_and_against_what(project, before, after, what):
    project.edit(project.page, before, after)
    [problem] = told(project)
    assert what in problem


def test_a_recorded_ratio_outside_its_band_is_told(project):
    head = '# /// script\n# [tool.snippet.bands]\n# "slower" = [2, 8]\n# ///\n'
    program(project, f"{head}print(1)\n", "slower: about 9 times")
    assert "`slower` is 9, outside its band of 2 to 8" in told(project)[0]
