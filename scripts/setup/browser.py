"""Find a browser for the tests, or get one.

python -m scripts.setup.browser
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
SECONDS = 600
HOW = (
    "no browser for the tests: install Chromium or Chrome"
    " (Debian: apt install chromium; or: .venv/bin/playwright install chromium)"
)


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
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    return _runs(command, environment)


def _debian() -> bool:
    if os.geteuid() or not shutil.which("apt-get"):
        return False
    print("Playwright has none: installing Debian's chromium", file=sys.stderr)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [
        "apt-get",
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        "chromium",
    ]
    return _runs(["apt-get", "update", "-qq"], environment) and _runs(
        install, environment
    )


def _runs(command: list[str], environment: dict[str, str]) -> bool:
    try:
        done = subprocess.run(
            command,
            env=environment,
            check=False,
            capture_output=True,
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def main() -> None:
    """Say where the browser is, or what to install."""
    path = obtain()
    print(path or HOW, file=sys.stdout if path else sys.stderr)
    sys.exit(0 if path else 2)


if __name__ == "__main__":
    main()
