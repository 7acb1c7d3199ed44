"""See that programs can be kept in: install bubblewrap where that may be done.

python -m scripts.setup.sandbox
"""

import os
import sys

from scripts.runner import sandbox
from scripts.setup import debian

HOW = (
    "no sandbox for the programs: they run with limits alone, and could reach the"
    " network (Debian: apt install bubblewrap)"
)


def obtain() -> bool:
    """Return whether there is a sandbox, installing it if need be."""
    if sandbox.isolation() == "bubblewrap":
        return True
    if debian.may_install():
        print("installing Debian's bubblewrap", file=sys.stderr)
        debian.install("bubblewrap")
        sandbox.isolation.cache_clear()
    return sandbox.isolation() == "bubblewrap"


def main() -> None:
    """Say what is missing; in CI, stop there."""
    if not obtain():
        print(HOW, file=sys.stderr)
        sys.exit(2 if os.environ.get("CI") else 0)


if __name__ == "__main__":
    main()
