"""Finish a built site: redirects, `links.json`, `llms.txt`, pages as Markdown.

    python -m scripts.publish SITE

New addresses are recorded in `docs/addresses.txt`; in CI, that must be done. A
recorded address that leads nowhere ends it with exit code 1.
"""

import os
import sys
from pathlib import Path

from scripts.model import address, page, sources
from scripts.model.problem import ROOT, Problem
from scripts.publish import built, catalogue, redirects
from scripts.publish.plain import plain


def publish(
    site: Path, root: Path = ROOT, *, url: str, recording: bool
) -> list[Problem]:
    """Finish a built site; return what keeps it from being published.

    Args:
        site: The folder that MkDocs built.
        root: The project.
        url: Where the site will stand.
        recording: Write new addresses down, and do not call them a problem.
    """
    recorded, problems = address.read(root)
    standing = built.standing(site)
    path = address.record(root)
    problems += address.lost(recorded, standing, path)
    new = [text for text in standing if text not in recorded]
    if new and not recording:
        what = f"{len(new)} new addresses are not recorded, {new[0]} the first"
        cure = "Run `make site`, and commit docs/addresses.txt"
        problems.append(Problem(path, 0, what, cure))
    elif new:
        address.add(root, new)
    if problems:
        return problems
    redirects.write(site, recorded)
    told = catalogue.overview(root, url)
    (site / "llms.txt").write_text(told, encoding="utf-8")
    known = sources.load(root)
    for source in page.paths(root):
        target = site / source.relative_to(root / "docs")
        target.write_text(plain(source, root, known), encoding="utf-8")
    told = catalogue.links(site, root, url, recorded)  # lists all files: last
    (site / catalogue.NAME).write_text(told, encoding="utf-8")
    return []


def main() -> None:
    """Finish the site that is named."""
    site = ROOT / (sys.argv[1] if sys.argv[1:] else "site")
    url = os.environ.get("SITE_URL", "http://127.0.0.1:8000/")
    recording = not os.environ.get("CI")
    problems = publish(site, url=url, recording=recording)
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
