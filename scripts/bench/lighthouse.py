"""Measure the pages of the built site as a phone on a slow line would load them.

    make site
    python -m scripts.bench.lighthouse

Serves `site/` packed, below a path of its own, and has Lighthouse open each kind of
page: its mobile preset, three times, of which the median by performance counts. It
needs Node and a browser; Lighthouse itself is installed into `.lighthouse/`, as
`requirements/lighthouse` has locked it. To renew the lock, run
`npm install --package-lock-only` there, and delete what is told of funding: it holds
hashes, and no addresses. Nothing else should run on the machine: a
busy one tells of itself, not of the page.
"""

import functools
import gzip
import http.server
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from scripts.model import html
from scripts.model.problem import ROOT
from scripts.setup.browser import HOW, find

LOCKED = ROOT / "requirements" / "lighthouse"
PLACE = ROOT / ".lighthouse"
BELOW = "two-networks"
PACKED = html.words(".css .html .js .json .md .mjs .svg .txt .xml")
PAGES = (
    "",
    "start/article-on-trial/",
    "models/splits-decide/",
    "models/",
    "sources/",
    "reference/building-blocks/",
    "start/your-guesses/",
    "data-structures/hash-tables/",
)
KINDS = ("performance", "accessibility", "best-practices", "seo")
FLAGS = "--headless=new --no-sandbox"


@dataclass(frozen=True)
class Told:
    """What Lighthouse tells of a page.

    Attributes:
        scores: Out of a hundred, in the order of `KINDS`.
        kib: What is loaded before a click, packed.
        requests: How many requests that takes.
        largest: Seconds until the largest piece is painted.
        blocked: Milliseconds in which the page answers nothing.
        shift: How far the layout moves.
    """

    scores: tuple[int, ...]
    kib: float
    requests: int
    largest: float
    blocked: float
    shift: float

    def row(self) -> list[str]:
        """Return it as the cells of a table."""
        return [
            *map(str, self.scores),
            f"{self.kib:.0f}",
            str(self.requests),
            f"{self.largest:.1f} s",
            f"{self.blocked:.0f} ms",
            f"{self.shift:.3f}",
        ]


def read(report: dict[str, Any]) -> Told:
    """Read one report of Lighthouse."""
    audits, kinds = report["audits"], report["categories"]

    def value(name: str) -> float:
        return float(audits[name]["numericValue"])

    asked = [
        one
        for one in audits["network-requests"]["details"]["items"]
        if one["url"].startswith("http")
    ]
    return Told(
        scores=tuple(round(100 * (kinds[one]["score"] or 0)) for one in KINDS),
        kib=value("total-byte-weight") / 1024,
        requests=len(asked),
        largest=value("largest-contentful-paint") / 1000,
        blocked=value("total-blocking-time"),
        shift=value("cumulative-layout-shift"),
    )


def median(told: list[Told]) -> Told:
    """Return the one in the middle, by its performance."""
    return sorted(told, key=lambda one: one.scores[0])[len(told) // 2]


class Packing(http.server.SimpleHTTPRequestHandler):
    """Serves a site below a path, as most servers do: packed, on one line."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with a file, packed where that helps."""
        path = Path(self.translate_path(self.path.replace(f"/{BELOW}", "", 1)))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Cache-Control", "max-age=600")
        if path.suffix in PACKED:
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a built site; yield its address."""
    handler = functools.partial(Packing, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{BELOW}/"
        server.shutdown()


def install() -> Path:
    """Install Lighthouse as it is locked, once; return its program."""
    program = PLACE / "node_modules" / ".bin" / "lighthouse"
    lock = PLACE / "package-lock.json"
    locked = LOCKED / lock.name
    if not program.exists() or lock.read_bytes() != locked.read_bytes():
        shutil.copytree(LOCKED, PLACE, dirs_exist_ok=True)
        subprocess.run(["npm", "ci", "--silent"], cwd=PLACE, check=True)
    return program


def measure(program: Path, browser: str, url: str) -> Told:
    """Open a page once."""
    done = subprocess.run(
        [program, url, "--quiet", "--output=json", f"--chrome-flags={FLAGS}"],
        env={**os.environ, "CHROME_PATH": browser},
        check=True,
        stdout=subprocess.PIPE,
    )
    return read(json.loads(done.stdout))


@click.command()
@click.option("--rounds", default=3, help="How often each page is opened.")
@click.argument("pages", nargs=-1)
def main(rounds: int, pages: tuple[str, ...]) -> None:
    """Measure PAGES of the built site, or one of each kind."""
    browser, site = find(), ROOT / "site"
    if not browser or not site.is_dir():
        sys.exit("no built site: run `make site`" if browser else HOW)
    columns = ("page", *KINDS, "KB", "requests", "LCP", "blocked", "shift")
    table = Table(*columns)
    with served(site) as address:
        for page in pages or PAGES:
            url, program = address + page, install()
            told = [measure(program, browser, url) for _ in range(rounds)]
            table.add_row(page or "home", *median(told).row())
    Console(width=140).print(table)


if __name__ == "__main__":
    main()
