"""Two engines with one keeper: a fresh one for each program, or one for many.

The cold engine decides. The fork engine is for the writer's loop: its keepers
import once what the programs import, and fork.
"""

import base64
import contextlib
import json
import os
import queue
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Protocol

from scripts.model.problem import read_text
from scripts.model.snippet import Snippet
from scripts.runner import sandbox
from scripts.runner.execution import Execution
from scripts.runner.plan import imported
from scripts.runner.processor import NATIVE
from scripts.runner.watch import CLOCK

KEEPER = Path(__file__).with_name("keeper.py")
ANSWER_SECONDS = 60.0  # that a keeper may take beyond a program's own
PRELOAD_SECONDS = 300.0  # that it may take to import what programs import


class Engine(Protocol):
    """What runs one program and tells what it did."""

    def execute(self, snippet: Snippet) -> Execution:
        """Run a program once, in an empty folder, with nothing of ours."""


class KeeperLostError(Exception):
    """Raised when a keeper does not answer: something ended or stopped it."""


class Keeper:
    """A keeper process, in a sandbox where there is one."""

    def __init__(self, hash_seed: int = 0, processor: str = NATIVE) -> None:
        """Start it."""
        self.folder = tempfile.TemporaryDirectory(prefix=sandbox.PREFIX)
        wrap, scratch, told = sandbox.command(Path(self.folder.name))
        self.process = subprocess.Popen(
            [*wrap, sys.executable, "-sPB", str(KEEPER), str(scratch), *told],
            cwd="/",
            env=sandbox.environment(scratch, hash_seed, processor),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def run(self, snippet: Snippet) -> Execution:
        """Run a program, with its check if it has one.

        Raises:
            KeeperLostError: If the keeper does not answer in time.
        """
        sources = [[snippet.path.name, snippet.source]]
        if snippet.check:
            sources.append([snippet.check.name, read_text(snippet.check)])
        data = [
            [name, _text((snippet.root / name).read_bytes())]
            for name in snippet.header.data
        ]
        request = {
            "sources": sources,
            "data": data,
            "home": str(sandbox.home()),
            "timeout": snippet.header.timeout,
        }
        told = self.ask(
            request, CLOCK * snippet.header.timeout + ANSWER_SECONDS
        )
        for kind in ("figures", "numbers"):
            told[kind] = {
                name: base64.b64decode(data)
                for name, data in told[kind].items()
            }
        output = base64.b64decode(told.pop("output"))
        return Execution(output=output, **told)

    def ask(self, request: dict[str, Any], seconds: float) -> dict[str, Any]:
        """Return the answer to a request.

        Raises:
            KeeperLostError: If there is none within so many seconds.
        """
        assert self.process.stdin
        assert self.process.stdout
        try:
            self.process.stdin.write(json.dumps(request).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            raise KeeperLostError from None
        answer, deadline = bytearray(), time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while not answer.endswith(b"\n"):
                left = deadline - time.monotonic()
                if left <= 0 or not selector.select(left):
                    raise KeeperLostError
                data = os.read(self.process.stdout.fileno(), 1 << 20)
                if not data:
                    raise KeeperLostError
                answer += data
        return dict(json.loads(answer))

    def close(self) -> None:
        """End it, with what it may have left."""
        assert self.process.stdin
        assert self.process.stdout
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.stdout.close()
        self.folder.cleanup()


class Cold:
    """A fresh Python process for each program."""

    def __init__(self, hash_seed: int = 0, processor: str = NATIVE) -> None:
        """Choose the seed of string hashes, and the processor."""
        self.hash_seed, self.processor = hash_seed, processor

    def execute(self, snippet: Snippet) -> Execution:
        """Run a program once."""
        keeper = Keeper(self.hash_seed, self.processor)
        with contextlib.closing(keeper):
            return _run(keeper, snippet)


class Fork:
    """Keepers that imported what the programs import, one for each worker."""

    def __init__(
        self,
        workers: int,
        modules: Iterable[str],
        processor: str = NATIVE,
        hash_seed: int = 0,
    ) -> None:
        """Name the modules; a keeper imports them when it is first needed."""
        self.hash_seed, self.processor = hash_seed, processor
        self.modules = sorted(set(modules))
        self.idle: queue.Queue[Keeper | None] = queue.LifoQueue()
        for _ in range(workers):
            self.idle.put(None)

    def execute(self, snippet: Snippet) -> Execution:
        """Run a program once, in the next keeper that is idle."""
        keeper = self.idle.get() or self._start()
        execution = _run(keeper, snippet)
        if execution.ended == "keeper":
            keeper.close()
            self.idle.put(None)
        else:
            self.idle.put(keeper)
        return execution

    def _start(self) -> Keeper:
        """Start a keeper with the modules; without those that cannot be shared.

        A module that prints or warns while it is imported, or starts a thread,
        is left to the programs: the first would be silent there, the second
        would not survive the fork.
        """
        modules = self.modules
        while True:
            keeper = Keeper(self.hash_seed, self.processor)
            told = keeper.ask({"preload": modules}, PRELOAD_SECONDS)
            noisy = set(told["noisy"])
            if told["threads"] == 1 and not noisy:
                return keeper
            keeper.close()
            modules = (
                [name for name in modules if name not in noisy] if noisy else []
            )

    def close(self) -> None:
        """End every keeper."""
        while not self.idle.empty():
            keeper = self.idle.get()
            if keeper:
                keeper.close()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _run(keeper: Keeper, snippet: Snippet) -> Execution:
    started = time.monotonic()
    try:
        return keeper.run(snippet)
    except KeeperLostError:
        seconds = time.monotonic() - started
        return Execution(b"", -signal.SIGKILL, seconds, ended="keeper")


@contextlib.contextmanager
def engine(
    name: str,
    workers: int,
    snippets: Iterable[Snippet],
    processor: str = NATIVE,
) -> Iterator[Engine]:
    """Give an engine for these programs; end what it started."""
    if name == "cold":
        yield Cold(processor=processor)
        return
    modules = {name for found in snippets for name in imported(found)}
    with contextlib.closing(Fork(workers, modules, processor)) as fork:
        yield fork
