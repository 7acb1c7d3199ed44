"""The browser's JavaScript: its own tests, and the linter that reads it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright._impl._driver import compute_driver_executable

from scripts.model.problem import ROOT
from scripts.setup.browser import NO_DRIVER

TESTS = sorted(ROOT.glob("tests/javascript/*.test.mjs"))
MODULES = [
    *ROOT.glob("docs/assets/reading/*.js"),
    *ROOT.glob("docs/assets/run/*.js"),
    # Its window and the door to it are tried in a browser, tests/browser/test_search.py,
    # and so are `menu.js`, test_access.py, and `theme/`, test_theme.py, test_visit.py.
    *(
        ROOT / f"docs/assets/search/{name}.js"
        for name in ("find", "places", "spelling")
    ),
]
OXLINT = Path(sys.executable).with_name("oxlint")
# Milliseconds: nothing hangs for ever.
PATIENCE = ["--test-timeout=120000", "--test-force-exit"]
NO_OXLINT = "no oxlint, which reads the JavaScript: `make setup` installs it"


def run_tests(paths):
    """Run tests of Node's, with the Node that comes with Playwright."""
    node, _ = compute_driver_executable()
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"NODE_OPTIONS", "FORCE_COLOR"}
    }
    try:
        done = subprocess.run(
            [node, "--test", "--test-reporter=spec", *PATIENCE, *paths],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError as error:
        pytest.fail(f"{node}: {error.strerror}. {NO_DRIVER}")
    if not done.stdout:
        pytest.fail(f"{node}: {done.stderr.strip()}. {NO_DRIVER}")
    return done


def lint(folder, name, text):
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)
    config = folder / ".oxlintrc.json"
    config.write_bytes((ROOT / ".oxlintrc.json").read_bytes())
    command = [OXLINT, "--format", "unix", "--config", config.name, "."]
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=False
        )
    except OSError as error:
        pytest.fail(f"{OXLINT}: {error.strerror}. {NO_OXLINT}")
    return done.returncode, done.stdout


def test_the_browsers_javascript_passes_its_tests():
    done = run_tests(TESTS)
    assert done.returncode == 0, f"\n{done.stdout}{done.stderr}"
    assert int(re.search(r"\bpass (\d+)", done.stdout)[1]) > len(TESTS)


def test_every_module_has_tests():
    tested = {path.name.split(".")[0] for path in TESTS}
    assert {path.stem for path in MODULES} <= tested


def test_a_test_that_fails_is_told_with_its_line(tmp_path):
    path = tmp_path / "one.test.mjs"
    path.write_text(
        'import { test } from "node:test";\n'
        'test("two is one", () => {\n  throw new Error("it is not");\n});\n'
    )
    done = run_tests([path])
    assert done.returncode == 1
    assert "one.test.mjs:2:1" in done.stdout
    assert "it is not" in done.stdout


def test_without_node_it_says_what_to_install(monkeypatch):
    monkeypatch.setenv("PLAYWRIGHT_NODEJS_PATH", "/nowhere/node")
    with pytest.raises(pytest.fail.Exception, match="install its library"):
        run_tests(TESTS)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("export const one = misspelt;\n", "no-undef"),
        ("const one = 1;\n", "no-unused-vars"),
        ("export const one = location.hash == 1;\n", "eqeqeq"),
        ("export var one = 1;\n", "no-var"),
        ("let one = 1;\nexport { one };\n", "prefer-const"),
        ("eval(location.hash);\n", "no-eval"),
        ("new Function(location.hash)();\n", "no-new-func"),
        ("setTimeout(`go(${location.hash})`);\n", "no-implied-eval"),
    ],
)
def test_the_linter_tells_of_a_fault_with_its_line(tmp_path, text, rule):
    code, told = lint(tmp_path, "docs/assets/run/one.js", text)
    assert code == 1
    assert f"({rule})" in told
    assert re.search(r"docs/assets/run/one\.js:1:\d+: ", told)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("docs/assets/run/worker.js", "document.title;\n"),
        ("docs/assets/run/one.js", "process.exit();\n"),
        ("scripts/browser/one.mjs", "document.title;\n"),
    ],
)
def test_the_linter_knows_where_a_file_runs(tmp_path, name, text):
    assert "(no-undef)" in lint(tmp_path, name, text)[1]


def test_the_linter_finds_nothing_in_what_is_sound(tmp_path):
    sound = 'export const one = document.querySelector("p");\n'
    assert lint(tmp_path, "docs/assets/run/one.js", sound) == (0, "")
