"""How a run of a program ended, whichever engine ran it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Execution:
    """What one run of one program did.

    Attributes:
        output: Standard output and error, merged, byte for byte.
        code: Exit code; negative for a signal.
        seconds: Wall clock.
        cpu: Seconds that processors were busy with it, and with what it started.
        finished: Whether its last line was reached, or its check's.
        ended: Why it was ended from outside: `time`, `clock`, `output`,
            `memory`, `processes`, `left` (it left some running), `keeper` (it ended what
            watches it), or empty.
        error: Type of the exception that ended it, or empty.
        message: That exception's message.
        file: Name of the program or check whose line raised it.
        line: That line.
        figures: The SVG files that it left in its working folder.
        numbers: The CSV files that it left there.
    """

    output: bytes
    code: int
    seconds: float
    cpu: float = 0.0
    finished: bool = False
    ended: str = ""
    error: str = ""
    message: str = ""
    file: str = ""
    line: int = 0
    figures: Mapping[str, bytes] = field(default_factory=dict)
    numbers: Mapping[str, bytes] = field(default_factory=dict)
