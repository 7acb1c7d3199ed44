"""What a page tells the browser so that it can run a program."""

import json

from scripts.extension.current_page import CurrentPage
from scripts.model import runtime
from scripts.model.snippet import Snippet


def live(page: CurrentPage, found: Snippet) -> dict[str, str]:
    """Return the attributes of a panel whose program the browser can run.

    Without them the page offers no button: one that cannot work is not shown.
    """
    prepared = runtime.load(page.root)
    packages = prepared.packages(found) if prepared else None
    if prepared is None or packages is None:
        return {}
    attributes = {
        "data-run": f"{page.address(prepared.folder)}/",
        "data-source": page.program_address(found.path),
        "data-packages": " ".join(packages),
        "data-bytes": str(prepared.size(packages)),
    }
    if found.check:
        attributes["data-check"] = page.program_address(found.check)
    if found.header.bands:  # of times: another machine measures others
        attributes["data-measured"] = json.dumps(list(found.header.bands))
    return attributes
