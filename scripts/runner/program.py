"""Run one program, then its check, and tell how it went.

The same file runs programs in a forked process and in the reader's browser: it
uses the standard library alone, and nothing of ours.
"""

import atexit
import builtins
import contextlib
import gc
import io
import linecache
import sys
import threading
import traceback
import types
from typing import Any

MESSAGE = 2_000  # an error's message beyond this is cut
BUILTINS = dict(vars(builtins))
LIMIT = sys.getrecursionlimit()
_threads, _current = threading.enumerate, threading.current_thread
Told = dict[str, Any]


def run(programs: list[list[str]], told: Told, folder: str) -> int:
    """Run the program, then its check, in one namespace; fill in `told`.

    The program has a file, `__file__`, as one that is run by itself: a process
    that it starts by `spawn` or `forkserver` imports it from there.

    Args:
        programs: Name and text of each.
        told: What the keeper will be told.
        folder: An empty folder, for the program's file.

    Returns:
        The exit code.
    """
    main = _main(folder, *programs[0])
    sources: set[str] = set()
    code = 0
    threading.excepthook = lambda hook: _fail(hook.exc_value, sources, told)
    gc.collect()
    gc.freeze()  # what a program counts is its own, on every engine
    try:
        for name, source in programs:
            sources.add(name)
            _run(name, source, main)
        told["finished"] = True
    except SystemExit as error:
        _recover()
        code = _code(error)
    except BaseException as error:
        _recover()
        _fail(error, sources, told)
    _recover()
    for thread in _threads():
        if thread is not _current() and not thread.daemon:
            thread.join()
    return 1 if "error" in told else code


def finish() -> None:
    """Do what an interpreter does at its end, but for taking modules down."""
    for end in (threading._shutdown, atexit._run_exitfuncs):  # type: ignore[attr-defined]
        with contextlib.suppress(BaseException):  # an exit has told of its own
            end()
    with contextlib.suppress(KeyError, AttributeError):  # it was taken away
        sys.modules["__main__"].__dict__.clear()
    gc.collect()
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        with contextlib.suppress(Exception):  # closed, or none
            stream.flush()  # type: ignore[union-attr]


def _main(folder: str, name: str, source: str) -> types.ModuleType:
    main = types.ModuleType("__main__")
    main.__dict__["__builtins__"] = builtins
    main.__file__ = _write(folder, name, source)
    sys.modules["__main__"] = main
    sys.argv = [name]
    return main


def _recover() -> None:
    """Take back what would keep us from telling how the program went."""
    sys.settrace(None)
    sys.setprofile(None)
    builtins.__dict__.update(BUILTINS)
    sys.setrecursionlimit(max(LIMIT, sys.getrecursionlimit()))


def _write(folder: str, name: str, source: str) -> str:
    path = f"{folder}/{name}"
    with open(path, "w", encoding="utf-8") as file:
        file.write(source)
    return path


def _run(name: str, source: str, main: types.ModuleType) -> None:
    lines = list(io.StringIO(source, newline=None))  # as Python counts them
    linecache.cache[name] = (len(source), None, lines, name)
    exec(compile(source, name, "exec", dont_inherit=True), main.__dict__)


def _code(error: SystemExit) -> int:
    if error.code is None:
        return 0
    if isinstance(error.code, int):
        return error.code & 0xFF
    _say(f"{error.code}\n")
    return 1


def _say(text: str) -> None:
    """Write to the program's standard error, if it has left one."""
    with contextlib.suppress(Exception):
        sys.stdout.flush()
    with contextlib.suppress(Exception):
        sys.stderr.write(text)
        sys.stderr.flush()


def _fail(error: BaseException | None, sources: set[str], told: Told) -> None:
    """Tell of an error, whatever the program has made of the tools for it."""
    if error is None:  # a thread whose error has been collected
        return
    told.setdefault("error", type(error).__name__)
    try:
        _show(error, sources, told)
    except BaseException:
        _say(f"{type(error).__name__}\n")


def _show(error: BaseException, sources: set[str], told: Told) -> None:
    """Print a traceback of the program's own lines, the same on every Python."""
    _forget_names(error)
    shown = traceback.TracebackException.from_exception(error)
    _keep_own(shown, sources)
    own = list(shown.stack)[-1:]
    told.setdefault("line", own[0].lineno if own else _syntax_line(error))
    told.setdefault("file", own[0].filename if own else "")
    with contextlib.suppress(Exception):  # its text is the program's to make
        told.setdefault("message", str(error)[:MESSAGE])
    if told["error"] == "AssertionError" and told["file"].endswith("_check.py"):
        print(f"Check: {error}")
    elif sys.excepthook is sys.__excepthook__:
        _say("".join(shown.format()))
    else:
        sys.excepthook(type(error), error, _own(error, sources))


def _keep_own(shown: traceback.TracebackException, sources: set[str]) -> None:
    """Take all frames out of a chain of errors but the program's own."""
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
        chain += [link.__cause__, link.__context__, *(link.exceptions or ())]


def _own(error: BaseException, sources: set[str]) -> types.TracebackType | None:
    """Return the traceback from the program's first line on."""
    found = error.__traceback__
    while found and found.tb_frame.f_code.co_filename not in sources:
        found = found.tb_next
    return found


def _forget_names(error: BaseException) -> None:
    """Take from an error, and those before it, what Python 3.12 guesses from.

    It would ask "Did you mean" where an earlier one does not.
    """
    errors: list[BaseException | None] = [error]
    seen: set[int] = set()
    while errors:
        one = errors.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, (NameError, AttributeError, ImportError)):
            for name in ("name", "name_from"):
                with contextlib.suppress(Exception):
                    setattr(one, name, None)
        errors += [one.__cause__, one.__context__]
        errors += getattr(one, "exceptions", ())


def _syntax_line(error: BaseException) -> int:
    return getattr(error, "lineno", None) or 0
