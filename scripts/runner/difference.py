"""Two texts, and what tells them apart."""

import difflib


def diff(before: str, after: str, old: str, new: str) -> str:
    """Return a unified diff of two texts, under these names."""
    lines = difflib.unified_diff(
        before.splitlines(), after.splitlines(), old, new, lineterm=""
    )
    return "\n".join(lines) or "(only the line ends differ)"


def difference(before: bytes, after: bytes, old: str, new: str) -> str:
    """Return a unified diff of what two runs wrote, under these names."""
    one, other = (
        data.decode("utf-8", errors="replace") for data in (before, after)
    )
    return diff(one, other, old, new)
