"""Cut the lock of Pyodide's packages to what programs import.

    python -m scripts.browser.cut

From the lock that npm's release holds, to `packages.json`, which is committed.
"""

import json
from typing import Any

from scripts.browser import lock
from scripts.browser.download import from_npm
from scripts.model import snippet
from scripts.model.requirement import distribution


def wanted() -> set[str]:
    """Return the distributions that programs name in their headers."""
    return {
        distribution(text)
        for found in snippet.load_all()[0]
        for text in found.header.dependencies
        if not found.header.browser
    }


def cut(full: dict[str, Any]) -> dict[str, Any]:
    """Return a lock with no packages but those that programs need."""
    known = full["packages"]
    names = wanted() & known.keys()
    return {"info": full["info"], "packages": lock.closure(names, known)}


def main() -> None:
    """Cut the packages from the lock that npm's release holds."""
    name = "pyodide-lock.json"
    data = from_npm(f"pyodide@{lock.version()}", [name])[name]
    text = json.dumps(cut(json.loads(data)), indent=1) + "\n"
    lock.PACKAGES.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
