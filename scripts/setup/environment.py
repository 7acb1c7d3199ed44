"""Make `.venv` and install what the lock file names; do nothing the second time.

Runs on any Python 3 that a machine has, before anything is installed: it uses
the standard library alone, and the syntax of Python 3.6.

    python3 scripts/setup/environment.py [SET]      # a file of requirements/
"""

import hashlib
import os
import shutil
import subprocess
import sys
from typing import NoReturn

ROOT = os.path.dirname(
    os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
)
NEEDED = (3, 11, 5)
NAMES = [
    "python3.14",
    "python3.13",
    "python3.12",
    "python3.11",
    "python3",
    "python",
]
OFFLINE = ("Connection", "name resolution", "Max retries", "No matching dist")


def main() -> None:
    """Set up, saying what is missing in one line where something is."""
    name = sys.argv[1] if len(sys.argv) > 1 else "dev"
    lock = os.path.join(ROOT, "requirements", name + ".txt")
    venv = os.environ.get("VENV", os.path.join(ROOT, ".venv"))
    stamp = os.path.join(venv, ".installed")
    digest = digest_of(lock)
    if read(stamp) == digest:
        return
    python = sys.executable if sys.version_info >= NEEDED else find_python()
    make(python, venv)
    install(os.path.join(venv, "bin", "python"), lock)
    with open(stamp, "w") as file:
        file.write(digest)


def digest_of(path: str) -> str:
    """Return what tells one lock file, and one place of the project, from another."""
    with open(path, "rb") as file:
        return hashlib.sha256(file.read() + os.fsencode(ROOT)).hexdigest()


def read(path: str) -> str:
    """Return the text of a file, or nothing."""
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""


def find_python() -> str:
    """Return a Python that is new enough, or stop."""
    test = "import sys; sys.exit(sys.version_info < %r)" % (NEEDED,)
    for name in NAMES:
        path = shutil.which(name)
        if (
            path
            and subprocess.call([path, "-c", test], stderr=subprocess.DEVNULL)
            == 0
        ):
            return path
    have = "%d.%d.%d" % sys.version_info[:3]
    stop("Python 3.11.5 or later is needed, and this is %s: install it" % have)


def make(python: str, venv: str) -> None:
    """Make a fresh environment."""
    say("making the environment in " + os.path.relpath(venv, os.getcwd()))
    try:
        os.makedirs(venv, exist_ok=True)
    except OSError as error:
        stop(
            "%s, and VENV can name another folder: %s" % (error.strerror, venv)
        )
    command = [python, "-m", "venv", "--clear", venv]
    if subprocess.call(command, stdout=subprocess.DEVNULL):
        stop("venv does not work here: on Debian, apt install python3-venv")


def install(python: str, lock: str) -> None:
    """Install with hashes, from binary packages only."""
    say("installing the packages of " + os.path.relpath(lock, os.getcwd()))
    command = [
        python,
        "-m",
        "pip",
        "install",
        "--require-hashes",
        "--only-binary=:all:",
    ]
    command += [
        "--no-deps",
        "--disable-pip-version-check",
        "--progress-bar=off",
    ]
    command += ["--retries=2", "-r", lock]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        universal_newlines=True,
        errors="replace",  # a path may hold what the locale does not
    )
    lines = []
    for line in process.stdout or ():
        lines.append(line)
        if line.startswith(("Collecting", "Installing", "Downloading")):
            show(line)
    if process.wait():
        text = "".join(lines)
        if any(word in text for word in OFFLINE):
            stop("the packages cannot be reached: is there a network?")
        sys.stderr.write(text)
        stop("pip could not install the packages: its words are above")


def show(line: str) -> None:
    """Show progress: on one line that changes on a terminal, else as dots."""
    if sys.stderr.isatty():
        sys.stderr.write(
            "\r\033[K  " + line.split(" (", maxsplit=1)[0].strip()[:70]
        )
        if line.startswith("Installing"):
            sys.stderr.write("\n")
    elif line.startswith("Installing"):
        sys.stderr.write("  " + line.strip()[:70] + " ...\n")
    sys.stderr.flush()


def say(text: str) -> None:
    """Say what comes next."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def stop(text: str) -> NoReturn:
    """End, with one line that says what is missing."""
    say("setup: " + text)
    sys.exit(2)


if __name__ == "__main__":
    main()
