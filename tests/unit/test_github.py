"""The files of `.github`, by other people's checks, and who owns what."""

import re
import sys
from pathlib import Path

import pytest

from scripts.model.problem import ROOT
from scripts.workflow.model import FOLDER
from tests import own

FILES = sorted((ROOT / FOLDER).glob("*.yml"))
UNPINNED = """name: bad
on: push
jobs:
  bad:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
"""


def tool(*arguments):
    name, *rest = arguments
    return own.run([Path(sys.executable).with_name(name), *rest], NO_COLOR="1")


def zizmor(path):
    return tool(
        "zizmor", "--offline", "--persona", "auditor", "--no-progress", path
    )


def schema(name, *paths):
    return tool(
        "check-jsonschema", "--builtin-schema", f"vendor.{name}", *paths
    )


def test_zizmor_in_its_strictest_persona_says_nothing():
    code, told = zizmor(ROOT / ".github")
    assert code == 0, told
    assert "No findings to report" in told
    assert "WARN" not in told
    assert all(f"completed {path}" in told for path in FILES)


def test_zizmor_can_find_something(tmp_path):
    path = tmp_path / ".github" / "workflows" / "bad.yml"
    path.parent.mkdir(parents=True)
    path.write_text(UNPINNED)
    code, told = zizmor(path)
    assert code != 0
    assert "unpinned-uses" in told


FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("[!c]*.yml"))
SCHEMAS = [
    ("github-workflows", FILES),
    ("dependabot", [ROOT / ".github" / "dependabot.yml"]),
    ("github-issue-forms", FORMS),
    (
        "github-issue-config",
        [ROOT / ".github" / "ISSUE_TEMPLATE" / "config.yml"],
    ),
]


@pytest.mark.parametrize(("name", "paths"), SCHEMAS)
def test_the_files_of_github_have_its_form(name, paths):
    assert paths
    code, told = schema(name, *paths)
    assert code == 0, told


@pytest.mark.parametrize(("name", "paths"), SCHEMAS)
def test_a_file_of_another_form_is_refused(name, paths, tmp_path):
    path = tmp_path / "bad.yml"
    path.write_text(paths[0].read_text("utf-8") + "\nsurprise: 1\n")
    code, told = schema(name, path)
    assert (code, "surprise" in told) == (1, True)


def test_links_of_the_site_find_their_fields():
    text = (ROOT / ".github/ISSUE_TEMPLATE/wrong-number.yml").read_text("utf-8")
    assert re.findall(r"^    id: (\w+)$", text, re.M) == [
        "page",
        "shown",
        "expected",
    ]


OWNED = (
    ".github/workflows/main.yml",
    ".ci/run",
    "Makefile",
    "mkdocs.yml",
    "pyproject.toml",
    "requirements/dev.txt",
    "scripts/cli.py",
    "tests/conftest.py",
    "docs/.theme/partials",
    "docs/assets/accessible.js",
)


def owners():
    lines = (ROOT / ".github" / "CODEOWNERS").read_text("utf-8").splitlines()
    return dict(line.split() for line in lines if line and line[0] != "#")


@pytest.mark.parametrize("path", OWNED)
def test_what_can_run_code_has_an_owner(path):
    assert (ROOT / path).exists()
    owned = (f"/{path}/".startswith(f"{one.rstrip('/')}/") for one in owners())
    assert any(owned)


def test_an_owned_path_exists():
    assert [
        one for one in owners() if not (ROOT / one.strip("/")).exists()
    ] == []
