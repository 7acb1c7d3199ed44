"""One character changed in the guide itself: what a contributor is told."""

import os
import shutil
import subprocess
import sys

import pytest

PROGRAM = "snippets/start/using_this_guide/add_dimes.py"
OUT = "snippets/start/using_this_guide/add_dimes.out"
PAGE = "docs/start/using-this-guide.md"


@pytest.fixture
def guide(copy_of_guide):
    """The copied guide; what a test changes is put back."""
    kept = {name: (copy_of_guide / name).read_bytes() for name in (PROGRAM, OUT, PAGE)}
    yield copy_of_guide
    for name, data in kept.items():
        (copy_of_guide / name).write_bytes(data)
    shutil.rmtree(copy_of_guide / ".cache", ignore_errors=True)


def change(path, before, after):
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")


def run(guide, *arguments):
    command = [sys.executable, "-m", *arguments]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        command, cwd=guide, env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_a_changed_program_fails_with_line_page_diff_and_command(guide):
    change(guide / PROGRAM, "range(1, 1001)", "range(1, 1002)")
    code, text = run(guide, "scripts", "run", PROGRAM)
    assert code == 1
    assert f"{OUT}:1: the program prints something else." in text
    assert "-sums: 1,000" in text
    assert "+sums: 1,001" in text
    assert f"shown on: {PAGE}:" in text
    assert f"make record PATHS={PROGRAM}" in text
    assert f"again: make snippets PATHS={PROGRAM}" in text


def test_a_changed_output_fails(guide):
    assert run(guide, "scripts", "run", PROGRAM)[0] == 0
    change(guide / OUT, "984", "985")
    code, text = run(guide, "scripts", "run", PROGRAM)
    assert code == 1
    assert f"{OUT}:2: the program prints something else." in text


def test_a_changed_label_fails_the_check_and_the_build(guide):
    change(guide / PAGE, "{{ add_dimes: off, in whole cents }}", "{{ add_dimes: of }}")
    line = next(
        number
        for number, text in enumerate((guide / PAGE).read_text().splitlines(), 1)
        if "{{ add_dimes: of }}" in text
    )
    message = f"{PAGE}:{line}: `add_dimes.py` prints no single line `of: …`."
    code, text = run(guide, "scripts", "check")
    assert (code, message in text) == (1, True), text
    code, text = run(guide, "mkdocs", "build", "--strict", "--site-dir", "site")
    assert code == 1
    assert message in text
    assert "Traceback" not in text


def test_recording_is_refused_in_ci(guide, monkeypatch):
    monkeypatch.setenv("CI", "true")
    before = (guide / OUT).read_bytes()
    code, text = run(guide, "scripts", "record", PROGRAM)
    assert code == 2
    assert "recording is refused in CI" in text
    assert (guide / OUT).read_bytes() == before


def test_a_path_without_programs_is_not_a_success(guide):
    code, text = run(guide, "scripts", "run", "docs")
    assert code == 2
    assert "no program there" in text
