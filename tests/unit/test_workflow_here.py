"""Workflows run on this machine: a small one of our own."""

import os
import subprocess
import sys

import pytest

from scripts.model.problem import ROOT

CALLER = """name: change
on: pull_request
jobs:
  checks:
    name: checks
    uses: $/.github/workflows/checks.yml
  deploy:
    name: publish
    needs: checks
    permissions: {pages: write}
    steps:
      - name: Publish
        run: touch published
"""

CALLED = """name: checks
on: workflow_call
defaults: {run: {shell: bash}}
env: {GREETING: hello}
jobs:
  last:
    name: after the parts
    needs: parts
    if: ${{ !cancelled() }}
    steps:
      - name: Take
        uses: actions/download-artifact@v8
        with: {pattern: part-*, path: all, merge-multiple: true}
      - name: Say
        env: {ENDED: "${{ needs.parts.result }}"}
        run: echo "$ENDED $(cat all/*)" >> "$GITHUB_STEP_SUMMARY"
  parts:
    name: part ${{ matrix.part }} of ${{ strategy.job-total }}
    strategy: {matrix: {part: [1, 2]}}
    steps:
      - name: Take the commit
        uses: actions/checkout@v7
      - name: As root
        run: sudo true
      - name: Greet
        id: greet
        run: |
          echo "NAME=$GREETING" >> "$GITHUB_ENV"
          echo "many=${{ matrix.part }}" >> "$GITHUB_OUTPUT"
      - name: Write
        env: {PART: "${{ steps.greet.outputs.many }}"}
        run: echo "$NAME $PART" > "$RUNNER_TEMP/text-$PART"
      - name: Only on main
        if: ${{ github.event_name == 'push' }}
        run: touch pushed
      - name: Keep
        uses: actions/upload-artifact@v7
        with:
          name: part-${{ matrix.part }}
          path: ${{ runner.temp }}/text-${{ matrix.part }}
"""


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "project"
    workflows = made / ".github" / "workflows"
    workflows.mkdir(parents=True)
    (workflows / "change.yml").write_text(CALLER)
    (workflows / "checks.yml").write_text(CALLED)
    return made


def workflow(folder, *arguments):
    done = subprocess.run(
        [sys.executable, "-m", "scripts.workflow", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def change(folder, before, after):
    path = folder / ".github" / "workflows" / "checks.yml"
    text = path.read_text()
    assert before in text
    path.write_text(text.replace(before, after, 1))


def summary(folder):
    return (folder / ".cache/workflow/change/summary.md").read_text()


def test_jobs_run_in_the_order_of_their_needs(folder):
    code, told = workflow(folder, "change")
    assert code == 0, told
    begun = [line[3:] for line in told.splitlines() if line.startswith("== ")]
    assert begun[::2] == [
        "checks/parts (1)",
        "checks/parts (2)",
        "checks/last",
        "deploy",
    ]
    assert summary(folder) == "success hello 1\nhello 2\n"


def test_what_is_not_run_is_named_with_the_reason(folder):
    code, told = workflow(folder, "change")
    assert code == 0
    assert "-- Take the commit: not run, it uses actions/checkout\n" in told
    assert "-- Only on main: skipped\n" in told
    assert "-- Publish: not run, the job may write: pages\n" in told
    assert not (folder / "published").exists()
    assert not (folder / "pushed").exists()


def test_who_is_not_root_is_told_of_the_steps_of_root(folder, tmp_path):
    (tmp_path / "sitecustomize.py").write_text(
        "import os\nos.geteuid = lambda: 1000\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "scripts.workflow", "change"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{tmp_path}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "-- As root: not run, it changes the system as root\n" in done.stdout


def test_a_failing_step_stops_its_job_and_what_needs_it(folder):
    change(folder, "        run: sudo true", "        run: '[ $((1)) = 2 ]'")
    code, told = workflow(folder, "change")
    assert code == 1
    assert "-- As root: failed\n" in told
    assert "-- Greet: skipped\n" in told
    assert "-- Keep: skipped\n" in told
    assert "== checks/parts (2): failure\n" in told
    assert "== deploy: skipped\n" in told
    assert summary(folder).startswith("failure")


def test_a_step_that_may_fail_does_not_stop_its_job(folder):
    forgiven = "        continue-on-error: true\n        run: 'false'"
    change(folder, "        run: sudo true", forgiven)
    code, told = workflow(folder, "change")
    assert code == 0
    assert "-- As root: failed, and may\n" in told


def test_a_missing_artifact_fails_as_it_would_there(folder):
    change(folder, "pattern: part-*", "name: other")
    code, told = workflow(folder, "change")
    assert code == 1
    assert "no job kept `other`" in told


def test_one_job_runs_alone(folder):
    code, told = workflow(folder, "change", "--job", "parts")
    assert code == 0
    assert "== checks/parts (1)\n" in told
    assert "checks/last" not in told


def test_a_list_names_and_runs_nothing(folder):
    code, told = workflow(folder, "change", "--list")
    assert code == 0
    assert "checks/parts (2): part 2 of 2\n" in told
    assert "  Take the commit: not run, it uses actions/checkout\n" in told
    assert not (folder / ".cache").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("none",), "none.yml:1: the file does not exist"),
        (("change", "--job", "none"), "`change` has no job `none`"),
        (("change", "--base", "none"), "`--base none` is no commit here"),
    ],
)
def test_what_cannot_run_is_told(folder, arguments, message):
    code, told = workflow(folder, *arguments)
    assert code == 2
    assert message in told


def test_jobs_that_wait_for_each_other_are_told(folder):
    change(folder, "needs: parts", "needs: [parts, last]")
    code, told = workflow(folder, "change")
    assert code == 2
    assert "checks.yml:6: the job `last` needs what never comes" in told


def test_an_expression_that_is_not_understood_fails_its_job(folder):
    change(folder, "!cancelled()", "contains(github.ref, 'x')")
    code, told = workflow(folder, "change", "--job", "last")
    assert code == 1
    assert "checks.yml:6:" in told
