"""The small guide with one page more, on which a fault is put."""

import shutil
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PAGE = """---
title: One
description: A page that shows one program.
---

# One

{blocks}

## Where it fails {{#where-it-fails}}

Here.
"""


@dataclass(frozen=True)
class Fault:
    """What `fault.toml` says: what is wrong, what meets it, and what must be said."""

    what: str
    command: str
    code: int
    says: list[str]
    problems: int = 0  # how many, where that is told
    sandbox: bool = False
    link: str = ""


class Guide:
    """The small guide with the fault in it."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.root = root
        self.fault = Fault(**tomllib.loads((folder / "fault.toml").read_text()))
        self.page = root / "docs" / "faults" / "one.md"
        self.snippets = root / "snippets" / "faults" / "one"
        self.program = self.snippets / "program.py"
        self.out = self.snippets / "program.out"
        for made in (self.page.parent, self.snippets):
            made.mkdir(parents=True)
        for path in folder.iterdir():
            if path.suffix in (".py", ".out", ".svg", ".csv"):
                shutil.copy(path, self.snippets)
        if self.fault.link:
            self.program.symlink_to(self.fault.link)
        own = folder / "page.md"
        programs = sorted(path.name for path in self.snippets.glob("*.py"))
        blocks = "\n\n".join(f"/// snippet | {name}\n///" for name in programs)
        self.page.write_text(
            own.read_text() if own.exists() else PAGE.format(blocks=blocks)
        )


@pytest.fixture(params=sorted(path.name for path in HERE.glob("[0-9]*")))
def guide(request, small_guide):
    """Put one fault after the other on the small guide."""
    made = Guide(small_guide.root, HERE / request.param)
    yield made
    shutil.rmtree(made.page.parent)
    shutil.rmtree(made.snippets.parent)
    shutil.rmtree(made.root / ".cache" / "held", ignore_errors=True)
