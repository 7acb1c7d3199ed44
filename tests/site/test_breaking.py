"""One character changed in a guide: what a contributor is told."""

import shutil
import sys

import pytest

from tests import own

PROGRAM = "snippets/numbers/adding/add_numbers.py"
OUT = "snippets/numbers/adding/add_numbers.out"
PAGE = "docs/numbers/adding.md"


@pytest.fixture
def guide(small_guide):
    """The small guide; what a test changes is put back."""
    files = (small_guide.program, small_guide.out, small_guide.page)
    kept = {path: path.read_bytes() for path in files}
    yield small_guide
    for path, data in kept.items():
        path.write_bytes(data)
    held = small_guide.root / ".cache" / "held"
    shutil.rmtree(held, ignore_errors=True)


def run(guide, *arguments):
    return own.run([sys.executable, "-m", *arguments], guide.root)


def test_a_changed_program_fails_with_line_page_diff_and_command(guide):
    guide.edit(guide.program, "1 + 2", "1 + 3")
    code, text = run(guide, "scripts", "run", PROGRAM)
    assert code == 1
    assert f"{OUT}:1: the program prints something else." in text
    assert "-sum: 3" in text
    assert "+sum: 4" in text
    assert f"shown on: {PAGE}:14" in text
    assert f"make record PATHS={PROGRAM}" in text
    assert f"again: make snippets PATHS={PROGRAM}" in text


def test_a_changed_output_fails(guide):
    assert run(guide, "scripts", "run", PROGRAM)[0] == 0
    guide.edit(guide.out, "3", "4")
    code, text = run(guide, "scripts", "run", PROGRAM)
    assert code == 1
    assert f"{OUT}:1: the program prints something else." in text


def test_a_changed_label_fails_the_check_and_the_build(guide):
    guide.edit(guide.page, "{{ add_numbers: sum }}", "{{ add_numbers: su }}")
    message = f"{PAGE}:17: `add_numbers.py` prints no single line `su: …`."
    code, text = run(guide, "scripts", "check")
    assert (code, message in text) == (1, True), text
    assert "\n1 problems in the tree" in text
    code, text = run(guide, "mkdocs", "build", "--site-dir", "site")
    assert code == 1
    assert message in text
    assert "Traceback" not in text


def test_recording_is_refused_in_ci(guide):
    before = guide.out.read_bytes()
    command = [sys.executable, "-m", "scripts", "record", PROGRAM]
    code, text = own.run(command, guide.root, CI="true")
    assert code == 2
    assert "recording is refused in CI" in text
    assert guide.out.read_bytes() == before


def test_a_path_without_programs_is_not_a_success(guide):
    code, text = run(guide, "scripts", "run", "docs")
    assert code == 2
    assert "no program there" in text
