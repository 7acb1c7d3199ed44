"""Where a stranger may put the guide: every tool works there, or says why not."""

import os
import shutil
import subprocess
import sys

import pytest

PLAIN = "tiefe Kopie – ü"  # spaces, and letters beyond ASCII
PART = "snippets/start"
PAGE = "start/using-this-guide/index.html"
# The whole environment of each process: no HOME, no XDG, nothing of git's.
BARE = {
    "PATH": os.environ["PATH"],
    "LC_ALL": "C",
    "LANG": "C",
    "NO_MKDOCS_2_WARNING": "1",
}
READ_ONLY = 'mount --bind "$0" "$0"; mount -o remount,bind,ro "$0"; cd "$0"; exec "$@"'
WAYS = [
    ["unshare", "--mount", "sh", "-euc", READ_ONLY],
    ["unshare", "--map-root-user", "--mount", "sh", "-euc", READ_ONLY],
]


def call(command, folder, **more):
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={**BARE, **more},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def git(folder, *arguments):
    who = ["-c", "user.name=nobody", "-c", "user.email=nobody@example.org"]
    code, told = call(["git", *who, *arguments], folder)
    assert code == 0, told


@pytest.fixture(scope="module")
def origin(copy_of_guide, tmp_path_factory):
    """A repository with a history, whose last commit is the guide as it is."""
    made = tmp_path_factory.mktemp("origin") / "origin.git"
    git(copy_of_guide, "init", "--quiet", "--bare", made)
    here = ["--git-dir", made, "--work-tree", copy_of_guide]
    git(copy_of_guide, *here, "commit", "--quiet", "--allow-empty", "--message=1")
    git(copy_of_guide, *here, "add", "--all")
    git(copy_of_guide, *here, "commit", "--quiet", "--message=2")
    return made


@pytest.fixture(scope="module")
def clone(origin, tmp_path_factory):
    """A clone of depth 1."""
    made = tmp_path_factory.mktemp("clone") / PLAIN
    git(made.parent, "clone", "--quiet", "--depth=1", origin.as_uri(), made)
    return made


@pytest.fixture(scope="module")
def archive(origin, tmp_path_factory):
    """What is committed, without git, and read-only: a command to run there."""
    made = tmp_path_factory.mktemp("archive") / PLAIN
    made.mkdir()
    packed = made.parent / "guide.tar"
    git(origin, "archive", "--output", packed, "HEAD")
    shutil.unpack_archive(packed, made, filter="data")
    for way in WAYS:
        inside = [*way, made]
        refused = [*inside, "sh", "-c", "! touch written 2>/dev/null"]
        if shutil.which(way[0]) and call(refused, made)[0] == 0:
            return lambda *command, **more: call([*inside, *command], made, **more)
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
    build = python("mkdocs", "build", "--strict", "--site-dir", tmp_path / "site")
    code, told = call(build, clone)
    assert code == 0, told
    page = (tmp_path / "site" / PAGE).read_text("utf-8")
    assert "sums: 1,000" in page
    assert "Traceback" not in told


def test_make_works_in_a_strange_folder_with_a_strange_environment(clone, tmp_path):
    venv = tmp_path / "eine Umgebung – ü"
    (venv / "bin").mkdir(parents=True)
    for name in ("python", "typos"):
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


def test_the_environment_is_made_in_a_strange_folder(clone):
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0"}
    nowhere |= {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_CACHE_DIR": "1"}
    setup = [sys.executable, "scripts/setup/environment.py", "site"]
    code, told = call(setup, clone, **nowhere)
    assert code == 2
    last = told.splitlines()[-1]
    assert last == "setup: the packages cannot be reached: is there a network?"
    assert (clone / ".venv" / "bin" / "python").exists()


def test_a_read_only_archive_without_git_is_checked(archive):
    code, told = archive(*python("scripts", "check"))
    assert (code, "0 problems" in told) == (0, True), told


@pytest.mark.parametrize("engine", ["fork", "cold"])
def test_programs_run_in_a_read_only_folder(archive, engine):
    how = ("--engine", engine, "--jobs", "2")
    code, told = archive(*python("scripts", "run", f"{PART}/using_this_guide", *how))
    assert code == 0, told
    assert f"engine {engine}" in told


def test_a_read_only_archive_is_built_into_a_folder_elsewhere(archive, tmp_path):
    build = python("mkdocs", "build", "--strict", "--site-dir", tmp_path / "site")
    code, told = archive(*build)
    assert code == 0, told
    assert "sums: 1,000" in (tmp_path / "site" / PAGE).read_text("utf-8")


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (
            python("scripts.browser"),
            "docs/assets/notebooks:1: cannot be written. Work in a copy;",
        ),
        (
            (sys.executable, "scripts/setup/environment.py"),
            "setup: Read-only file system, and VENV can name another folder:",
        ),
    ],
)
def test_what_must_write_says_so_in_one_line(archive, command, message):
    code, told = archive(*command)
    assert (code, message in told, "Traceback" in told) == (2, True, False), told
