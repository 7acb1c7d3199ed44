"""What Python needs in the reader's browser before a program runs there.

A worker imports this file once; nothing else does. It has no threads, processes
and sockets, and one worker runs one program: once, or as often as its knobs turn.
"""

import ast
import asyncio
import contextlib
import gc
import importlib
import io
import json
import os
import random
import shutil
import sys
import time
import warnings
from collections.abc import Callable
from typing import Any

Play = Callable[[list[list[str]], dict[str, Any], str], int]
DRAWS = (
    "matplotlib.backends.backend_svg"  # what a figure imports when it is saved
)
TALKS = {"__hello__", "__phello__", "antigravity", "this"}
_dumps, _loads = json.dumps, json.loads
_prepared: set[str] = set()


class _Sleeper:
    """Waits for the time alone: nothing else can happen in a worker that waits."""

    def select(self, timeout: float | None = None) -> list[Any]:
        """Sleep until the next timer.

        Raises:
            RuntimeError: If there is none; the loop would wait for ever.
        """
        if timeout is None:
            raise RuntimeError("nothing is left that could wake this loop")
        if timeout > 0:
            time.sleep(timeout)
        return []

    def get_map(self) -> dict[int, Any]:
        """Return nothing: no file is watched."""
        return {}

    def register(self, *_: object) -> None:
        """Refuse: nothing here can be watched."""
        raise NotImplementedError("a browser has no sockets and no pipes")

    unregister = modify = register

    def close(self) -> None:
        """Do nothing: nothing is open."""


class _UnixSelectorEventLoop(asyncio.SelectorEventLoop):
    """CPython's own loop, and named like it, where only time can pass."""

    def __init__(self, selector: object = None) -> None:
        super().__init__(_Sleeper())  # type: ignore[arg-type]

    def _make_self_pipe(self) -> None: ...
    def _close_self_pipe(self) -> None: ...
    def _write_to_self(self) -> None: ...

    def add_signal_handler(  # type: ignore[override]
        self, *_: Any
    ) -> None:
        """Refuse: no signal reaches a worker."""
        raise NotImplementedError("no signal reaches a browser's worker")

    def run_in_executor(  # type: ignore[override]
        self, executor: Any, func: Callable[..., Any], *args: Any
    ) -> asyncio.Future[Any]:
        """Call it at once: there is no other thread."""
        if executor is not None:
            return super().run_in_executor(executor, func, *args)
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except StopIteration as error:  # no future can hold one
            future.set_exception(RuntimeError(str(error)))
        except Exception as error:
            future.set_exception(error)
        return future


def start() -> None:
    """Make Python as a program expects it: as a process that just began."""
    webloop = sys.modules["pyodide.webloop"]
    asyncio.run, time.sleep = webloop._orig_run, webloop._orig_sleep
    asyncio.events._set_running_loop(None)
    _install_loop()
    sys.excepthook = sys.__excepthook__
    os.environ.pop("PYTHONINSPECT", None)
    # Pyodide's own words about one of its own packages; no program can mend them.
    warnings.filterwarnings("ignore", "JsProxy.as_object_map", RuntimeWarning)
    # A library of a package is opened when it is imported, not all of them before.
    loader = sys.modules["pyodide._package_loader"]
    loader.get_dynlibs = lambda *_, **__: []  # type: ignore[attr-defined]
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]


def _install_loop() -> None:
    events = asyncio.events
    base: Any = events._BaseDefaultEventLoopPolicy  # type: ignore[attr-defined]
    name = "_UnixDefaultEventLoopPolicy"
    policy = type(name, (base,), {"_loop_factory": _UnixSelectorEventLoop})
    events._set_event_loop_policy(policy())  # type: ignore[attr-defined]
    for kind in ("EventLoop", "SelectorEventLoop"):
        setattr(asyncio, kind, _UnixSelectorEventLoop)


def prepare(sources: list[str]) -> None:
    """Import what these programs begin with, so that a run need not wait for it."""
    names = _imported(sources)
    if "matplotlib.pyplot" in names:
        names.add(DRAWS)
    for name in sorted(names - _prepared - TALKS):
        _prepared.add(name)
        said = io.StringIO()
        with (
            warnings.catch_warnings(),
            contextlib.redirect_stdout(said),
            contextlib.redirect_stderr(said),
            contextlib.suppress(BaseException),  # it is the program's to fail
        ):
            importlib.import_module(name)
    importlib.invalidate_caches()
    gc.collect()
    gc.freeze()  # a run has less to look through before it begins


def _imported(sources: list[str]) -> set[str]:
    """Return what they import outside of functions and conditions."""
    names: set[str] = set()
    for source in sources:
        with contextlib.suppress(SyntaxError, ValueError, RecursionError):
            for node in ast.parse(source).body:
                if isinstance(node, ast.Import):
                    names |= {alias.name for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and not node.level:
                    names.add(node.module or "")
    return names - {""}


def run(play: Play, programs: str, folder: str, work: str) -> str:
    """Run a program, and its check; return what it told, as JSON."""
    for path in (folder, work):
        os.makedirs(path)
    os.chdir(work)
    random.seed()
    if "numpy.random" in sys.modules:
        sys.modules["numpy.random"].seed()
    told: dict[str, Any] = {}
    told["code"] = play(_loads(programs), told, folder)
    return _dumps(told)


def again(play: Play, programs: str, folder: str, work: str) -> str:
    """Run a program where a run of it was before, as if there had been none.

    Files, figures and settings of figures go. What else it did to modules stays, so
    this is for programs of ours, which tests run in this way.
    """
    os.chdir("/")
    for path in (folder, work):
        shutil.rmtree(path, ignore_errors=True)
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
        sys.modules["matplotlib"].rc_file_defaults()
    return run(play, programs, folder, work)
