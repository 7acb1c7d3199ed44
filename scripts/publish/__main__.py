"""Build the guide as it is published.

    python -m scripts.publish [SITE]

New addresses are recorded in `docs/addresses.txt`; in CI, that must be done. What
keeps the site from being published ends it with exit code 1.
"""

import os
import subprocess
import sys

from scripts.model.problem import ROOT
from scripts.publish.site import build


def main() -> None:
    """Build the site into the folder that is named, or `site/`."""
    site = ROOT / (sys.argv[1] if sys.argv[1:] else "site")
    url = os.environ.get("SITE_URL", "http://127.0.0.1:8000/")
    try:
        problems = build(site, url=url)
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
