"""Prepare notebooks, and Python for the browser; say in one line what is missing.

python -m scripts.browser
"""

import sys
from pathlib import Path

from scripts.browser.notebooks import write_all
from scripts.browser.prepare import prepare
from scripts.model.problem import READ_ONLY, ROOT, Problem


def main() -> None:
    """Prepare it; a site without it is a whole site, with fewer buttons."""
    try:
        write_all()
        missing = prepare()
    except OSError as error:
        if error.errno not in READ_ONLY:
            raise
        path = Path(error.filename or ROOT)
        cure = "Work in a copy; `mkdocs build --site-dir` needs none"
        print(Problem(path, 0, "cannot be written", cure), file=sys.stderr)
        sys.exit(2)
    if missing:
        told = f"{missing[0]} and {len(missing) - 1} more files"
        print(
            f"programs that need {told if missing[1:] else missing[0]} offer no"
            " Run button: no source could be reached",
            file=sys.stderr,
        )


if __name__ == "__main__":
    main()
