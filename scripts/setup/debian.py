"""Install a package of Debian's, where that may be done without asking."""

import os
import shutil
import subprocess

SECONDS = 600


def may_install() -> bool:
    """Whether this is Debian, and we are its administrator."""
    return not os.geteuid() and bool(shutil.which("apt-get"))


def install(package: str) -> bool:
    """Install a package; return whether it worked."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]
    return runs(["apt-get", "update", "-qq"], environment) and runs(
        [*command, package], environment
    )


def runs(command: list[str], environment: dict[str, str]) -> bool:
    """Run a command without its words; return whether it worked in time."""
    try:
        done = subprocess.run(
            command,
            env=environment,
            check=False,
            capture_output=True,
            timeout=SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
