"""Prepare notebooks, and Python for the browser; say in one line what is missing.

python -m scripts.browser
"""

import sys

from scripts.browser.notebooks import write_all
from scripts.browser.prepare import prepare


def main() -> None:
    """Prepare it; a site without it is a whole site, with fewer buttons."""
    write_all()
    missing = prepare()
    if missing:
        told = f"{missing[0]} and {len(missing) - 1} more files"
        print(
            f"programs that need {told if missing[1:] else missing[0]} offer no"
            " Run button: no source could be reached",
            file=sys.stderr,
        )


if __name__ == "__main__":
    main()
