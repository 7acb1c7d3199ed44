"""Find a browser for the tests, or get one.

python -m scripts.setup.browser
"""

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts.setup import debian

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
# Chromium as root needs no-sandbox; the rest keeps it from calling its maker.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
DRIVER = [sys.executable, "-m", "playwright"]
LIBRARY = "libatomic1"  # Playwright's own Node needs it; a bare Debian has none
NO_DRIVER = (
    "Playwright does not start here, and the tests of the browser need it:"
    f" install its library (Debian: apt install {LIBRARY}), then see that"
    " `.venv/bin/playwright --version` answers"
)
HOW = (
    "no browser for the tests: install Chromium or Chrome"
    " (Debian: apt install chromium; or: .venv/bin/playwright install chromium)"
)


def drives() -> bool:
    """Whether Playwright starts, with the library that it needs installed."""
    if debian.runs([*DRIVER, "--version"], dict(os.environ)):
        return True
    if not debian.may_install():
        return False
    print(f"installing Debian's {LIBRARY}", file=sys.stderr)
    installed = debian.install(LIBRARY)
    return installed and debian.runs([*DRIVER, "--version"], dict(os.environ))


def find() -> str | None:
    """Return the path of a browser on this machine, the system's first."""
    for name in NAMES:
        if path := shutil.which(name):
            return path
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


def obtain() -> str | None:
    """Return a browser: this machine's, else Playwright's, else Debian's."""
    for get in (None, _playwright, _debian):
        if (get is None or get()) and (path := find()):
            return path
    return None


def _playwright() -> bool:
    print("no browser here: asking Playwright for Chromium", file=sys.stderr)
    environment = {
        **os.environ,
        "PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT": "10000",
    }
    return debian.runs([*DRIVER, "install", "chromium"], environment)


def _debian() -> bool:
    if not debian.may_install():
        return False
    print("Playwright has none: installing Debian's chromium", file=sys.stderr)
    return debian.install("chromium")


def main() -> None:
    """Say where the browser is, or what to install."""
    if not drives():
        print(NO_DRIVER, file=sys.stderr)
        sys.exit(2)
    path = obtain()
    if not shutil.which("firefox-esr") and debian.may_install():
        print("installing Debian's firefox-esr", file=sys.stderr)
        debian.install("firefox-esr")  # without it, its test says so
    print(path or HOW, file=sys.stdout if path else sys.stderr)
    sys.exit(0 if path else 2)


if __name__ == "__main__":
    main()
