"""Run one program in this process, and tell how it went.

Loaded by the keeper after its fork, by path: it uses the standard library alone,
so that nothing of ours stands on the program's path.
"""

import atexit
import builtins
import gc
import json
import linecache
import os
import random
import resource
import sys
import threading
import traceback
import types
from typing import Any, NoReturn

MESSAGE = 2_000  # an error's message beyond this is cut
Told = dict[str, Any]
LIMITS = {
    resource.RLIMIT_AS: 4 << 30,
    resource.RLIMIT_FSIZE: 64 << 20,
    resource.RLIMIT_CORE: 0,
}


def enter(folder: str, output: int) -> None:
    """Make this process the program's own: its session, streams and limits."""
    os.setsid()
    os.chdir(folder)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
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


def run(programs: list[list[str]], told: Told) -> int:
    """Run the program, then its check, in one namespace; fill in `told`.

    Args:
        programs: Name and text of each.
        told: What the keeper will be told.

    Returns:
        The exit code.
    """
    main = types.ModuleType("__main__")
    main.__dict__["__builtins__"] = builtins
    sys.modules["__main__"] = main
    sys.argv = [programs[0][0]]
    sources: set[str] = set()
    code = 0
    threading.excepthook = lambda hook: _fail(hook.exc_value, sources, told)
    try:
        for name, source in programs:
            sources.add(name)
            _run(name, source, main)
        told["finished"] = True
    except SystemExit as error:
        code = _code(error)
    except BaseException as error:
        _fail(error, sources, told)
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    return 1 if "error" in told else code


def _run(name: str, source: str, main: types.ModuleType) -> None:
    lines = source.splitlines(keepends=True)
    linecache.cache[name] = (len(source), None, lines, name)
    exec(compile(source, name, "exec", dont_inherit=True), main.__dict__)


def _code(error: SystemExit) -> int:
    if error.code is None:
        return 0
    if isinstance(error.code, int):
        return error.code & 0xFF
    print(error.code, file=sys.stderr)
    return 1


def _fail(error: BaseException | None, sources: set[str], told: Told) -> None:
    """Print a traceback of the program's own lines, the same on every Python."""
    if error is None:  # a thread whose error has been collected
        return
    shown = traceback.TracebackException.from_exception(error)
    chain: list[traceback.TracebackException | None] = [shown]
    seen: set[int] = set()
    while chain:
        link = chain.pop()
        if link is None or id(link) in seen:
            continue
        seen.add(id(link))
        link.stack = traceback.StackSummary.from_list(
            (frame.filename, frame.lineno or 0, frame.name, frame.line)
            for frame in link.stack
            if frame.filename in sources
        )
        chain += [link.__cause__, link.__context__]
    own = list(shown.stack)[-1:]
    told.setdefault("error", type(error).__name__)
    told.setdefault("message", str(error)[:MESSAGE])
    told.setdefault("line", own[0].lineno if own else _syntax_line(error))
    told.setdefault("file", own[0].filename if own else "")
    if told["error"] == "AssertionError" and told["file"].endswith("_check.py"):
        print(f"Check: {error}")
    else:
        sys.stdout.flush()
        print("".join(shown.format()), end="", file=sys.stderr)


def _syntax_line(error: BaseException) -> int:
    return getattr(error, "lineno", None) or 0


def leave(code: int, told: Told, report: int) -> NoReturn:
    """Tell the keeper, end as an interpreter ends, and never return.

    What an exit runs is run, but the objects of imported packages are not torn
    down one by one: in a process forked from a large one that takes longer than
    most programs.
    """
    os.write(report, json.dumps(told).encode())
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    sys.modules["__main__"].__dict__.clear()
    gc.collect()
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(code)
