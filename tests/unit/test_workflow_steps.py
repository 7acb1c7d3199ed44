"""What scripts of the workflows do, where no GitHub is."""

import os
import subprocess
from pathlib import Path

import pytest

from scripts.model.problem import ROOT
from scripts.workflow.model import FOLDER, read

GH = """#!/bin/sh
echo "$@" >> "$CALLS"
case "$1 $2" in "issue list") echo "$OPEN";; esac
"""


def script(name, job, step):
    jobs = {one.id: one for one in read(ROOT / FOLDER / f"{name}.yml").jobs}
    (found,) = [one for one in jobs[job].steps if one.name.startswith(step)]
    return found.run


def bash(text, **environment):
    command = ["bash", "-eo", "pipefail", "-c", text]
    subprocess.run(command, env={**os.environ, **environment}, check=True)


@pytest.mark.parametrize(
    ("owner", "name", "address"),
    [
        ("octocat", "two-networks", "https://octocat.github.io/two-networks/"),
        ("Octocat", "Guide", "https://octocat.github.io/Guide/"),
        ("octocat", "octocat.github.io", "https://octocat.github.io/"),
        ("Octocat", "Octocat.GitHub.io", "https://octocat.github.io/"),
    ],
)
def test_a_fork_publishes_under_its_own_address(tmp_path, owner, name, address):
    file = tmp_path / "env"
    bash(
        script("checks", "site", "Take the site's address"),
        GITHUB_REPOSITORY_OWNER=owner,
        GITHUB_REPOSITORY=f"{owner}/{name}",
        GITHUB_SERVER_URL="https://github.com",
        GITHUB_ENV=str(file),
    )
    assert file.read_text().splitlines() == [
        f"SITE_URL={address}",
        f"REPO_URL=https://github.com/{owner}/{name}",
        "EDIT_URI=edit/main/docs/",
    ]


def issues(tmp_path, opened, **results):
    calls, fake = tmp_path / "calls", tmp_path / "gh"
    fake.write_text(GH)
    fake.chmod(0o755)
    calls.write_text("")
    bash(
        script("weekly", "issue", "Open an issue"),
        PATH=f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        CALLS=str(calls),
        OPEN=opened,
        GITHUB_SERVER_URL="https://github.com",
        GITHUB_REPOSITORY="octocat/guide",
        GITHUB_RUN_ID="7",
        **{
            "LINKS": "success",
            "NEWEST": "success",
            "AUDIT": "success",
            **results,
        },
    )
    lines = Path(calls).read_text().splitlines()
    return [line for line in lines if not line.startswith("issue list")]


def test_what_fails_opens_an_issue(tmp_path):
    run = "https://github.com/octocat/guide/actions/runs/7"
    assert issues(tmp_path, "", AUDIT="failure") == [
        "issue create --title Weekly: a locked package has a known fault"
        f" --body The log says which: {run}"
    ]


def test_an_issue_that_is_open_gets_a_line(tmp_path):
    told = issues(tmp_path, "12", LINKS="failure", NEWEST="failure")
    assert [line.split(" --")[0] for line in told] == ["issue comment 12"] * 2


def test_what_passes_or_was_stopped_opens_nothing(tmp_path):
    assert issues(tmp_path, "", LINKS="cancelled") == []
