"""The guide's programs in the form that each tool takes, in a folder of its own."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from scripts.model import snippet
from scripts.model.problem import ROOT
from scripts.model.snippet import Snippet

PYTEST = """import pytest
{imports}

@pytest.mark.parametrize("example", {examples}, ids=str)
def test_example(example{fixture}):
    {act}
"""


@dataclass(frozen=True)
class Material:
    """The programs, prepared.

    Attributes:
        guide: A copy of the project with these programs alone.
        scripts: One `.py` file each.
        notebooks: One notebook each, of one cell.
        markdown: A folder with one page each, and a test for each tool.
    """

    guide: Path
    scripts: list[Path]
    notebooks: list[Path]
    markdown: Path


def programs() -> list[Snippet]:
    """Return those that every tool can run: no check, no expected error."""
    return [
        found
        for found in snippet.load_all()[0]
        if not (found.check or found.header.raises or found.header.skip)
    ]


def prepare(folder: Path, copies: int) -> Material:
    """Write every form of every program, so many times."""
    guide = folder / "guide"
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "scripts", guide / "scripts", ignore=ignore)
    for name in ("plain", "notebooks", "markdown"):
        (folder / name).mkdir()
    scripts, notebooks = [], []
    for found in programs():
        for copy in range(copies):
            name = f"{found.name.replace('/', '__')}_{copy}"
            _into_guide(guide, found, copy)
            scripts.append(folder / "plain" / f"{name}.py")
            scripts[-1].write_text(found.source)
            notebooks.append(folder / "notebooks" / f"{name}.ipynb")
            notebooks[-1].write_text(_notebook(found.body))
            page = folder / "markdown" / f"{name}.md"
            page.write_text(f"# {name}\n\n```python\n{found.body}```\n")
    _tests(folder / "markdown")
    return Material(guide, scripts, notebooks, folder / "markdown")


def _into_guide(guide: Path, found: Snippet, copy: int) -> None:
    """Copy a program with what was recorded of it into a page's folder."""
    part = f"copy_{copy}"
    target = guide / "snippets" / part / found.path.parent.name
    target.mkdir(parents=True, exist_ok=True)
    record = found.path.with_name("recorded.json")
    for path in (found.path, found.out, record, *found.figures):
        shutil.copy(path, target)
    page = guide / "docs" / part / f"{target.name.replace('_', '-')}.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.touch()


def _notebook(source: str) -> str:
    cell: dict[str, object] = {
        "cell_type": "code",
        "id": "program",
        "metadata": {},
        "outputs": [],
        "execution_count": None,
        "source": source,
    }
    kernel = {"name": "python3", "display_name": "Python 3"}
    return json.dumps(
        {
            "cells": [cell],
            "metadata": {"kernelspec": kernel},
            "nbformat": 4,
            "nbformat_minor": 5,
        }
    )


def _tests(folder: Path) -> None:
    (folder / "test_pytest_examples.py").write_text(
        PYTEST.format(
            imports="from pytest_examples import find_examples",
            examples=f"find_examples({str(folder)!r})",
            fixture=", eval_example",
            act="eval_example.run(example)",
        )
    )
    (folder / "test_mktestdocs.py").write_text(
        PYTEST.format(
            imports=(
                "from pathlib import Path\nfrom mktestdocs import check_md_file"
            ),
            examples=f"sorted(Path({str(folder)!r}).glob('*.md'))",
            fixture="",
            act="check_md_file(fpath=example)",
        )
    )
