"""Time how the guide is built, and how soon an edit of it is seen.

    python -m scripts.bench.site --copies 10

Beside MkDocs and Material, and Zensical where it is installed, on the same pages.
"""

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

import click

from scripts.bench.trees import copy_guide, multiply, write_plain
from scripts.model import page
from scripts.model.problem import ROOT
from scripts.model.site_timings import SITE, SiteTimings
from scripts.serve.port import free

ZENSICAL = ROOT / ".venv-zensical/bin/python"
PATIENCE = 600  # seconds until something is called lost
EDITS = {
    "a page": ("docs/models/splits-decide.md", "Before this", "Zebra"),
    "an output": (
        "snippets/models/splits_decide/compare_models.out",
        ": ",
        "Zebra",
    ),
    "a claim": ("docs/claims.yml", "    claim: ", "Zebra"),
    "a source": ("docs/sources.bib", "title = {", "Zebra"),
}
SEEN = {
    "a page": "models/splits-decide/",
    "an output": "models/splits-decide/",
    "a claim": "start/article-on-trial/",
    "a source": "sources/",
}


@click.command()
@click.option("--copies", default=10, help="How often each part.")
@click.option("--rounds", default=3, help="Rounds; their median counts.")
def main(copies: int, rounds: int) -> None:
    """Time builds and edits, and write the result down."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        one = copy_guide(Path(folder, "one"))
        stock = write_plain(Path(folder, "stock"))
        many = multiply(copy_guide(Path(folder, "many")), copies)
        builds = {
            "stock": lambda: _mkdocs(stock),
            "guide": lambda: _mkdocs(one),
        }
        if ZENSICAL.exists():
            zensical = [str(ZENSICAL), "-m", "zensical", "build", "--clean"]
            builds["stock, by Zensical"] = lambda: _run(zensical, stock)
            builds["guide, by Zensical"] = lambda: _run(zensical, one)
        seconds = _rounds(builds, rounds)
        seconds["many"] = _timed(lambda: _mkdocs(many))
        timings = SiteTimings(
            day=date.today().isoformat(),
            machine=f"{platform.system()} on {os.cpu_count()} cores",
            pages=len(page.paths(one)),
            pages_of_many=len(page.paths(many)),
            rounds=rounds,
            builds=seconds,
            edits=_edits(one),
            edits_of_many=_edits(many),
        )
    text = json.dumps(timings.as_json(), indent=2) + "\n"
    (ROOT / SITE).write_text(text, encoding="utf-8")
    for bar in timings.bars():
        print(f"{bar.name}: {bar.here:.2f}, at most {bar.most:g}")


def _rounds(
    builds: dict[str, Callable[[], None]], rounds: int
) -> dict[str, float]:
    """Time each build once a round, so that a slow minute meets them all."""
    taken: dict[str, list[float]] = {name: [] for name in builds}
    for _ in range(rounds):
        for name, build in builds.items():
            taken[name].append(_timed(build))
    return {name: statistics.median(found) for name, found in taken.items()}


def _timed(build: Callable[[], None]) -> float:
    started = time.monotonic()
    build()
    return round(time.monotonic() - started, 2)


def _mkdocs(folder: Path) -> None:
    _run([sys.executable, "-m", "mkdocs", "build", "--quiet"], folder)


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


def _edits(guide: Path) -> dict[str, float]:
    """Return how long the server takes to answer, and to show each edit."""
    with _served(guide) as (address, answered):
        seconds = {"the first answer": answered}
        for name, (own, before, after) in EDITS.items():
            path = guide / own
            text = path.read_text("utf-8")
            changed = text.replace(before, f"{before}{after} ", 1)
            seconds[name] = _edit(path, changed, address + SEEN[name], True)
            _edit(path, text, address + SEEN[name], False)
        return seconds


def _edit(path: Path, text: str, address: str, wanted: bool) -> float:
    """Write a file; return the seconds until its page shows it, or no more."""
    started = time.monotonic()
    path.write_text(text, encoding="utf-8")
    while ("Zebra" in _get(address)) is not wanted:
        if time.monotonic() - started > PATIENCE:
            sys.exit(f"an edit of {path} is never seen")
    return round(time.monotonic() - started, 2)


@contextmanager
def _served(guide: Path) -> Iterator[tuple[str, float]]:
    """Serve a guide; give its address, and the seconds until it answered."""
    address = free("127.0.0.1")
    command = [sys.executable, "-m", "scripts.serve", address]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    started = time.monotonic()
    with subprocess.Popen(
        command,
        cwd=guide,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            while not _get(f"http://{address}/"):
                if process.poll() is not None:
                    sys.exit("the guide is not served")
                time.sleep(0.02)
            yield f"http://{address}/", round(time.monotonic() - started, 2)
        finally:
            process.terminate()


def _get(address: str) -> str:
    with suppress(OSError), urllib.request.urlopen(address) as answer:
        return str(answer.read().decode())
    return ""


if __name__ == "__main__":
    main()
