"""Build the guide as it is published: the one way from its files to a site."""

import os
import subprocess
import sys
from pathlib import Path

from scripts.browser.prepare import prepare
from scripts.model import address, page
from scripts.model.problem import READ_ONLY, ROOT, Problem
from scripts.publish import (
    built,
    catalogue,
    head,
    joined,
    notebooks,
    policy,
    redirects,
    search,
    styles,
)
from scripts.publish.offline import archive
from scripts.publish.plain import plain


def build(site: Path, root: Path = ROOT, *, url: str) -> list[Problem]:
    """Build the guide, strictly, and finish it.

    Args:
        site: The folder to build into; what is in it is deleted.
        root: The project.
        url: Where the site will stand.

    Returns:
        What keeps it from being published.

    Raises:
        CalledProcessError: If MkDocs cannot build it; it has said why.
    """
    problems = prepare_assets(root)
    if problems:
        return problems
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean"]
    subprocess.run(
        [*command, "--site-dir", str(site.absolute())],
        cwd=root,
        env={**os.environ, "SITE_URL": url, "NO_MKDOCS_2_WARNING": "1"},
        check=True,
    )
    recording = not os.environ.get("CI")
    return finish(site, root, url=url, recording=recording)


def prepare_assets(root: Path = ROOT) -> list[Problem]:
    """Write what pages link to: notebooks, and Python for the browser.

    A site without Python is a whole site, with fewer buttons: that is said.

    Returns:
        What keeps them from being written.
    """
    try:
        notebooks.write_all(root)
        missing = prepare(root)
    except OSError as error:
        if error.errno not in READ_ONLY:
            raise
        path = Path(error.filename or root)
        cure = "Work in a copy; `mkdocs build --site-dir` needs none"
        return [Problem(path, 0, "cannot be written", cure)]
    if missing:
        told = f"{missing[0]} and {len(missing) - 1} more files"
        print(
            f"programs that need {told if missing[1:] else missing[0]} offer no"
            " Run button: no source could be reached",
            file=sys.stderr,
        )
    return []


def finish(
    site: Path, root: Path = ROOT, *, url: str, recording: bool
) -> list[Problem]:
    """Finish a built site; return what keeps it from being published.

    It gets redirects, cards, one style sheet, one script, `links.json`, `llms.txt`,
    its pages as Markdown, the index of its search, a content security policy on
    every page, and itself as one download.

    Args:
        site: The folder that MkDocs built.
        root: The project.
        url: Where the site will stand.
        recording: Write new addresses down, and do not call them a problem.
    """
    recorded, problems = address.read(root)
    standing = built.list_addresses(site)
    path = address.record_path(root)
    problems += address.find_lost(recorded, standing, path)
    new = [text for text in standing if text not in recorded]
    if new and not recording:
        what = f"{len(new)} new addresses are not recorded, {new[0]} the first"
        cure = "Run `make site`, and commit docs/addresses.txt"
        problems.append(Problem(path, 0, what, cure))
    elif new:
        address.add(root, new)
    if problems:
        return problems
    search.write(site, root)
    _write_files(site, root, url, recorded)
    told = catalogue.links(site, root, url, recorded)  # lists all files: last
    (site / catalogue.NAME).write_text(told, encoding="utf-8")
    problems = policy.secure_all(site)
    if not problems:
        archive.write(site, root)
    return problems


def _write_files(
    site: Path, root: Path, url: str, recorded: dict[str, address.Address]
) -> None:
    """Write what pages load, and what is made of them."""
    redirects.write(site, recorded)
    head.write(site, root, url)
    styles.write(site)
    joined.write(site)
    told = catalogue.overview(root, url)
    (site / "llms.txt").write_text(told, encoding="utf-8")
    for source in page.paths(root):
        target = site / source.relative_to(root / "docs")
        target.write_text(plain(source, root), encoding="utf-8")
