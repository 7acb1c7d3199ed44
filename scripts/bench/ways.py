"""Every way of running all programs, as a function that does it once."""

import shutil
import sys
from collections.abc import Callable
from functools import partial

from scripts.bench.material import Material
from scripts.bench.measure import run, run_each

Way = Callable[[], None]
PLAIN_ONE = "python FILE, one by one"
PLAIN = "python FILE, {workers} at a time"
JUPYTER = "jupyter execute, {workers} at a time"
EXAMPLES = "pytest-examples"
MKTESTDOCS = "mktestdocs"
COLD = "ours, cold engine"
FORK = "ours, fork engine"
UNCHANGED = "ours, nothing changed"


def all_ways(material: Material, workers: int) -> dict[str, Way]:
    """Return each way under its name, in the order of the table."""
    return {
        PLAIN_ONE: partial(_plain, material, 1),
        PLAIN.format(workers=workers): partial(_plain, material, workers),
        JUPYTER.format(workers=workers): partial(_jupyter, material, workers),
        EXAMPLES: partial(_pytest, material, "test_pytest_examples.py"),
        MKTESTDOCS: partial(_pytest, material, "test_mktestdocs.py"),
        **our_ways(material, workers),
    }


def our_ways(material: Material, workers: int) -> dict[str, Way]:
    """Return our engines, then a run in which nothing changed."""
    return {
        COLD: partial(_ours, material, workers, "--engine=cold", "--no-cache"),
        FORK: partial(_ours, material, workers, "--engine=fork", "--no-cache"),
        UNCHANGED: partial(_ours, material, workers),
    }


def _plain(material: Material, workers: int) -> None:
    run_each(
        [[sys.executable, str(path)] for path in material.scripts], workers
    )


def _jupyter(material: Material, workers: int) -> None:
    commands = [
        [sys.executable, "-m", "jupyter", "execute", str(path)]
        for path in material.notebooks
    ]
    run_each(commands, workers)


def _pytest(material: Material, test: str) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    run([*command, test], material.markdown)
    for cached in material.markdown.glob("__pycache__"):
        shutil.rmtree(cached)


def _ours(material: Material, workers: int, *options: str) -> None:
    command = [sys.executable, "-m", "scripts", "run", f"--jobs={workers}"]
    run([*command, *options], material.guide)
