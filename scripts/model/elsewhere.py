"""What an output shows that is otherwise elsewhere: a path, an address, a wording.

The same rule holds for what was just printed and for what is recorded.
"""

import os
import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

# Every machine has these: that a program shows one says nothing of this machine.
COMMON = {"", "/", "/home", "/opt", "/root", "/usr", "/usr/local"}
PATHS = re.compile(
    r"(?<![\w./\\~+-])(?:[A-Z]:)?[\w./\\~+-]*[/\\]"
    r"(?:site-packages|dist-packages|lib(?:64)?[/\\]python3\.?\d+)"
    r"(?:\.zip)?(?![\w.-])[\w./\\+-]*"
)
ADDRESSES = re.compile(r"<[^<>\n]* at 0x[0-9a-fA-F]{4,}[^<>\n]*>")
# As Python 3.11 puts it, and a later one up to 3.14 does not.
WORDINGS = re.compile(
    r"(?:integer |float )(?:floor )?(?:division|modulo)(?: or modulo)? by zero"
    r"|float modulo$|0\.0 cannot be raised to a negative power"
    r"|unhashable type: '\w+'|math domain error"
    r"|too many values to unpack \(expected \d+\)"
    r"|is an invalid keyword argument for print\(\)"
    r"|ValueError: .+ is not in list"
    r"|does not support the (?:asynchronous )?context manager protocol$"
    r"|Can't instantiate abstract class \w+ with abstract method"
    r"|day is out of range for month|month must be in 1\.\.12$"
    r"|(?:min|max)\(\) arg is an empty sequence"
    r"|\[Errno \d+\]|\bre\.error: |\bu?(?:byte|short) format requires"
    r"|is not in the subpath of '.*' OR one path is relative"
    r"|invalid choice: .+ \(choose from '|bad typecode \(must be"
    r"|Can't pickle <function|maximum recursion depth exceeded"
    r"|: (?:SyntaxWarning: |DeprecationWarning: invalid escape)"
    r"|Did you mean: '\w+'\?|Did you forget to import",
    re.MULTILINE,
)
NAME_IT = (
    "Print a name in its place; of an error its type, `type(error).__name__`"
)
CURES = {
    "a path of one machine": f"{NAME_IT}. A warning must be mended",
    "an address in memory": "Print what the object holds, not the object",
    "worded otherwise by other versions of Python": NAME_IT,
}


def find(
    text: str, program: str, places: Iterable[str] = ()
) -> Iterator[tuple[int, str, str]]:
    """Give the line, what is wrong and its cure, for all that does not travel.

    Args:
        text: The output.
        program: The program's own text: what stands there is no machine's.
        places: Folders of this machine that a program may see.
    """
    here = [re.compile(rf"{re.escape(place)}[\w./+-]*") for place in places]
    kinds = zip(([*here, PATHS], [ADDRESSES], [WORDINGS]), CURES, strict=True)
    for patterns, kind in kinds:
        for pattern in patterns:
            for found in pattern.finditer(text):
                if found[0] not in program:
                    line = text.count("\n", 0, found.start()) + 1
                    yield line, f"`{found[0]}` is {kind}", CURES[kind]


@cache
def places_of_python() -> tuple[str, ...]:
    """Return where this Python, and what is installed for it, lies."""
    prefixes = {sys.prefix, sys.base_prefix, sys.exec_prefix}
    home = os.path.expanduser("~")  # as it stands where nobody has a home
    named = prefixes | set(sysconfig.get_paths().values()) | {home} - {"~"}
    real = {str(Path(place).resolve()) for place in named}
    return tuple(sorted((named | real) - COMMON, key=len, reverse=True))
