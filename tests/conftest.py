"""What more than one test needs: a small project of its own."""

import os
import signal
from pathlib import Path

import pytest
from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

from tests import guide, own

PAGE = """---
title: Adding
description: How to add.
tried_over: one sum
against: "nothing: it is a sum"
hide: []
---

# Adding

/// claims
///

/// snippet | add_numbers.py
///

The sum is {{ add_numbers: sum }}.

## Where it fails {#where-it-fails}

It is known [@knuth1998].

## Exercises {#exercises}

/// exercise | add_more
Add one.
///

## Sources {#sources}

/// sources
///
"""

INDEX = """---
title: Numbers
description: The part on numbers.
---

# Numbers

## Pages {#pages}

/// pages
///

/// planned
///
"""

LEDGER_ENTRY = """  - id: {id}
    section: data-structures
    claim: A claim that is long enough to be tested.
    verdict: {verdict}
    page: {page}
"""

DECIDED = """    heading: where-it-fails
    because: The program prints the sum, and the sum is right.
    snippets: [numbers/adding/add_numbers]
"""

BIBLIOGRAPHY = """@book{knuth1998,
  author = {Knuth, Donald E.},
  title = {Sorting and Searching},
  year = {1998},
  url = {https://example.org/taocp},
  checked = {title page read, 2026-11-23},
}
"""

PROGRAMS = {
    "add_numbers.py": "total = 1 + 2\nprint(f'sum: {total}')\n",
    "add_numbers.out": "sum: 3\n",
    "add_more_exercise.py": (
        "# /// script\n# [tool.snippet]\n"
        '# hint = "Count on from nothing."\n# ///\n\n'
        "answer = 0\nprint(answer)\n"
    ),
    "add_more_exercise.out": (
        "0\nCheck: 0 is where you started: one more than nothing is what is asked.\n"
    ),
    "add_more_check.py": (
        "assert answer == 1, (\n"
        '    f"{answer} is where you started: one more than nothing is what is'
        ' asked."\n)\n'
    ),
    "add_more_solution.py": "answer = 1\nprint(answer)\n",
    "add_more_solution.out": "1\n",
    "add_more_right.py": "answer = int(True)\nprint(answer)\n",
    "add_more_wrong_less.py": "# Wrong: one less.\nanswer = -1\n",
    "add_more_wrong_more.py": "# Wrong: two more.\nanswer = 2\n",
    "add_more_wrong_none.py": "# Wrong: nothing.\nanswer = None\n",
    "add_more_properties.py": "assert answer - 1 == 0, 'one more than nothing'\n",
    "recorded.json": (
        '{"add_numbers": {"seconds": 0.1, "python": "3.11.7", "packages": {}},'
        ' "add_more_exercise": {"seconds": 0.1, "python": "3.11.7", "packages": {}},'
        ' "add_more_solution": {"seconds": 0.1, "python": "3.11.7", "packages": {}}}\n'
    ),
}


class Project:
    """A project with one page, which every check accepts."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.page = root / "docs" / "numbers" / "adding.md"
        self.index = self.page.with_name("index.md")
        self.ledger = root / "docs" / "claims.yml"
        self.sources = root / "docs" / "sources.bib"
        self.folder = root / "snippets" / "numbers" / "adding"
        self.program = self.folder / "add_numbers.py"
        self.out = self.folder / "add_numbers.out"

    def build(self) -> None:
        self.page.parent.mkdir(parents=True)
        self.folder.mkdir(parents=True)
        self.page.write_text(PAGE)
        self.index.write_text(INDEX)
        self.sources.write_text(BIBLIOGRAPHY)
        for name, text in PROGRAMS.items():
            (self.folder / name).write_text(text)
        ids = [f"D{number}" for number in range(1, 76)]
        self.ledger.write_text("claims:\n" + "".join(map(self.entry, ids)))

    def entry(self, id_: str) -> str:
        decided = id_ == "D1"
        page = "numbers/adding" if decided else "numbers/later"
        verdict = "holds" if decided else "undecided"
        entry = LEDGER_ENTRY.format(id=id_, verdict=verdict, page=page)
        return entry + (DECIDED if decided else "")

    def edit(self, path: Path, before: str, after: str) -> None:
        text = path.read_text()
        assert before in text
        path.write_text(text.replace(before, after, 1))


class PlacesTogether(LoadScopeScheduling):
    """Give one worker what shares a page or a place; begin with what takes longest."""

    # In this order; all else fills up behind.
    LONG = (
        "chromium",
        "firefox",
        "tests/browser/test_knobs.py",
        "tests/browser/test_pages.py",
    )

    def _split_scope(self, nodeid: str) -> str:
        path, _, test = nodeid.partition("::")
        if path.startswith("tests/browser/"):
            return next((one for one in self.LONG if f"[{one}" in test), path)
        return path if path.startswith("tests/site/") else nodeid

    def _assign_work_unit(self, node: WorkerController) -> None:
        for scope in reversed(self.LONG):
            if scope in self.workqueue:
                self.workqueue.move_to_end(scope, last=False)
        super()._assign_work_unit(node)


def pytest_configure():
    """Begin every test, and what it starts, in the same state for everybody."""
    environment = own.environment(os.environ)
    os.environ.clear()
    os.environ.update(environment)
    # A shell's job in the background is begun deaf to it, with all it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_xdist_make_scheduler(config, log):
    """Schedule tests where they run side by side; called by pytest-xdist."""
    return PlacesTogether(config, log)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project(tmp_path / "project")
    made.build()
    return made


@pytest.fixture(scope="module")
def another_small_guide(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The same, for one module alone."""
    return complete(tmp_path_factory.mktemp("another"))


@pytest.fixture(scope="session")
def small_guide(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The tools with a few pages, to be broken on purpose, and put back."""
    return complete(tmp_path_factory.mktemp("guide"))


def complete(folder: Path) -> Project:
    """Make a project, with the tools and pages that every guide has."""
    made = Project(folder / "guide")
    made.build()
    guide.complete(made.root)
    return made
