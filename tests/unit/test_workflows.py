"""The workflows keep their promises, and each promise can be broken."""

import subprocess

import pytest

from scripts.model.problem import ROOT, ProblemError
from scripts.workflow import promises
from scripts.workflow.model import FOLDER, read

FILES = sorted((ROOT / FOLDER).glob("*.yml"))
HASH = "3d3c42e5aac5ba805825da76410c181273ba90b1"

SOUND = f"""name: checks
on: push
permissions: {{}}
concurrency: checks
jobs:
  site:
    name: the site
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    strategy:
      matrix:
        part: [1, 2]
    steps:
      - name: Take the commit
        uses: actions/checkout@{HASH} # v7.0.1
        with:
          persist-credentials: false
      - name: Build
        env:
          PART: ${{{{ matrix.part }}}}/${{{{ strategy.job-total }}}}
        run: make site
      - name: Keep the site
        uses: actions/upload-artifact@{HASH} # v7.0.0
        with:
          name: site
          path: site
"""

BROKEN = [
    # promise, before, after, line of the problem
    ("no_permission_by_default", "permissions: {}", "permissions: read-all", 1),
    (
        "no_permission_by_default",
        "    permissions:\n      contents: read\n",
        "",
        6,
    ),
    ("no_foreign_trigger", "on: push", "on: pull_request_target", 1),
    ("no_foreign_trigger", "on: push", "on: [push, workflow_run]", 1),
    ("actions_are_pinned", f"{HASH} # v7.0.1", "v7", 17),
    ("actions_are_pinned", f"{HASH} # v7.0.1", HASH, 17),
    ("actions_are_pinned", HASH, HASH[:12], 17),
    ("one_job_publishes", "contents: read", "pages: write", 6),
    ("one_job_publishes", "contents: read", "id-token: write", 6),
    ("one_job_publishes", "\n      contents: read", " write-all", 6),
    ("who_writes_runs_nothing_of_ours", "contents: read", "issues: write", 16),
    ("the_site_runs_no_program", "make site", "make test", 20),
    ("the_site_runs_no_program", "make site", "python -m scripts run", 20),
    ("nothing_is_cached", "persist-credentials: false", "cache: pip", 16),
    (
        "nothing_is_cached",
        "uses: actions/checkout",
        "uses: actions/cache/save",
        16,
    ),
    (
        "the_token_is_not_kept",
        "persist-credentials: false",
        "fetch-depth: 0",
        16,
    ),
    ("every_job_ends", "    timeout-minutes: 5\n", "", 6),
    ("everything_is_named", "    name: the site\n", "", 6),
    ("everything_is_named", "- name: Build\n        env", "- env", 20),
    ("scripts_hold_no_expression", "make site", "echo ${{ github.ref }}", 20),
    ("runs_do_not_pile_up", "concurrency: checks\n", "", 1),
    ("no_secret", "make site", "make site # ${{ secrets.KEY }}", 23),
]

IN_PARTS = SOUND.replace("make site", 'run --shard "$PART"')
PARTS_BROKEN = [
    ("[1, 2]", "[1, 3]"),
    ("[1, 2]", "[2]"),
    ("job-total", "job-index"),
]


def broken(tmp_path, text, promise):
    path = tmp_path / "checks.yml"
    path.write_text(text)
    return [one.line or 1 for one in getattr(promises, promise)(read(path))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@pytest.mark.parametrize(
    "promise", promises.PROMISES, ids=lambda one: one.__name__
)
def test_a_workflow_keeps_its_promise(path, promise):
    assert [str(problem) for problem in promise(read(path))] == []


@pytest.mark.parametrize(
    "promise", promises.PROMISES, ids=lambda one: one.__name__
)
def test_a_sound_workflow_breaks_none(tmp_path, promise):
    assert broken(tmp_path, SOUND, promise.__name__) == []
    assert broken(tmp_path, IN_PARTS, promise.__name__) == []


@pytest.mark.parametrize(("promise", "before", "after", "line"), BROKEN)
def test_a_broken_promise_is_told_with_its_line(
    tmp_path, promise, before, after, line
):
    assert before in SOUND
    text = SOUND.replace(before, after, 1)
    assert line in broken(tmp_path, text, promise)


@pytest.mark.parametrize(("before", "after"), PARTS_BROKEN)
def test_a_part_without_its_turn_is_told(tmp_path, before, after):
    text = IN_PARTS.replace(before, after)
    assert broken(tmp_path, text, "every_part_runs") == [6]


def test_each_promise_was_broken():
    names = {promise for promise, *_ in BROKEN} | {"every_part_runs"}
    assert names == {promise.__name__ for promise in promises.PROMISES}


def test_who_may_write_runs_nothing_that_was_handed_over(tmp_path):
    text = SOUND.replace("contents: read", "issues: write")
    text = text.replace("actions/checkout", "actions/download-artifact")
    lines = broken(tmp_path, text, "who_writes_runs_nothing_of_ours")
    assert lines == [20]


def test_programs_run_in_parts_and_a_site_is_kept():
    text = (ROOT / FOLDER / "checks.yml").read_text("utf-8")
    assert "--shard" in text
    kept = [
        promises.keeps_site(step)
        for _, step in promises.steps_of(read(FILES[0]))
    ]
    assert FILES[0].name == "checks.yml"
    assert sum(kept) == 1


def test_to_make_the_site_runs_no_program():
    command = ["make", "--dry-run", "--no-print-directory", "site"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "mkdocs build" in done.stdout
    assert not promises.RUNS_PROGRAMS.search(done.stdout)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("jobs: [", "checks.yml:1: not YAML"),
        ("name: checks\n", "checks.yml:1: the workflow has no jobs"),
    ],
)
def test_what_is_no_workflow_is_told(tmp_path, text, message):
    path = tmp_path / "checks.yml"
    path.write_text(text)
    with pytest.raises(ProblemError) as raised:
        read(path)
    assert message in str(raised.value)
