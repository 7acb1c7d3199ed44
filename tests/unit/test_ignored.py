"""What a contributor's own git ignores keeps nothing of the guide from being added."""

from pathlib import PurePath

import pytest

from scripts.model.problem import ROOT
from tests import own

JUNK = (
    "snippets/.DS_Store",
    "docs/models/.splits.md.swp",
    "docs/models/splits.md~",
    "snippets/models/__pycache__/a.cpython-311.pyc",
    "scripts/.idea/workspace.xml",
    "tests/unit/test_new.py.orig",
    "snippets/models/.count.out.new",
    "docs/assets/notebooks/a.ipynb",
    "site/index.html",
    ".venv-bench/pyvenv.cfg",
)
NEW = (
    "snippets/models/new_page/count.out",
    "snippets/models/new_page/plot.svg",
    "snippets/models/new_page/recorded.json",
    "snippets/models/new_page/rows.csv",
    "snippets/build/new_page/count.py",
    "docs/models/new-page.md",
    "docs/.theme/new.html",
    "tests/faults/99-new/program.out",
)
FOLDERS = ("docs", "scripts", "snippets", "tests")


def tracked():
    """Return what the guide holds in the folders that contributors write in."""
    paths = [path for name in FOLDERS for path in (ROOT / name).rglob("*.*")]
    own = [path.relative_to(ROOT) for path in paths if path.is_file()]
    made = {"__pycache__", "notebooks", "runtime"}
    return {path.as_posix() for path in own if not made & set(path.parts)}


@pytest.fixture
def add(tmp_path):
    """Add all that is there, with settings that ignore what is named."""

    def run(names, ignored):
        guide, excludes = tmp_path / "guide", tmp_path / "ignored"
        for name in names:
            path = guide / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        (guide / ".gitignore").write_text((ROOT / ".gitignore").read_text())
        excludes.write_text("".join(f"{one}\n" for one in ignored))
        own.git(guide, "init", "--quiet")
        own.git(guide, "-c", f"core.excludesFile={excludes}", "add", "--all")
        listed = own.git(guide, "ls-files", "-z")
        return set(listed.split("\0")) - {"", ".gitignore"}

    return run


def test_all_that_the_guide_holds_is_added_whatever_is_ignored(add):
    names = tracked() | set(NEW)
    paths = [PurePath(name) for name in names]
    endings = {f"*{path.suffix}" for path in paths}
    folders = {f"{part}/" for path in paths for part in path.parts[1:-1]}
    assert {"*.out", "*.svg", "models/", "build/"} <= endings | folders
    assert add(names, sorted(endings | folders)) == names


def test_what_is_ignored_keeps_what_our_patterns_do_not_name(add):
    assert add(["notes.out", "snippets/a.out"], ["*.out"]) == {"snippets/a.out"}


def test_what_editors_and_builds_leave_is_not_added(add):
    assert add(JUNK, []) == set()
