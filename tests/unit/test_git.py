"""A contributor's repository is never touched, whatever points git at it.

A hook, or `git rebase -x` in a linked worktree, sets variables with which every
git below works on the contributor's repository, whatever its folder.
"""

import shlex
import sys

import pytest

from scripts.model import git as model
from scripts.model import history
from scripts.model.problem import ROOT
from scripts.publish import changes
from tests import own
from tests.own import git

CAREFUL = (
    "tests/unit/test_links.py::test_a_change_lists_its_pages_with_words_and_weight",
    "tests/unit/test_provenance.py::test_a_page_tells_when_it_changed_and_by_whom",
    "tests/unit/test_fresh.py::test_a_guide_that_is_not_served_is_told",
    "tests/site/test_places.py::test_a_shallow_clone_in_a_strange_folder_is_checked",
)
CARELESS = """import subprocess

def test_begin(tmp_path):
    (tmp_path / "file").touch()
    who = ["-c", "user.name=Bob", "-c", "user.email=bob@example.org"]
    for command in (["init", "-b", "main"], ["add", "."], ["commit", "-m", "Begin"]):
        subprocess.run(["git", *who, *command], cwd=tmp_path)
"""


@pytest.fixture
def contributor(tmp_path):
    """A linked worktree with two commits, in which something is half done."""
    main, linked = tmp_path / "main", tmp_path / "linked"
    main.mkdir()
    git(main, "init", "-b", "main")
    for name in ("one", "two"):
        (main / name).write_text(name)
        git(main, "add", name)
        git(main, "commit", "-m", name)
    git(main, "worktree", "add", "-b", "own", linked)
    (linked / "staged").write_text("not committed yet")
    return linked


def state(linked):
    """Return all that the contributor can lose."""
    common = linked.parent / "main" / ".git"
    return {
        "refs": git(linked, "for-each-ref"),
        "head": git(linked, "rev-parse", "--symbolic-full-name", "HEAD"),
        "index": git(linked, "ls-files", "--stage"),
        "objects": git(linked, "count-objects"),
        "files": sorted(path.name for path in linked.iterdir()),
        "config": (common / "config").read_text(),
        "worktrees": git(linked, "worktree", "list"),
    }


def pointed_at(linked):
    """Return what a hook may set: everything that git knows to say."""
    own_folder = git(linked, "rev-parse", "--absolute-git-dir").strip()
    common = linked.parent / "main" / ".git"
    return {
        "GIT_DIR": own_folder,
        "GIT_WORK_TREE": str(linked),
        "GIT_INDEX_FILE": f"{own_folder}/index",
        "GIT_COMMON_DIR": str(common),
        "GIT_OBJECT_DIRECTORY": str(common / "objects"),
        "GIT_PREFIX": "sub/",
        "GIT_CONFIG_PARAMETERS": "'core.bare'='false'",
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "init.defaultBranch",
        "GIT_CONFIG_VALUE_0": "elsewhere",
        "GIT_CONFIG_GLOBAL": str(linked / "one"),
    }


def pytest_of(*names):
    options = ["-q", "-p", "no:cacheprovider"]
    return [sys.executable, "-m", "pytest", *options, *names]


def run_in_a_rebase(linked, command):
    """`git rebase -x`, from the first commit on; return what was said."""
    git(linked, "add", "staged")
    git(linked, "commit", "-m", "staged")
    before = state(linked)
    inner = f"cd {shlex.quote(str(ROOT))} && {shlex.join(command)}"
    rebase = ["git", *own.WHO, "rebase", "--exec", inner, "HEAD~1"]
    return before, own.run(rebase, linked)[1]


def run_in_a_hook(linked, command):
    """All variables at once; return what was said."""
    git(linked, "add", "staged")
    before = state(linked)
    return before, own.run(command, **pointed_at(linked))[1]


@pytest.mark.parametrize("run", [run_in_a_rebase, run_in_a_hook])
def test_tests_that_call_git_leave_a_contributors_repository_alone(
    contributor, run
):
    before, told = run(contributor, pytest_of(*CAREFUL))
    assert f"{len(CAREFUL)} passed" in told, told
    assert state(contributor) == before


@pytest.mark.parametrize("run", [run_in_a_rebase, run_in_a_hook])
def test_a_test_without_an_environment_of_its_own_is_seen(
    contributor, run, tmp_path
):
    careless = tmp_path / "test_careless.py"
    careless.write_text(CARELESS)
    before, _ = run(
        contributor, pytest_of(f"--rootdir={tmp_path}", str(careless))
    )
    assert state(contributor) != before


def test_what_git_is_told_of_a_repository_is_known_in_full():
    named = git(ROOT, "rev-parse", "--local-env-vars").split()
    assert "GIT_DIR" in named
    assert set(named) <= model.LOCAL


def test_tests_keep_nothing_that_git_is_told_but_its_network():
    given = {"GIT_AUTHOR_NAME": "Ada", "GIT_SSL_CAINFO": "/a", "PATH": "/bin"}
    given |= dict.fromkeys(model.LOCAL, "x")
    kept = {"GIT_SSL_CAINFO": "/a", "PATH": "/bin"}
    assert own.environment(given) == {**kept, **own.NO_SETTINGS}


@pytest.fixture
def repository(project):
    own.commit(project.root)
    git(project.root, "checkout", "-b", "other")
    project.edit(project.page, "The sum is", "The whole sum is")
    git(project.root, "commit", "-am", "Change")
    history.changes.cache_clear()
    yield project.root
    history.changes.cache_clear()


@pytest.fixture
def pointed(contributor, monkeypatch):
    for name, text in pointed_at(contributor).items():
        monkeypatch.setenv(name, text)


def test_the_history_of_a_page_is_the_projects(repository, pointed):
    assert "docs/numbers/adding.md" in history.changes(repository)


def test_what_a_change_touches_is_the_projects(repository, pointed, tmp_path):
    (found,) = changes.changed(repository, "main", None, tmp_path)
    assert found.path == "docs/numbers/adding.md"


def test_a_repository_around_the_project_is_not_asked(project):
    git(project.root.parent, "init", "-b", "main")
    (project.root / ".git").mkdir()  # broken: git looks further up
    history.changes.cache_clear()
    assert history.changes(project.root) == {}
