"""Time every way of running the programs, in one run, on this machine.

python -m scripts.bench --copies 10
"""

import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from datetime import date
from pathlib import Path

import click
from rich.console import Console

from scripts.bench import ways
from scripts.bench.figure import draw
from scripts.bench.material import prepare, programs
from scripts.bench.measure import FailedError, Measure, measure
from scripts.model.problem import ROOT
from scripts.model.timings import FIGURE, FILE, Timing, Timings
from scripts.runner.engine import engine

console = Console(stderr=True, highlight=False)


@click.command()
@click.option("--copies", default=10, help="How often each, to see cost grow.")
@click.option("--rounds", default=3, help="Rounds; their median counts.")
@click.option("--workers", default=os.cpu_count() or 1, help="At a time.")
def main(copies: int, rounds: int, workers: int) -> None:
    """Time every way of running the programs, and write the result down."""
    try:
        timings = _measure(copies, rounds, workers)
    except FailedError as error:
        console.print(f"a program does not run: {error}", markup=False)
        sys.exit(1)
    text = json.dumps(timings.as_json(), indent=2) + "\n"
    (ROOT / FILE).write_text(text, encoding="utf-8")
    draw(timings, ROOT / FIGURE)
    for bar in timings.bars():
        console.print(f"{bar.name}: {bar.here:.3f}, at most {bar.most:g}")


def _measure(copies: int, rounds: int, workers: int) -> Timings:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        one, many = (Path(folder, name) for name in ("one", "many"))
        one.mkdir()
        many.mkdir()
        rows = _rounds(ways.all_ways(prepare(one, 1), workers), rounds)
        grown = _rounds(ways.our_ways(prepare(many, copies), workers), 1)
    inside, preload = _floor()
    return Timings(
        day=date.today().isoformat(),
        machine=f"{platform.system()} on {os.cpu_count()} cores",
        python=platform.python_version(),
        programs=len(programs()),
        workers=workers,
        rounds=rounds,
        copies=copies,
        inside=inside,
        preload=preload,
        rows=tuple(rows),
        grown=tuple(grown),
    )


def _rounds(every: dict[str, ways.Way], rounds: int) -> list[Timing]:
    """Time each way once a round, so that a slow minute meets them all."""
    taken: dict[str, list[Measure]] = defaultdict(list)
    for number in range(1, rounds + 1):
        for name, way in every.items():
            console.print(f"round {number} of {rounds}: {name}")
            taken[name].append(measure(way))
    return [
        Timing(
            name,
            round(statistics.median(one.seconds for one in measures), 3),
            round(max(one.memory for one in measures)),
        )
        for name, measures in taken.items()
    ]


def _floor() -> tuple[float, float]:
    """Return the CPU seconds inside the programs, and those of one import."""
    found = programs()
    with engine("fork", 1, found) as chosen:
        started = time.monotonic()
        first = chosen.execute(found[0])
        preload = time.monotonic() - started - first.seconds
        inside = first.cpu + sum(chosen.execute(one).cpu for one in found[1:])
    return round(inside, 3), round(preload, 3)


if __name__ == "__main__":
    main()
