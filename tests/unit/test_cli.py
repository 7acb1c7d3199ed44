"""The command line, on a copy of the guide."""

import json
import os
import re
import subprocess
import sys

import pytest

from scripts.runner import result

PART = "snippets/start"


def scripts(guide, *arguments, **settings):
    done = subprocess.run(
        [sys.executable, "-m", "scripts", *map(str, arguments)],
        cwd=guide,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def without_seconds(path):
    return re.sub(r'("seconds": |time=")[\d.]+', r"\1", path.read_text())


def test_shards_merged_are_what_one_run_says(copy_of_guide, tmp_path):
    whole, merged = tmp_path / "whole", tmp_path / "merged"
    forms = ("json", "junit", "summary")
    code, told = scripts(
        copy_of_guide,
        "run",
        PART,
        "--no-cache",
        *(f"--{form}={whole}.{form}" for form in forms),
    )
    assert code == 0, told
    parts = [tmp_path / f"{number}.json" for number in (1, 2, 3)]
    for number, part in enumerate(parts, start=1):
        shard = ("--no-cache", f"--shard={number}/3", f"--json={part}")
        assert scripts(copy_of_guide, "run", PART, *shard)[0] == 0
    code, told = scripts(
        copy_of_guide,
        "merge",
        *parts,
        *(f"--{form}={merged}.{form}" for form in forms),
    )
    assert code == 0, told
    for form in forms:
        one = without_seconds(tmp_path / f"whole.{form}")
        assert one == without_seconds(tmp_path / f"merged.{form}")
    shares = [len(result.load(part.read_text()).results) for part in parts]
    assert min(shares) > 0
    code, told = scripts(copy_of_guide, "merge", *parts[:2])
    assert code == 2
    assert "cannot merge: " in told


def test_a_failure_reaches_every_report(copy_of_guide, tmp_path):
    out = copy_of_guide / "snippets/start/using_this_guide/roll_dice.out"
    before = out.read_bytes()
    out.write_bytes(before.replace(b"3.5", b"3.6"))
    forms = ("json", "junit", "summary")
    code, told = scripts(
        copy_of_guide,
        "run",
        PART,
        "--no-cache",
        *(f"--{form}={tmp_path}/report.{form}" for form in forms),
    )
    out.write_bytes(before)
    assert code == 1
    assert "roll_dice.out:2: the program prints something else." in told
    for form in forms:
        assert "the program prints something else" in (
            (tmp_path / f"report.{form}").read_text()
        )


@pytest.mark.parametrize("part", ["0/2", "3/2", "1", "a/b", "1/0", "-1/2"])
def test_a_shard_that_is_none_is_refused(copy_of_guide, part):
    code, told = scripts(copy_of_guide, "run", PART, f"--shard={part}")
    assert code == 2
    assert f"`--shard {part}` is not K/N, with K from 1 to N" in told


def test_without_a_sandbox_a_run_that_requires_one_stops(
    copy_of_guide, tmp_path
):
    code, told = scripts(
        copy_of_guide, "run", PART, "--require-sandbox", PATH=str(tmp_path)
    )
    assert code == 2
    assert "no sandbox: install bubblewrap" in told


def test_without_bubblewrap_programs_still_run_and_it_is_said(
    copy_of_guide, tmp_path
):
    code, told = scripts(
        copy_of_guide, "run", PART, "--no-cache", PATH=str(tmp_path)
    )
    assert code == 0, told
    assert "isolated by limits" in told


def test_why_says_what_changed(copy_of_guide):
    assert scripts(copy_of_guide, "run", PART)[0] == 0
    path = "snippets/start/using_this_guide/roll_dice.py"
    assert scripts(copy_of_guide, "why", path) == (0, f"{path}: held\n")
    program = copy_of_guide / path
    before = program.read_bytes()
    program.write_bytes(before + b"# more\n")
    told = scripts(copy_of_guide, "why", path)
    program.write_bytes(before)
    assert told == (0, f"{path}: would run: {path} changed\n")


def test_the_json_report_holds_no_path_of_this_machine(copy_of_guide, tmp_path):
    report = tmp_path / "report.json"
    scripts(copy_of_guide, "run", PART, f"--json={report}")
    assert str(copy_of_guide) not in report.read_text()
    states = {one["state"] for one in json.loads(report.read_text())["results"]}
    assert states <= set(result.STATES)
