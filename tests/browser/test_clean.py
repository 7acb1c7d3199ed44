"""Whatever a program does, the next one runs as if it had never been there."""

import tomllib
from pathlib import Path

import pytest

from tests.browser.programs import batched

HERE = Path(__file__).parent
SPOILERS = tomllib.loads((HERE / "spoilers.toml").read_text("utf-8"))
SPOIL = (HERE / "spoil.js").read_text("utf-8")
PLAIN = ("start/using-this-guide/", "start/using_this_guide/roll_dice")
FIGURE = (
    "impact/two-fairness-definitions/",
    "impact/two_fairness_definitions/draw_gap",
)
PAGES = {
    "numpy": FIGURE,
    "matplotlib": FIGURE,
    "sklearn": (
        "models/splits-decide/",
        "models/splits_decide/leave_forms_out",
    ),
}
SHORT = [name for name, one in SPOILERS.items() if "page" not in one]
LONG = [name for name, one in SPOILERS.items() if "page" in one]
AT_ONCE = 20  # for one call; a driver waits for that long and no longer


def faults(names, told):
    """Return what did not end as it has to, or was spoiled by the one before."""
    found, before = [], None
    for name, run in zip(names, told["runs"], strict=True):
        output = run["output"]
        if before and not output.startswith(told["recorded"]):
            found.append(f"after {before!r}: {output}")
        own = output.removeprefix(told["recorded"]) if before else output
        found += [] if ends_well(name, run, own) else [f"{name!r}: {run}"]
        before = name
    last = told["last"]
    if not last["status"].startswith("The same as recorded"):
        found.append(f"after {before!r}: {last}")
    return found


def ends_well(name, run, output):
    """Whether a spoiler ended, and said, what its entry says."""
    spoiler, status = SPOILERS[name], run["status"]
    ends = run["state"] == spoiler.get("ends", "done")
    says = spoiler.get("says", "") in status + output
    anew = run["state"] != "ended" or "The next run starts anew." in status
    return ends and says and anew


def spoil(window, names, page, program):
    window.open(page)
    told = window.call(SPOIL, [program, [SPOILERS[name] for name in names]])
    return faults(names, told)


@pytest.mark.parametrize(
    "names", [*batched(SHORT, AT_ONCE)], ids=lambda names: f"from {names[0]}"
)
def test_the_next_run_is_as_recorded(window, names):
    assert spoil(window, names, *PLAIN) == []


@pytest.mark.parametrize("name", LONG)
def test_the_next_run_is_as_recorded_where_it_needs_packages(window, name):
    assert spoil(window, [name], *PAGES[SPOILERS[name]["page"]]) == []


RIGHT = {
    "state": "done",
    "status": "The same as recorded, in 1 s.",
    "output": "1\n",
}
MINE = {"state": "done", "status": "", "output": "1\nmine"}
TWO = ["forged messages", "the worker closes itself"]  # both say `mine`


@pytest.mark.parametrize(
    ("runs", "last", "named"),
    [
        ([MINE, MINE], RIGHT, []),
        ([MINE, MINE | {"output": "2\nmine"}], RIGHT, ["after", TWO[0]]),
        ([MINE | {"output": "1\n"}, MINE], RIGHT, [TWO[0]]),
        ([MINE, MINE | {"state": "ended"}], RIGHT, [TWO[1]]),
        ([MINE, MINE], RIGHT | {"status": "Not the same."}, ["after", TWO[1]]),
    ],
)
def test_what_is_spoiled_is_named(runs, last, named):
    found = faults(TWO, {"recorded": "1\n", "runs": runs, "last": last})
    assert len(found) == bool(named)
    assert all(word in found[0] for word in named)
