"""Record what programs print: only what two fresh processes agree on."""

import importlib.metadata
import json
import os
import platform
import re
import tempfile
from dataclasses import asdict
from pathlib import Path

from scripts.model import recorded
from scripts.model.problem import Problem
from scripts.model.recorded import RECORD, Run
from scripts.model.snippet import Snippet
from scripts.runner import cold, verdict
from scripts.runner.execution import Execution

HASH_SEEDS = (1, 4242)


def record(snippet: Snippet) -> list[Problem]:
    """Run a program twice and write its output, its figures and how it ran.

    Nothing is written when a run fails or the two differ. The entry in
    `recorded.json` changes only together with an output or a figure.

    Returns:
        What kept it from being recorded; empty when it was.
    """
    first, second = (cold.execute(snippet, seed) for seed in HASH_SEEDS)
    problems = verdict.conduct(snippet, first) or verdict.conduct(
        snippet, second
    )
    problems = problems or _disagreement(snippet, first, second)
    if problems or not verdict.comparison(snippet, first):
        return problems or _remember(snippet, first, anew=False)
    for name, data in first.figures.items():
        _write(snippet.path.with_name(name), data)
    _write(snippet.out, first.output)
    return _remember(snippet, first, anew=True)


def _disagreement(
    snippet: Snippet, first: Execution, second: Execution
) -> list[Problem]:
    cure = "Seed its generators, sort its sets, print no time, address or path"
    if first.output != second.output:
        one, two = (run.output.decode("utf-8") for run in (first, second))
        detail = verdict.diff(one, two, "run 1", "run 2")
        return [
            Problem(snippet.path, 0, "two runs print differently", cure, detail)
        ]
    if first.figures != second.figures:
        return [Problem(snippet.path, 0, "two runs draw differently", cure)]
    return []


def _remember(
    snippet: Snippet, execution: Execution, *, anew: bool
) -> list[Problem]:
    folder = snippet.path.parent
    known = recorded.runs(folder)
    stem = snippet.path.stem
    if anew or stem not in known:
        names = [
            re.split(r"[\s<>=!~;\[]", text)[0]
            for text in snippet.header.dependencies
        ]
        packages = {
            name: importlib.metadata.version(name) for name in sorted(names)
        }
        seconds = round(execution.seconds, 1)
        known[stem] = Run(seconds, platform.python_version(), packages)
    stems = {path.stem for path in folder.glob("*.py")}
    entries = {
        stem: asdict(run)
        for stem, run in sorted(known.items())
        if stem in stems
    }
    text = json.dumps(entries, indent=2) + "\n"
    path = folder / RECORD
    if not path.exists() or path.read_text("utf-8") != text:
        _write(path, text.encode())
    return []


def _write(path: Path, data: bytes) -> None:
    """Replace a file at once: after a failure, the old one is still whole."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
