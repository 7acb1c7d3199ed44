"""Find the HTML standard's own checker for the tests, or get it.

    python -m scripts.setup.validator

It is the Nu Html Checker: a program for Java, in a package of npm.
"""

import hashlib
import os
import shutil
import sys
from pathlib import Path

from scripts.browser.download import from_npm
from scripts.model.problem import READ_ONLY, ROOT
from scripts.setup import debian

VERSION = "26.9.27"
JAR = "build/dist/vnu.jar"
SHA256 = "22f15dd39a33bed929d2a5c0cddf5946849a647eca9272bf4d5d00bc7e7a4d47"
KEPT = ROOT / ".cache" / f"vnu-{VERSION}.jar"
NO_JAVA = (
    "no Java for the HTML standard's checker: install it"
    " (Debian: apt install default-jre-headless)"
)
NO_JAR = (
    f"the HTML standard's checker is not to be had: install npm (Debian: apt install"
    f" npm), and see that `npm view vnu-jar@{VERSION}` answers"
)


class NoCheckerError(Exception):
    """Raised with what to install, where the checker cannot be had."""


def obtain() -> list[str]:
    """Return the command that checks the files named behind it.

    Raises:
        NoCheckerError: If there is no Java, or no source of the checker.
    """
    return [_java(), "-jar", str(_jar())]


def _java() -> str:
    if not (path := shutil.which("java")) and debian.may_install():
        print("installing Debian's default-jre-headless", file=sys.stderr)
        debian.install("default-jre-headless")
        path = shutil.which("java")
    if not path:
        raise NoCheckerError(NO_JAVA)
    return path


def _jar() -> Path:
    if KEPT.is_file() and _fits(KEPT.read_bytes()):
        return KEPT
    data = from_npm(f"vnu-jar@{VERSION}", [JAR]).get(JAR, b"")
    if not _fits(data):
        raise NoCheckerError(NO_JAR)
    KEPT.parent.mkdir(exist_ok=True)
    written = KEPT.with_suffix(f".{os.getpid()}")
    written.write_bytes(data)
    written.replace(KEPT)
    return KEPT


def _fits(data: bytes) -> bool:
    return hashlib.sha256(data).hexdigest() == SHA256


def main() -> None:
    """Say where the checker is, or what to install; only CI needs it."""
    try:
        print(obtain()[-1])
    except OSError as error:
        if error.errno not in READ_ONLY:
            raise
        print(f"the HTML standard's checker cannot be kept: {error}")
    except NoCheckerError as error:
        print(error, file=sys.stderr)
        sys.exit(2 if os.environ.get("CI") else 0)


if __name__ == "__main__":
    main()
