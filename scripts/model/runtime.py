"""What the site serves to run programs in the browser, if it was prepared."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from scripts.model.problem import ROOT, read_text
from scripts.model.requirement import distribution
from scripts.model.snippet import Snippet

FOLDER = Path("docs/assets/runtime")
NOTEBOOKS = Path("docs/assets/notebooks")
MANIFEST = "manifest.json"


@dataclass(frozen=True)
class Runtime:
    """A prepared runtime.

    Attributes:
        folder: Where it lies, below `docs/`.
        sizes: Bytes of each package, by name.
        needs: Each package with all that it needs, itself included.
    """

    folder: Path
    sizes: Mapping[str, int]
    needs: Mapping[str, list[str]]

    def packages(self, snippet: Snippet) -> list[str] | None:
        """Return the packages to load for a program; None if it cannot run."""
        names = {distribution(text) for text in snippet.header.dependencies}
        if snippet.header.browser or not names <= self.needs.keys():
            return None
        return sorted({one for name in names for one in self.needs[name]})

    def size(self, packages: list[str]) -> int:
        """Return how many bytes these packages are."""
        return sum(self.sizes[name] for name in packages)


def load(root: Path = ROOT) -> Runtime | None:
    """Return the prepared runtime; None where there is none."""
    for path in sorted((root / FOLDER).glob(f"*/{MANIFEST}")):
        return _runtime(read_text(path), path)
    return None


@lru_cache(maxsize=8)
def _runtime(text: str, path: Path) -> Runtime:
    told = json.loads(text)
    return Runtime(path.parent, told["packages"], told["needs"])
