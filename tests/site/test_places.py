"""Where a stranger may put the guide: every tool works there, or says why not."""

import os
import shutil
import sys

import pytest

from tests import own

PLAIN = "tiefe Kopie \u2013 ü"  # spaces, and letters beyond ASCII
VENV = "eine Umgebung \u2013 ü"
PART = "snippets/numbers"
PAGE = "numbers/adding/index.html"
SHOWN = "The sum is <span"
# The whole environment of each process: no HOME, no XDG, nothing of git's.
BARE = {
    "PATH": os.environ["PATH"],
    "LC_ALL": "C",
    "LANG": "C",
    "NO_MKDOCS_2_WARNING": "1",
}
READ_ONLY = (
    'mount --bind "$0" "$0"; mount -o remount,bind,ro "$0"; cd "$0"; exec "$@"'
)
WAYS = [
    ["unshare", "--mount", "sh", "-euc", READ_ONLY],
    ["unshare", "--map-root-user", "--mount", "sh", "-euc", READ_ONLY],
]


def call(command, folder, **more):
    return own.run(command, folder, environment=BARE, **more)


@pytest.fixture(scope="module")
def origin(small_guide, tmp_path_factory):
    """A repository with a history, whose last commit is the guide as it is."""
    made = tmp_path_factory.mktemp("origin") / "origin.git"
    own.git(made.parent, "init", "--quiet", "--bare", made)
    here = ["--git-dir", made, "--work-tree", small_guide.root]
    for change in (["commit", "--allow-empty"], ["add", "--all"], ["commit"]):
        message = ["--message=1"] if change[0] == "commit" else []
        own.git(small_guide.root, *here, *change, *message)
    return made


@pytest.fixture(scope="module")
def clone(origin, tmp_path_factory):
    """A clone of depth 1."""
    made = tmp_path_factory.mktemp("clone") / PLAIN
    own.git(made.parent, "clone", "--quiet", "--depth=1", origin.as_uri(), made)
    return made


@pytest.fixture(scope="module")
def archive(origin, tmp_path_factory):
    """What is committed, without git, and read-only: a command to run there."""
    made = tmp_path_factory.mktemp("archive") / PLAIN
    made.mkdir()
    packed = made.parent / "guide.tar"
    own.git(origin, "archive", "--output", packed, "HEAD")
    shutil.unpack_archive(packed, made, filter="data")
    for way in WAYS:
        inside = [*way, made]
        refused = [*inside, "sh", "-c", "! touch written 2>/dev/null"]
        if shutil.which(way[0]) and call(refused, made)[0] == 0:
            return lambda *command, **more: call(
                [*inside, *command], made, **more
            )
    assert not os.environ.get("CI"), "CI can mount a folder to be read alone"
    pytest.skip("not checked here: no folder can be mounted to be read alone")


def python(*arguments):
    return sys.executable, "-m", *arguments


def test_a_shallow_clone_in_a_strange_folder_is_checked(clone):
    code, told = call(python("scripts", "check"), clone)
    assert (code, "0 problems" in told) == (0, True), told


@pytest.mark.parametrize("engine", ["fork", "cold"])
def test_programs_run_in_a_strange_folder(clone, engine):
    how = ("--no-cache", "--engine", engine, "--jobs", "2")
    code, told = call(python("scripts", "run", PART, *how), clone)
    assert code == 0, told
    assert f"engine {engine}" in told


def test_a_shallow_clone_in_a_strange_folder_is_built(clone, tmp_path):
    build = python(
        "mkdocs", "build", "--strict", "--site-dir", tmp_path / "site"
    )
    code, told = call(build, clone)
    assert code == 0, told
    page = (tmp_path / "site" / PAGE).read_text("utf-8")
    assert SHOWN in page
    assert "Traceback" not in told


def test_make_works_in_a_strange_folder_with_a_strange_environment(
    clone, tmp_path
):
    venv = tmp_path / VENV
    (venv / "bin").mkdir(parents=True)
    for name in ("oxlint", "python", "typos"):
        tool = venv / "bin" / name
        tool.write_text('#!/bin/sh\necho "$@"\n')
        tool.chmod(0o755)
    make = ["make", "PYTHON3=true", f"VENV={venv}", "lint", "check", "snippets"]
    code, told = call(make, clone)
    assert code == 0, told
    assert "-m ruff check --quiet" in told
    assert "--format brief" in told
    assert "-m scripts check" in told
    assert call(["make", "--dry-run", "test"], clone)[0] == 0


def test_the_environment_is_made_in_a_strange_folder(clone, tmp_path):
    venv = tmp_path / VENV
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0"}
    nowhere |= {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_CACHE_DIR": "1"}
    setup = [sys.executable, "scripts/setup/environment.py", "site"]
    code, told = call(setup, clone, VENV=str(venv), **nowhere)
    assert code == 2
    last = told.splitlines()[-1]
    assert last == "setup: the packages cannot be reached: is there a network?"
    assert (venv / "bin" / "python").exists()


def test_a_read_only_archive_without_git_is_checked(archive):
    code, told = archive(*python("scripts", "check"))
    assert (code, "0 problems" in told) == (0, True), told


@pytest.mark.parametrize("engine", ["fork", "cold"])
def test_programs_run_in_a_read_only_folder(archive, engine):
    how = ("--engine", engine, "--jobs", "2")
    code, told = archive(*python("scripts", "run", PART, *how))
    assert code == 0, told
    assert f"engine {engine}" in told


def test_a_read_only_archive_is_built_into_a_folder_elsewhere(
    archive, tmp_path
):
    build = python(
        "mkdocs", "build", "--strict", "--site-dir", tmp_path / "site"
    )
    code, told = archive(*build)
    assert code == 0, told
    assert SHOWN in (tmp_path / "site" / PAGE).read_text("utf-8")


@pytest.mark.parametrize(
    ("command", "code", "message"),
    [
        (
            python("scripts.publish"),
            1,
            "docs/assets/notebooks:1: cannot be written. Work in a copy;",
        ),
        (
            (sys.executable, "scripts/setup/environment.py"),
            2,
            "setup: Read-only file system, and VENV can name another folder:",
        ),
    ],
)
def test_what_must_write_says_so_in_one_line(archive, command, code, message):
    ended, told = archive(*command)
    assert (ended, message in told, "Traceback" in told) == (
        code,
        True,
        False,
    ), told
