"""Of which of the two networks a part of the guide is."""

from collections.abc import Mapping

from scripts.model.html import words

DATA, KNOWLEDGE, BOTH = "data network", "knowledge network", "both"
FIELDS = (DATA, KNOWLEDGE, BOTH)
# The parts of one network; all others are of both.
PARTS: Mapping[str, frozenset[str]] = {
    DATA: words(
        "data-network language data-structures algorithms simplicity feeding-ml"
    ),
    KNOWLEDGE: words("knowledge-network models deployment impact"),
}


def field(part: str) -> str:
    """Return of which network a part is, by the name of its folder."""
    return next((name for name in PARTS if part in PARTS[name]), BOTH)
