"""The workflows keep this project's promises, and each can be broken.

Where zizmor tells every case, it is left to it: see test_github.py.
"""

import re
import subprocess
import sys

import pytest

from scripts.model.problem import ROOT
from tests.unit.workflows import TEXTS, jobs, read, steps

EVENTS = {
    "checks.yml": {"workflow_call"},
    "main.yml": {"push"},
    "pull-request.yml": {"pull_request"},
    "weekly.yml": {"schedule", "workflow_dispatch"},
}
MAY_WRITE = {
    "main.yml deploy": {"pages", "id-token"},
    "weekly.yml issue": {"issues"},
}
VERSION = re.compile(r"uses: (?:\$/\S+|\S+@[0-9a-f]{40} # v\d+(?:\.\d+){0,2})")
RUNS_PROGRAMS = re.compile(
    r"scripts (run|record)|make (test|snippets|record|serve|bench|fresh|busy)|\.ci/run"
)
TAKES_CODE = re.compile(r"git (clone|fetch|pull)|gh (repo clone|pr checkout)")
PART = "${{ matrix.part }}/${{ strategy.job-total }}"


def script(job):
    every = (step.get("run", "") for step in job.get("steps", []))
    return "\n".join(filter(None, every))


def actions(job):
    every = (step.get("uses", "") for step in job.get("steps", []))
    return [name.partition("@")[0] for name in every if name]


def keeps_site(job):
    return any(
        "upload-artifact@" in step.get("uses", "")
        and step["with"]["name"] == "site"
        for step in job.get("steps", [])
    )


def writes(job):
    given = job.get("permissions", {}).items()
    return {name for name, level in given if level == "write"}


def only_these_events_start_something(texts):
    found = {file: read(text)["on"] for file, text in texts.items()}
    return [file for file in found if set(found[file]) != EVENTS[file]]


def nothing_is_allowed_by_default(texts):
    found = {file: read(text)["permissions"] for file, text in texts.items()}
    return [file for file, allowed in found.items() if allowed != {}]


def only_these_jobs_write(texts):
    found = {where: writes(job) for where, job in jobs(texts)}
    return [one for one in found if found[one] != MAY_WRITE.get(one, set())]


def who_writes_runs_nothing_of_ours(texts):
    return [
        where
        for where, job in jobs(texts)
        if writes(job)
        and (
            "actions/checkout" in actions(job)
            or (script(job) and actions(job))  # what was handed over
            or TAKES_CODE.search(script(job))
        )
    ]


def one_job_keeps_the_site_and_runs_no_program(texts):
    (where, job), *others = [one for one in jobs(texts) if keeps_site(one[1])]
    runs = RUNS_PROGRAMS.search(script(job))
    return [*others, *([where] if runs else [])]


def nothing_is_cached(texts):
    return [
        where
        for where, step in steps(texts)
        if step.get("uses", "").startswith("actions/cache")
        or any(name.startswith("cache") for name in step.get("with", {}))
    ]


def every_job_ends(texts):
    return [
        where
        for where, job in jobs(texts)
        if "timeout-minutes" not in job and "uses" not in job
    ]


def every_part_of_the_programs_runs(texts):
    (job,) = [one for _, one in jobs(texts) if "--shard" in script(one)]
    matrix = job["strategy"]["matrix"]
    numbered = [str(number + 1) for number, _ in enumerate(matrix["part"])]
    wrong = matrix != {"part": numbered} or PART not in str(job["steps"])
    return [matrix] if wrong else []


def everything_is_named(texts):
    every = [*jobs(texts), *steps(texts)]
    return [where for where, one in every if "name" not in one]


def runs_do_not_pile_up(texts):
    alone = [file for file in texts if EVENTS[file] != {"workflow_call"}]
    return [file for file in alone if "concurrency" not in read(texts[file])]


def versions_are_told(texts):
    lines = re.findall(r"\buses:.*", "\n".join(texts.values()))
    return [line for line in lines if not VERSION.fullmatch(line)]


def a_fork_needs_no_secret(texts):
    return [file for file, text in texts.items() if "secrets" in text]


# Each with changes that break it: in which file, what, and what instead.
PROMISES = {
    only_these_events_start_something: [
        ("pull-request.yml", "pull_request:", "pull_request_target:"),
        ("pull-request.yml", "pull_request:", "push:"),
        ("main.yml", "on:\n", "on:\n  issues:\n"),
    ],
    nothing_is_allowed_by_default: [
        ("weekly.yml", "permissions: {}", "permissions: {contents: read}"),
    ],
    only_these_jobs_write: [
        ("checks.yml", "contents: read", "contents: write"),
        ("checks.yml", "contents: read", "id-token: write"),
        ("main.yml", "contents: read", "pages: write"),
        ("main.yml", "pages: write", "pages: read"),
        ("weekly.yml", "issues: write", "contents: write"),
    ],
    who_writes_runs_nothing_of_ours: [
        ("main.yml", "actions/download-artifact@", "actions/checkout@"),
        ("main.yml", "id: deployment\n", "run: site/start\n"),
        ("weekly.yml", "run=", "gh repo clone . && run="),
    ],
    one_job_keeps_the_site_and_runs_no_program: [
        ("checks.yml", "run: make site", "run: make test"),
        ("checks.yml", "scripts changes", "scripts run"),
        ("checks.yml", "name: part-${{ matrix.part }}\n", "name: site\n"),
    ],
    nothing_is_cached: [
        ("checks.yml", 'python-version: "3.11"', "cache: pip"),
        ("weekly.yml", "actions/setup-python@", "actions/cache/restore@"),
    ],
    every_job_ends: [("checks.yml", "    timeout-minutes: 15\n", "")],
    every_part_of_the_programs_runs: [
        ("checks.yml", "part: [1, 2]", "part: [1, 3]"),
        ("checks.yml", "part: [1, 2]", "part: [2]"),
        ("checks.yml", "part: [1, 2]", "part: [1, 2]\n        more: [1, 2]"),
        ("checks.yml", "/${{ strategy.job-total", "/${{ strategy.job-index"),
    ],
    everything_is_named: [
        ("checks.yml", "- name: Build the site\n  ", "- "),
        ("checks.yml", "    name: the built site\n", ""),
        ("main.yml", "    name: checks\n", ""),
    ],
    runs_do_not_pile_up: [("pull-request.yml", "concurrency:", "env:")],
    versions_are_told: [
        ("checks.yml", " # v7.0.1", ""),
        ("main.yml", "@3e5f45b2cfb9", "@"),
        ("main.yml", "$/.github", "other/repository/.github"),
    ],
    a_fork_needs_no_secret: [
        ("weekly.yml", "${{ github.token }}", "${{ secrets.GITHUB_TOKEN }}"),
    ],
}


@pytest.mark.parametrize("promise", PROMISES)
def test_the_workflows_keep_a_promise(promise):
    assert promise(TEXTS) == []


@pytest.mark.parametrize("promise", PROMISES)
def test_a_promise_can_be_broken(promise):
    assert PROMISES[promise]
    for file, before, after in PROMISES[promise]:
        assert before in TEXTS[file]
        text = TEXTS[file].replace(before, after, 1)
        assert promise({**TEXTS, file: text}), (before, after)


def test_to_make_the_site_runs_no_program():
    command = ["make", "--dry-run", "--no-print-directory", "site"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "-m scripts.publish site\n" in done.stdout
    assert not RUNS_PROGRAMS.search(done.stdout)
    see = (
        "import sys, scripts.publish.site as site\n"
        "print('scripts.runner.engine' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", see],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False\n"
