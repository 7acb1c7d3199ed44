"""Check that no published address is lost."""

from pathlib import Path

from scripts.model import address
from scripts.model.problem import Problem


def check(root: Path) -> list[Problem]:
    """Return which published pages and headings are gone from the tree.

    What only a built site has, the headings of the reference, is left to
    `python -m scripts.publish`.
    """
    path = address.record_path(root)
    if not path.exists():
        return []
    recorded, problems = address.read(root)
    standing = address.list_addresses(root)
    ours = {
        text: one
        for text, one in recorded.items()
        if not ("#" in text and text.startswith(address.REFERENCE))
    }
    return [*problems, *address.find_lost(ours, standing, path)]
