"""Run one program in this fresh process, and tell how it ended.

Started by the cold engine as a file, not imported: it uses the standard library
alone, so that nothing of ours stands in the program's `sys.modules`.

    python child.py REPORT PROGRAM [CHECK]
"""

import json
import linecache
import os
import resource
import sys
import threading
import traceback
import types

LIMITS = {
    resource.RLIMIT_AS: 4 << 30,
    resource.RLIMIT_FSIZE: 64 << 20,
    resource.RLIMIT_CORE: 0,
}


def run(paths, report):
    """Run the program, then its check, in one namespace; fill in the report."""
    main = types.ModuleType("__main__")
    sys.modules["__main__"] = main
    sources = {}
    threading.excepthook = lambda hook: _fail(hook.exc_value, sources, report)
    try:
        for path in paths:
            name = path.rpartition("/")[2]
            with open(path, encoding="utf-8") as file:
                source = file.read()
            sources[name] = path
            lines = source.splitlines(keepends=True)
            linecache.cache[name] = (len(source), None, lines, name)
            report["stage"] = name
            exec(
                compile(source, name, "exec", dont_inherit=True), main.__dict__
            )
    except SystemExit:
        raise
    except BaseException as error:
        _fail(error, sources, report)
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()


def _fail(error, sources, report):
    """Print a traceback of the program's own lines, the same on every Python."""
    told = traceback.TracebackException.from_exception(error)
    chain, seen = [told], set()
    while chain:
        link = chain.pop()
        if link is None or id(link) in seen:
            continue
        seen.add(id(link))
        link.stack = traceback.StackSummary.from_list(
            (frame.filename, frame.lineno, frame.name, frame.line)
            for frame in link.stack
            if frame.filename in sources
        )
        chain += [link.__cause__, link.__context__]
    own = list(told.stack) or [None]
    report.setdefault("error", type(error).__name__)
    report.setdefault("message", str(error))
    report.setdefault("line", own[-1].lineno if own[-1] else 0)
    report.setdefault("file", own[-1].filename if own[-1] else "")
    if report["error"] == "AssertionError" and report["file"].endswith(
        "_check.py"
    ):
        print(f"Check: {error}")
    else:
        sys.stdout.flush()
        print("".join(told.format()), end="", file=sys.stderr)


def main():
    """Read the command line, limit this process, run, report."""
    report_path, *paths = sys.argv[1:]
    for what, most in LIMITS.items():
        resource.setrlimit(what, (most, most))
    sys.stdout.reconfigure(line_buffering=True)
    sys.argv = paths[:1]
    report = {}
    try:
        run(paths, report)
    finally:
        # Whole or absent: the engine may end this process at any moment.
        with open(report_path + ".part", "w", encoding="utf-8") as file:
            json.dump(report, file)
        os.replace(report_path + ".part", report_path)
    sys.exit(1 if "error" in report else 0)


if __name__ == "__main__":
    main()
