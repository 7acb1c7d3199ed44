"""What is wrong with a line, before anyone knows which file it is of."""

from typing import NamedTuple


class Wrong(NamedTuple):
    """What is wrong with a line, and how to mend it."""

    line: int
    what: str
    cure: str
