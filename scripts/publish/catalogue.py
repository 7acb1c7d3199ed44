"""What the site tells to programs: `links.json`, and `llms.txt`."""

import json
from itertools import groupby
from pathlib import Path
from typing import Any

from scripts.model import address, front_matter, page, page_claims
from scripts.model.address import Address
from scripts.model.effort import minutes
from scripts.model.problem import read_text
from scripts.model.title import as_markdown
from scripts.publish import built
from scripts.publish.built import Built
from scripts.publish.offline.files import ARCHIVE

NAME = "links.json"
HEAD = """# Two Networks

> Software engineering and machine learning engineering, claim by claim: a guide
> that puts each of a well-known article's 75 claims to a test that its reader
> can run. What a page shows is what its program printed.

Every page is there as Markdown; `links.json` lists pages, headings and files.
`assets/offline/two-networks.zip` is all of it, to be read and run without a network.
"""


def links(
    site: Path, root: Path, url: str, recorded: dict[str, Address]
) -> str:
    """Return `links.json`: every page, heading and file, and what has moved.

    Args:
        site: The built site, finished but for this file.
        root: The project.
        url: Where the site is published.
        recorded: The record of addresses.
    """
    found = dict(built.pages(site))
    pages = [
        _page(path, root, own, built.page(found[own], site))
        for path in page.paths(root)
        if (own := address.of_page(path, root)) in found
    ]
    moved = {
        one.text: address.resolve(one.text, recorded)
        for one in recorded.values()
        if one.target
    }
    files = built.files(site)
    for path in (NAME, ARCHIVE):  # this file, and what is made of them all
        folder, _, name = f"/{path}".rpartition("/")
        here = files.get(f"{folder}/", ())
        files[f"{folder}/"] = sorted({*here, name})
    content = {"site": url, "pages": pages, "moved": moved, "files": files}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


def _page(source: Path, root: Path, own: str, read: Built) -> dict[str, Any]:
    stated = front_matter.read(read_text(source), source)
    said = page.read(source)
    return {
        "address": own,
        "title": stated.get("title", ""),
        "description": stated.get("description", ""),
        "claims": [one.id for one in page_claims.of_page(said, source, root)],
        "minutes": minutes(said.words),
        "headings": [
            {"id": one.id, "title": one.title} for one in read.targets
        ],
        "others": read.others,
    }


def overview(root: Path, url: str) -> str:
    """Return `llms.txt`: the pages by part, as links to their Markdown.

    Its form: <https://llmstxt.org>.
    """
    lines = [HEAD]
    paths = [
        path for path in page.paths(root) if path != root / "docs/index.md"
    ]
    paths.sort(key=lambda path: (path.parent, path.stem != "index"))
    for part, members in groupby(paths, key=lambda path: path.parent):
        own = part.relative_to(root / "docs").as_posix()
        lines.append(f"## {'More' if own == '.' else _title(part)}\n")
        for path in members:
            stated = front_matter.read(read_text(path), path)
            name = path.relative_to(root / "docs").as_posix()
            title, told = (
                as_markdown(str(stated.get(key)))
                for key in ("title", "description")
            )
            lines.append(f"- [{title}]({url}{name}): {told}")
        lines.append("")
    return "\n".join(lines)


def _title(part: Path) -> str:
    index = part / "index.md"
    if index.exists():
        return as_markdown(
            str(front_matter.read(read_text(index), index).get("title"))
        )
    return part.name.replace("-", " ").capitalize()
