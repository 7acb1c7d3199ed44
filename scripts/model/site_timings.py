"""What `make bench` measured of builds and edits, against what was promised."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from scripts.model.problem import ROOT
from scripts.model.timings import Bar, read_result

SITE = "docs/contributing/how-fast-site.json"


@dataclass(frozen=True)
class SiteTimings:
    """One run of the benchmark of builds and edits; all times in seconds.

    Attributes:
        day: When.
        machine: On what.
        pages: How many pages the guide has.
        pages_of_many: How many it has with its parts copied.
        rounds: How many rounds; the median counts.
        builds: Full builds: `guide`, `many` copies of it, `stock` (MkDocs and
            Material, on the pages as plain Markdown), and perhaps both by Zensical.
        edits: From the start of the server to its answer, and from an edit to
            the page that shows it.
        edits_of_many: The same, with the parts copied.
    """

    day: str
    machine: str
    pages: int
    pages_of_many: int
    rounds: int
    builds: dict[str, float]
    edits: dict[str, float]
    edits_of_many: dict[str, float]

    def bars(self) -> list[Bar]:
        """Return each promise with what was measured."""
        guide, many = self.builds["guide"], self.builds["many"]
        times = self.pages_of_many / self.pages
        first = "the first answer"
        edits, more = (
            max(taken for name, taken in found.items() if name != first)
            for found in (self.edits, self.edits_of_many)
        )
        return [
            Bar(
                "full build / stock MkDocs and Material on plain pages",
                1.5,
                guide / self.builds["stock"],
            ),
            Bar(
                f"{self.pages_of_many} pages / {times:.1f} times the full build",
                1.1,
                many / (times * guide),
            ),
            Bar("the slowest edit until it is served, in seconds", 1.5, edits),
            Bar(f"the same with {self.pages_of_many} pages", 3, more),
            Bar(
                "the server's first answer / a full build",
                1.2,
                self.edits[first] / guide,
            ),
        ]

    def as_json(self) -> dict[str, Any]:
        """Return what the file holds."""
        return asdict(self)


def load(root: Path = ROOT) -> SiteTimings:
    """Read what was measured last of builds and edits.

    Raises:
        ProblemError: If the file is missing or is not what the benchmark writes.
    """
    return read_result(root / SITE, lambda told: SiteTimings(**told))
