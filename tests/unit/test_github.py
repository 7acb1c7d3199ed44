"""The files of `.github`, by other people's checks, and who owns what."""

import re
import sys
from pathlib import Path

import pytest

from scripts.model.problem import ROOT
from tests import own
from tests.unit.workflows import FOLDER, TEXTS

FILES = [FOLDER / name for name in TEXTS]
# What zizmor tells, each with changes that it is to tell: in which workflow,
# what (a regular expression), and what instead.
FAULTS = {
    "unpinned-uses": [
        ("checks.yml", r"@\w{40} # \S+", "@v7"),
        ("checks.yml", r"@\w{40} # \S+", "@v7 # zizmor: ignore[unpinned-uses]"),
        ("weekly.yml", r"(@\w{12})\w{28}", r"\1"),
    ],
    "unpinned-images": [("checks.yml", r"actions/\S+ # \S+", "docker://a:3")],
    "artipacked": [
        ("checks.yml", "persist-credentials: false", "fetch-depth: 0"),
        ("weekly.yml", "credentials: false", "credentials: true"),
    ],
    "excessive-permissions": [
        ("main.yml", r"permissions: {}\n", ""),
        ("main.yml", "permissions: {}", "permissions: read-all"),
        ("main.yml", r"(    permissions:)\n.*", r"\1 write-all"),
    ],
    "dangerous-triggers": [
        ("pull-request.yml", "  pull_request:", "  pull_request_target:"),
        ("pull-request.yml", "  pull_request:", "  workflow_run:"),
        ("pull-request.yml", "  pull_request:", "  issue_comment:"),
    ],
    "template-injection": [
        ("checks.yml", r'"\$PART"', "${{ matrix.part }}"),
        ("weekly.yml", r'"\$LINKS"', "${{ needs.links.result }}"),
        ("weekly.yml", r'"\$LINKS"', "${{ github.ref }}"),
    ],
}


def tool(*arguments):
    name, *rest = arguments
    return own.run([Path(sys.executable).with_name(name), *rest], NO_COLOR="1")


def zizmor(path):
    every = ["--offline", "--persona=auditor", "--strict-collection"]
    nothing_less = ["--no-config", "--no-ignores", "--no-progress"]
    return tool("zizmor", *every, *nothing_less, path)


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


@pytest.mark.parametrize("audit", FAULTS)
def test_zizmor_tells_a_fault(tmp_path, audit):
    for file, before, after in FAULTS[audit]:
        path = tmp_path / ".github" / "workflows" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        text, found = re.subn(before, after, TEXTS[file], count=1)
        path.write_text(text)
        assert found
        code, told = zizmor(path)
        assert (code > 10, f"[{audit}]" in told) == (True, True), after


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
    "docs/assets/theme/page.js",
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
