from pathlib import Path
from xml.etree import ElementTree

import pytest

from scripts.model import snippet
from scripts.model.problem import ROOT, Problem
from scripts.runner import plan, result
from scripts.runner.result import IncompleteError, Report, Result

PROBLEM = Problem(
    ROOT / "snippets/a/b/c.out",
    2,
    "the program prints something else",
    "Run `make record`",
    "-x | <y>\n+\x1b[1m ```",
)
HELD = Result("snippets/a/b/a.py", "held", 0.5)
SKIPPED = Result("snippets/a/b/b.py", "skipped", reason="waits")
FAILED = Result(
    "snippets/a/b/c.py", "failed", 1.25, "", (PROBLEM,), ("docs/a/b.md:3",)
)
WHOLE = Report(3, (HELD, SKIPPED, FAILED))


def test_a_report_reads_as_it_was_written():
    assert result.load(result.dump(WHOLE)) == WHOLE


def test_parts_make_the_whole():
    parts = [Report(3, (FAILED,)), Report(3, (HELD, SKIPPED))]
    assert result.merge(parts) == WHOLE
    assert result.dump(result.merge(parts)) == result.dump(WHOLE)


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        (
            [Report(3, (HELD,)), Report(3, (FAILED,))],
            "2 programs are told of, and 3",
        ),
        ([WHOLE, Report(3, (HELD,))], "two parts tell of snippets/a/b/a.py"),
        ([Report(3, (HELD, SKIPPED)), Report(4, (FAILED,))], "3 and 4"),
    ],
)
def test_parts_that_are_no_whole_are_refused(parts, message):
    with pytest.raises(IncompleteError, match=message):
        result.merge(parts)


@pytest.mark.parametrize("text", ["", "{}", '{"programs": 1, "results": [1]}'])
def test_what_is_no_report_is_refused(text):
    with pytest.raises(IncompleteError, match="not a report"):
        result.load(text)


def test_junit_counts_and_survives_control_characters():
    root = ElementTree.fromstring(result.junit(WHOLE))
    (suite,) = root
    assert (
        suite.get("tests"),
        suite.get("failures"),
        suite.get("skipped"),
    ) == (
        "3",
        "1",
        "1",
    )
    (failure,) = root.iter("failure")
    assert "snippets/a/b/c.out:2:" in failure.text
    assert "shown on: docs/a/b.md:3" in failure.text


def test_a_summary_names_file_message_and_cure():
    text = result.summary(WHOLE)
    assert "3 programs: 1 held, 1 skipped, 1 failed." in text
    row = (
        "| `snippets/a/b/c.py` | the program prints something else | Run `make"
    )
    assert row in text
    assert "````text" in text  # longer than any fence in the diff
    assert "- skipped `snippets/a/b/b.py`: waits" in text


def test_shards_are_disjoint_complete_and_balanced():
    found = snippet.load_all()[0]
    cost = plan.costs(found)
    for parts in (1, 2, 3, 7):
        split = plan.split(found, parts)
        assert sorted(x.name for part in split for x in part) == sorted(
            x.name for x in found
        )
        loads = [sum(cost[x] for x in part) for part in split]
        best = max(sum(loads) / parts, *cost.values())
        assert max(loads) <= best * 4 / 3


def test_a_program_without_a_record_still_has_a_cost(project):
    (project.folder / "recorded.json").unlink()
    found = snippet.load(project.program, project.root)
    assert plan.costs([found]) == {found: plan.UNKNOWN}


def test_paths_are_told_from_the_project():
    assert str(ROOT) not in result.dump(WHOLE)
    assert Path(FAILED.path).parts[0] == "snippets"
