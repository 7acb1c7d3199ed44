"""What the scripts of the workflows do, where no GitHub is.

Each `run:` is run as it stands, with the `env:` that it states; what it calls is
a stand-in that writes its call down.
"""

import importlib.util
import re
import shutil
import subprocess

import click
import pytest

from scripts.__main__ import main
from scripts.model.problem import ROOT
from tests import own
from tests.unit.workflows import TEXTS, steps

TARGETS = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text("utf-8"), re.M)
STAND_IN = """#!/bin/sh
call="${0#"$HERE"/bin/} $*"
echo "$call" >> "$HERE/calls"
case $call in
  *" -m http.server "*) exec /bin/sleep 60;;  # until it is ended
  "sleep "*) until grep -q http.server "$HERE/calls"; do :; done;;
  "gh issue list "*) echo "$OPEN";;
  "make -C "*) mkdir "$2/site";;
  *"$FAILS") exit 1;;
esac
"""
TOOLS = (
    *("../bin/gh", "../bin/make", "../bin/python3", "../bin/sleep"),
    *("../bin/sudo", ".ci/run", ".venv/bin/python"),
    *(".venv-newest/bin/pip", ".venv-newest/bin/python"),
    *(".venv-weekly/bin/linkchecker", ".venv-weekly/bin/pip-audit"),
)
REAL = ("bash", "git", "grep", "mkdir", "mv")  # nothing else is found
TWO_COMMITS = """git init --quiet && for text in Begin Continue; do
  git -c user.name=Ada -c user.email=a@example.org commit -qm $text --allow-empty
done"""
RESULTS = ("LINKS", "ELSEWHERE", "NEWEST", "AUDIT", "FRESH", "BUSY")
GIVEN = {
    "GITHUB_REPOSITORY_OWNER": "octocat",
    "GITHUB_REPOSITORY": "octocat/guide",
    "GITHUB_SERVER_URL": "https://github.com",
    "GITHUB_RUN_ID": "7",
    # What the expressions in `env:` come to.
    "PART": "1/2",
    "REPORT": "part-1.json",
    "BASE": "HEAD~1",
    "SANDBOX": "--require-sandbox",
    "GH_TOKEN": "token",
    "GH_REPO": "octocat/guide",
    **dict.fromkeys(RESULTS, "success"),
}
SCRIPTS = {where: step for where, step in steps(TEXTS) if "run" in step}
DIFFERENT = {str(step): where for where, step in SCRIPTS.items()}.values()


class Machine:
    """A folder with stand-ins for what scripts call."""

    def __init__(self, folder):
        self.here, self.project = folder, folder / "project"
        for tool in TOOLS:
            path = self.project / tool
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(STAND_IN)
            path.chmod(0o755)
        for tool in REAL:
            (self.here / "bin" / tool).symlink_to(shutil.which(tool))
        (self.project / "requirements").mkdir()
        for name in ("dev.txt", "site.txt"):
            (self.project / "requirements" / name).touch()

    def run(self, where, opened="", fails="nothing", **given):
        """Run a script; return its code and what it called, line by line."""
        step, known = SCRIPTS[where], {**GIVEN, **given}
        environment = {
            **own.NO_SETTINGS,
            **{key: known[key] for key in known if key.startswith("GITHUB_")},
            **{
                key: known[key] if "${{" in text else text
                for key, text in step["env"].items()
            },
            "GITHUB_ENV": str(self.here / "told"),
            "GITHUB_STEP_SUMMARY": str(self.here / "told"),
            "RUNNER_TEMP": str(self.here),
            "PATH": str(self.here / "bin"),
            **{"HERE": str(self.here), "OPEN": opened, "FAILS": fails},
        }
        script = step["run"]
        if "git " in script and not (self.project / ".git").exists():
            script = f"{TWO_COMMITS}\n{script}"
        done = subprocess.run(  # -u: it has nothing that it does not state
            ["bash", "--noprofile", "--norc", "-euo", "pipefail", "-c", script],
            cwd=self.project,
            env=environment,
            capture_output=True,  # waits for what the script left running
            timeout=50,
            check=False,
        )
        return done.returncode, self.read("calls")

    def read(self, name):
        path = self.here / name
        return path.read_text().splitlines() if path.exists() else []


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


