"""Checks of exercises refuse what once was their solution, and failed on an edge."""

import pytest

from scripts.model import snippet
from scripts.model.problem import ROOT
from scripts.runner import outcome
from scripts.runner.engine import Cold

ONCE = {
    "an index of -1, and ties": (
        "two_roles/where_learning_earns/guard_list",
        "    return kept[-1]\n",
        "    return ordered[most - 1]\n",
        "Equal distances pass together",
    ),
    "no limit that holds": (
        "two_roles/where_learning_earns/guard_list",
        '        raise ValueError("too few distances, or too equal, for this promise")\n',
        "        return ordered[-1]\n",
        "A guard that cannot keep it has to refuse",
    ),
    "rows that are equally sure": (
        "deployment/cascades/choose_limit",
        "groupby(surest_first, key=lambda row: row[0])",
        "((row[0], [row]) for row in surest_first)",
        "rows that are equally sure stand together",
    ),
    "a limit where none holds": (
        "deployment/cascades/choose_limit",
        'float("inf"), 0, 0',
        "1.0, 0, 0",
        "no limit that a row can reach keeps the promise",
    ),
    "a filter that refuses nothing": (
        "deployment/cascades/order_stages",
        ' if passed < 1 else float("inf")',
        "",
        "put last what refuses nothing at all",
    ),
    "a negative divisor": (
        "knowledge_network/explaining_a_planner/accept_divisor",
        "    if divisor <= 0:\n        return False\n",
        "",
        "Which numbers can never be the greatest?",
    ),
    "part of another operator": (
        "language/tests_are_the_workplace/swap_words",
        r"(?<!<)<(?![<=])|(?<!>)>=|",
        "<|>=|",
        "part of another one was taken for it",
    ),
    "an empty set": (
        "data_structures/good_enough_structures/share_overlap",
        " / max(1, depth)",
        " / depth",
        "For a day on which nobody came",
    ),
}


@pytest.mark.parametrize(
    ("name", "now", "once", "lesson"), ONCE.values(), ids=ONCE.keys()
)
def test_a_solution_that_fails_on_an_edge_does_not_pass_its_check(
    name, now, once, lesson
):
    found = snippet.load(ROOT / "snippets" / f"{name}_solution.py")
    assert found.source.count(now) == 1
    wrong = snippet.Snippet(
        found.path, found.source.replace(now, once), found.header
    )
    (problem,) = outcome.check_conduct(wrong, Cold().execute(wrong))
    assert "_check.py" in str(problem)
    assert lesson in str(problem)
