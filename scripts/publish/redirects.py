"""Make every moved address lead on: a page by a page, a heading by an alias.

A page's redirect works without scripting; with it, the heading is kept. A
heading's alias is an element with the old id before the new heading.
"""

import json
import posixpath
import re
from html import escape
from pathlib import Path

from scripts.model.address import Address, resolve

# The same on every page, so that one hash of the policy names it.
SCRIPT = """\
const moved = JSON.parse(document.getElementById("moved").textContent);
location.replace(moved.headings[location.hash] ?? moved.page + location.hash);"""
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Moved</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="{href}">
<meta http-equiv="refresh" content="0; url={href}">
<script type="application/json" id="moved">{moved}</script>
<script>{script}</script>
</head>
<body><p>This page has moved: <a href="{href}">{href}</a></p></body>
</html>
"""


def write(site: Path, recorded: dict[str, Address]) -> int:
    """Write the redirects of a record into a built site; return how many.

    Every target must stand: see `scripts.model.address.find_lost`.
    """
    moved = [one for one in recorded.values() if one.target]
    for one in moved:
        home, mark, name = one.text.partition("#")
        end = resolve(one.text, recorded)
        if not mark:
            _page(site, home, end, recorded)
        elif home not in recorded or not recorded[home].target:
            _heading(site, home, name, end)
    return len(moved)


def _page(
    site: Path, home: str, end: str, recorded: dict[str, Address]
) -> None:
    headings = {
        f"#{text.partition('#')[2]}": _relative(home, resolve(text, recorded))
        for text in recorded
        if text.startswith(f"{home}#")
    }
    path = site / home.strip("/") / "index.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    told = {"page": _relative(home, end), "headings": headings}
    page = PAGE.format(
        href=escape(_relative(home, end), quote=True),
        moved=json.dumps(told).replace("<", "\\u003c"),
        script=SCRIPT,
    )
    path.write_text(page, encoding="utf-8")


def _heading(site: Path, home: str, name: str, end: str) -> None:
    path = site / home.strip("/") / "index.html"
    html = path.read_text("utf-8")
    own, _, target = end.partition("#")
    if own == home:
        tag = re.compile(rf'<\w+ [^>]*\bid="{re.escape(target)}"')
        alias = f'<span id="{escape(name)}"></span>'
        html = tag.sub(lambda found: alias + found[0], html, count=1)
    else:
        href = escape(_relative(home, end), quote=True)
        note = f'<p id="{escape(name)}">Moved: <a href="{href}">{href}</a></p>'
        html = html.replace("</article>", f"{note}</article>", 1)
    path.write_text(html, encoding="utf-8")


def _relative(home: str, end: str) -> str:
    own, mark, name = end.partition("#")
    path = posixpath.relpath(own, home)
    return f"{'.' if path == '.' else path}/{mark}{name}"