def unknown(call):
    """Return what a call names that this project does not have."""
    targets = re.findall(r"^make (?:-C \S+ )?(\S+)$", call)
    modules = re.findall(r"-m (scripts\.\S+)", call)
    paths = re.findall(r"scripts/\S+\.py", call)
    wrong = [one for one in targets if one not in TARGETS]
    wrong += [one for one in modules if not importlib.util.find_spec(one)]
    wrong += [one for one in paths if not (ROOT / one).is_file()]
    for given in re.findall(r"-m scripts (.+)", call):
        name, *rest = given.split()
        try:
            main.commands[name].make_context(name, rest)
        except (KeyError, click.UsageError) as error:
            wrong.append(repr(error))
    return wrong


@pytest.mark.parametrize("where", DIFFERENT)
def test_a_script_passes_and_calls_what_is_there(machine, where):
    code, calls = machine.run(where)
    assert code == 0
    assert [unknown(call) for call in calls] == [[]] * len(calls)


@pytest.mark.parametrize(
    "call",
    [
        "make none",
        "make -C base none",
        "python3 -m scripts none",
        "python3 -m scripts run --none",
        "python3 -m scripts run --engine none",
        "sudo python3 -m scripts.none --way root",
        "python3 scripts/none.py",
    ],
)
def test_a_call_of_what_is_not_there_is_told(call):
    assert unknown(call)


@pytest.mark.parametrize(
    ("owner", "name", "address"),
    [
        ("octocat", "two-networks", "https://octocat.github.io/two-networks/"),
        ("Octocat", "Guide", "https://octocat.github.io/Guide/"),
        ("octocat", "octocat.github.io", "https://octocat.github.io/"),
        ("Octocat", "Octocat.GitHub.io", "https://octocat.github.io/"),
    ],
)
def test_a_fork_publishes_under_its_own_address(machine, owner, name, address):
    repository = f"{owner}/{name}"
    machine.run(
        "checks.yml site: Take the site's address from the repository's",
        GITHUB_REPOSITORY_OWNER=owner,
        GITHUB_REPOSITORY=repository,
    )
    assert machine.read("told") == [
        f"SITE_URL={address}",
        f"REPO_URL=https://github.com/{repository}",
        "EDIT_URI=edit/main/docs/",
    ]


def test_a_pull_request_is_compared_with_the_site_before_it(machine):
    machine.run("checks.yml site: Build the site before the pull request")
    _, calls = machine.run("checks.yml site: Say what changes for a reader")
    before = machine.here / "before"
    assert before.is_dir()
    assert f"changes --base HEAD~1 --before {before} --after site" in calls[-1]


def test_a_push_is_compared_without_a_site(machine):
    _, calls = machine.run("checks.yml site: Say what changes for a reader")
    assert "changes --base HEAD~1 --after site" in calls[-1]


def test_a_first_commit_is_compared_with_nothing(machine):
    told = machine.run(
        "checks.yml site: Say what changes for a reader", BASE="0" * 40
    )
    assert told == (0, [])
    assert machine.read("told") == ["No commit before this one."]


def test_a_system_without_a_sandbox_gets_no_empty_argument(machine):
    where = "weekly.yml elsewhere: Run every program on this processor"
    _, (call,) = machine.run(where, SANDBOX="")
    assert "--engine cold --summary" in call


def test_every_lock_is_asked_about_after_a_fault(machine):
    code, calls = machine.run(
        "weekly.yml audit: Ask about every locked package", fails="dev.txt"
    )
    assert code == 1
    assert [call.split("/")[-1] for call in calls] == ["dev.txt", "site.txt"]


def test_a_broken_link_fails_and_ends_the_server(machine):
    code, _ = machine.run("weekly.yml links: Follow every link", fails=":8000/")
    assert code == 1


def issues(machine, opened="", **results):
    _, calls = machine.run(
        "weekly.yml issue: Open an issue for each, or add to the open one",
        opened,
        **results,
    )
    return [call for call in calls if not call.startswith("gh issue list")]


def test_what_fails_opens_an_issue(machine):
    run = "https://github.com/octocat/guide/actions/runs/7"
    assert issues(machine, AUDIT="failure") == [
        "gh issue create --title Weekly: a locked package has a known fault"
        f" --body The log says which: {run}"
    ]


def test_an_issue_that_is_open_gets_a_line(machine):
    told = issues(machine, "12", LINKS="failure", NEWEST="failure")
    assert [one.split(" --")[0] for one in told] == ["gh issue comment 12"] * 2


@pytest.mark.parametrize("result", RESULTS)
def test_each_result_of_a_job_can_open_its_issue(machine, result):
    assert len(issues(machine, **{result: "failure"})) == 1


def test_what_passes_or_was_stopped_opens_nothing(machine):
    assert issues(machine, LINKS="cancelled") == []
