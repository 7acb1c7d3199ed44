"""Run one program, then its check, and tell how it went.

The same file runs programs in a forked process and in the reader's browser: it
uses the standard library alone, and nothing of ours.
"""

import builtins
import contextlib
import linecache
import sys
import threading
import traceback
import types
from typing import Any

MESSAGE = 2_000  # an error's message beyond this is cut
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
    main = types.ModuleType("__main__")
    main.__dict__["__builtins__"] = builtins
    main.__file__ = _write(folder, *programs[0])
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


def _write(folder: str, name: str, source: str) -> str:
    path = f"{folder}/{name}"
    with open(path, "w", encoding="utf-8") as file:
        file.write(source)
    return path


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
    _forget_names(error)
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
