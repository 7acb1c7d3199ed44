"""Make a forked process a program's own, and end it as an interpreter ends."""

import json
import math
import os
import random
import resource
import sys
from typing import NoReturn

from scripts.runner.program import Told, finish

LIMITS = {
    resource.RLIMIT_AS: 4 << 30,
    resource.RLIMIT_FSIZE: 64 << 20,
    resource.RLIMIT_CORE: 0,
}


def enter(folder: str, output: int, seconds: float) -> None:
    """Make this process the program's own: its session, streams and limits.

    Args:
        folder: Its working folder.
        output: Where it prints.
        seconds: How long it may compute. The keeper counts that, too, with all
            that the program starts; the system's limit holds where it cannot.
    """
    os.setsid()
    os.chdir(folder)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    most = math.ceil(seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (most, most + 1))
    for what, most in LIMITS.items():
        if sys.platform == "linux" or what == resource.RLIMIT_FSIZE:
            resource.setrlimit(what, (most, most))
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    _reseed()


def _reseed() -> None:
    """Give generators that a parent made a state of this process's own."""
    random.seed()
    numpy_random = sys.modules.get("numpy.random")
    if numpy_random:
        numpy_random.seed()


def leave(code: int, told: Told, report: int) -> NoReturn:
    """Tell the keeper, end as an interpreter ends, and never return.

    What an exit runs is run, but the objects of imported packages are not torn
    down one by one: in a process forked from a large one that takes longer than
    most programs.
    """
    os.write(report, json.dumps(told).encode())
    finish()
    os._exit(code)
