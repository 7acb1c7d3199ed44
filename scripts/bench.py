"""Time the programs of the guide: as plain processes, then in the cold engine.

Both run the same programs, one after another, in one go on one machine, so that
their ratio says what the cold engine adds.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

from rich.console import Console
from rich.table import Table

from scripts.model import snippet
from scripts.model.snippet import Snippet
from scripts.runner import cold


def main() -> None:
    """Print seconds and ratios."""
    programs = [found for found in snippet.load_all()[0] if not found.check]
    plain = _seconds(programs, _plain)
    engine = _seconds(programs, cold.execute)
    table = Table(title=f"{len(programs)} programs, one at a time")
    for title in ("how", "seconds", "ratio"):
        table.add_column(title)
    for name, seconds in (("python FILE", plain), ("cold engine", engine)):
        table.add_row(name, f"{seconds:.1f}", f"{seconds / plain:.2f}")
    Console().print(table)


def _seconds(
    programs: list[Snippet], run: Callable[[Snippet], object]
) -> float:
    started = time.monotonic()
    for program in programs:
        run(program)
    return time.monotonic() - started


def _plain(program: Snippet) -> None:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, program.path],
            cwd=folder,
            capture_output=True,
            check=bool(not program.header.raises),
        )


if __name__ == "__main__":
    main()
