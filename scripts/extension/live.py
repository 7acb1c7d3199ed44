"""What a page tells the browser so that it can run a program."""

from scripts.extension.markup import MarkupPreprocessor
from scripts.model import runtime
from scripts.model.snippet import Snippet


def live(markup: MarkupPreprocessor, found: Snippet) -> dict[str, str]:
    """Return the attributes of a panel whose program the browser can run.

    Without them the page offers no button: one that cannot work is not shown.
    """
    prepared = runtime.load(markup.root)
    packages = prepared.packages(found) if prepared else None
    if prepared is None or packages is None:
        return {}
    attributes = {
        "data-run": f"{markup.address(prepared.folder)}/",
        "data-source": markup.program_address(found.path),
        "data-packages": " ".join(packages),
        "data-bytes": str(prepared.size(packages)),
    }
    if found.check:
        attributes["data-check"] = markup.program_address(found.check)
    return attributes
