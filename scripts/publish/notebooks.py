"""Every program as a notebook, for those who work in one."""

import json
import shlex
from pathlib import Path

from scripts.model import snippet
from scripts.model.problem import ROOT
from scripts.model.runtime import NOTEBOOKS
from scripts.model.snippet import Snippet


def write_all(root: Path = ROOT) -> None:
    """Write the notebooks that changed, below `docs/assets/`; delete what is left."""
    folder = root / NOTEBOOKS
    wanted = {
        folder / f"{found.name}.ipynb": notebook(found)
        for found in snippet.load_all(root)[0]
    }
    there = set(folder.rglob("*.ipynb"))
    for path in there - wanted.keys():
        path.unlink()
    for path, text in wanted.items():
        if path not in there or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")


def notebook(found: Snippet) -> str:
    """Return a program as a notebook: packages, program, check."""
    needed = shlex.join(found.header.dependencies)
    sources = [f"%pip install --quiet {needed}"] if needed else []
    sources.append(found.body.rstrip("\n"))
    if found.check:
        sources.append(found.check.read_text("utf-8").rstrip("\n"))
    cells: list[dict[str, object]] = [
        {
            "cell_type": "code",
            "id": f"cell-{number}",
            "metadata": {},
            "outputs": [],
            "execution_count": None,
            "source": source.splitlines(keepends=True),
        }
        for number, source in enumerate(sources, start=1)
    ]
    kernel = {
        "display_name": "Python 3",
        "language": "python",
        "name": "python3",
    }
    told = {
        "cells": cells,
        "metadata": {"kernelspec": kernel},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"
