"""The files of the copy, made of those of a built site."""

import base64
import gzip
import json
import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from scripts.model import html
from scripts.publish.offline.page import GUIDE, inside, rewrite

HERE = Path(__file__).parent
ARCHIVE = "assets/offline/two-networks.zip"
RUNTIME = "assets/runtime/"
WORKER = "assets/run/worker.js"
OPEN = "open.py"
README = f"""\
Open index.html: the whole guide is here, its programs too, without a network.
If your browser runs no program from a folder, start `python3 {OPEN}` instead.
Text CC BY 4.0, code MIT. Python and its packages come with licences of their own.
"""
# What only a server, a search engine or a program elsewhere asks for.
LEFT_OUT = html.words("404.html links.json sitemap.xml sitemap.xml.gz")
# What a browser shows, or a style sheet names. What else lies below `assets/` is
# fetched or imported, and so is a program.
SHOWN = html.words(".css .ico .ipynb .png .svg .txt .woff2")
FETCHED = html.words(".md .py")  # by a script, wherever it lies
SCRIPT = re.compile(r'<script src="([^"]*)"')  # that a browser runs as it is
PACKED = html.words(".whl .gz")  # nothing is gained by packing these again


def list_all(site: Path) -> Iterator[tuple[str, bytes]]:
    """Yield all files of the copy but the runtime's: the path of each, and its bytes.

    Args:
        site: The built site, its pages with their policy.
    """
    paths = sorted(path for path in site.rglob("*") if path.is_file())
    plain: set[str] = set()
    for path in (path for path in paths if path.suffix == ".html"):
        own = path.relative_to(site).as_posix()
        if own not in LEFT_OUT:
            page = rewrite(path.read_text("utf-8"), own, site, ARCHIVE)
            ways = (found[1] for found in SCRIPT.finditer(page))
            plain |= {inside(way, own) for way in ways}
            yield own, page.encode()
    for path in paths:
        own = path.relative_to(site).as_posix()
        if path.suffix != ".html" and not _is_left_out(own):
            yield from _copy(path, own, plain=own in plain)
    yield GUIDE, (HERE / "guide.js").read_bytes()
    yield "README.txt", README.encode()
    yield OPEN, (HERE / "serve.py").read_bytes()


def list_runtime(site: Path) -> list[Path]:
    """Return the files of Python for the browser, in their order."""
    found = (site / RUNTIME).rglob("*")
    return sorted(path for path in found if path.is_file())


def wrap(own: str, data: bytes) -> bytes:
    """Return the script that says what is in a file.

    Args:
        own: The file's path, from the site's root.
        data: Its bytes.
    """
    packed = Path(own).suffix not in PACKED
    text = base64.b64encode(
        gzip.compress(data, 6, mtime=0) if packed else data
    ).decode()
    name = json.dumps(own)
    return f'two_networks_file({name}, {int(packed)}, "{text}");\n'.encode()


def _is_left_out(own: str) -> bool:
    # The second: the download itself, also one that is being written.
    return own in LEFT_OUT or own.startswith(posixpath.dirname(ARCHIVE) + "/")


def _copy(path: Path, own: str, *, plain: bool) -> Iterator[tuple[str, bytes]]:
    theme = own.startswith("assets/javascripts/")  # its search, but for one
    if own.startswith(RUNTIME) or (theme and not plain):
        return
    if path.suffix == ".map":
        return
    data = path.read_bytes()
    below = own.startswith("assets/")
    if not below or plain or path.suffix in SHOWN:
        yield own, data
    if own == WORKER:
        data = _compose_worker(data)
    if path.suffix in FETCHED or (
        below and not plain and path.suffix not in SHOWN
    ):
        yield f"{own}.js", wrap(own, data)


def _compose_worker(data: bytes) -> bytes:
    """Return the worker as a script, behind what reads its files."""
    before = (HERE / "worker.js").read_bytes()
    return before + b"(() => {\n" + data + b"})();\n"
