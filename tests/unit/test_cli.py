"""The command line, on a small guide: what it says, and how it ends."""

import json
import re
import sys

import pytest
from click.testing import CliRunner

from scripts import cli
from scripts.runner import result
from tests import own

PART = "snippets/numbers/adding"
OUT = f"{PART}/add_numbers.out"
PROGRAM = f"{PART}/add_numbers.py"
FORMS = ("json", "junit", "summary")


@pytest.fixture
def scripts(small_guide):
    """`python -m scripts` in a small guide, which is put back afterwards."""
    kept = {
        path: path.read_bytes()
        for path in (small_guide.out, small_guide.program)
    }

    def run(*arguments, **settings):
        command = [sys.executable, "-m", "scripts", *arguments]
        return own.run(command, small_guide.root, **settings)

    yield run
    for path, data in kept.items():
        path.write_bytes(data)


def reports(stem):
    return [f"--{form}={stem}.{form}" for form in FORMS]


def without_seconds(path):
    return re.sub(r'("seconds": |time=")[\d.]+', r"\1", path.read_text())


def test_shards_merged_are_what_one_run_says(scripts, tmp_path):
    whole, merged = tmp_path / "whole", tmp_path / "merged"
    code, told = scripts("run", PART, "--no-cache", *reports(whole))
    assert code == 0, told
    parts = [tmp_path / f"{number}.json" for number in (1, 2, 3)]
    for number, part in enumerate(parts, start=1):
        shard = ("--no-cache", f"--shard={number}/3", f"--json={part}")
        assert scripts("run", PART, *shard)[0] == 0
    code, told = scripts("merge", *parts, *reports(merged))
    assert code == 0, told
    for form in FORMS:
        one = without_seconds(tmp_path / f"whole.{form}")
        assert one == without_seconds(tmp_path / f"merged.{form}")
    shares = [len(result.load(part.read_text()).results) for part in parts]
    assert min(shares) > 0
    code, told = scripts("merge", *parts[:2])
    assert code == 2
    assert "cannot merge: " in told


def test_a_failure_reaches_every_report(scripts, small_guide, tmp_path):
    small_guide.out.write_text("sum: 4\n")
    report = tmp_path / "report"
    code, told = scripts("run", PART, "--no-cache", *reports(report))
    assert code == 1
    assert f"{OUT}:1: the program prints something else." in told
    for form in FORMS:
        assert "the program prints something else" in (
            (tmp_path / f"report.{form}").read_text()
        )
    whole = json.loads((tmp_path / "report.json").read_text())
    assert {one["state"] for one in whole["results"]} == {"failed", "held"}
    assert str(small_guide.root) not in (tmp_path / "report.json").read_text()


@pytest.mark.parametrize("part", ["0/2", "3/2", "1", "a/b", "1/0", "-1/2"])
def test_a_shard_that_is_none_is_refused(part):
    done = CliRunner().invoke(cli.main, ["run", f"--shard={part}"])
    assert done.exit_code == 2
    assert f"`--shard {part}` is not K/N, with K from 1 to N" in done.output


def test_without_a_sandbox_a_run_that_requires_one_stops(scripts, tmp_path):
    code, told = scripts("run", PART, "--require-sandbox", PATH=str(tmp_path))
    assert code == 2
    assert "no sandbox: install bubblewrap" in told


def test_without_bubblewrap_programs_still_run_and_it_is_said(
    scripts, tmp_path
):
    code, told = scripts("run", PART, "--no-cache", PATH=str(tmp_path))
    assert code == 0, told
    assert "isolated by limits" in told


def test_why_says_what_changed(scripts, small_guide):
    assert scripts("run", PROGRAM)[0] == 0
    assert scripts("why", PROGRAM) == (0, f"{PROGRAM}: held\n")
    with small_guide.program.open("a") as file:
        file.write("# more\n")
    told = scripts("why", PROGRAM)
    assert told == (0, f"{PROGRAM}: would run: {PROGRAM} changed\n")
