"""Watch one running program, and end it with everything that it started.

Part of the keeper, loaded by path: the standard library alone.
"""

import contextlib
import os
import selectors
import signal
import time
from collections.abc import Iterable
from typing import NoReturn

OUTPUT = 256 * 1024
PROCESSES = 64
MEMORY = 4 << 30
TICK, SOON, GRACE = 0.05, 0.001, 0.5
PAGE = os.sysconf("SC_PAGE_SIZE")


class Watch:
    """One running program, until it is over and nothing of it is left."""

    def __init__(
        self, pid: int, output: int, report: int, deadline: float
    ) -> None:
        """Watch the process `pid` that writes to these two pipes."""
        self.pid, self.deadline = pid, deadline
        self.pipes = {output: bytearray(), report: bytearray()}
        self.output, self.told = self.pipes[output], self.pipes[report]
        self.status: int | None = None  # as `wait` gives it; None while it runs
        self.cpu, self.ended = 0.0, ""
        self.next_count = time.monotonic() + TICK
        for pipe in self.pipes:
            os.set_blocking(pipe, False)

    def until_over(self) -> int:
        """Wait for the program's end, or end it; then end what it started.

        Returns:
            The program's status, as `wait` gives it.
        """
        with selectors.DefaultSelector() as selector:
            for pipe in (*self.pipes, 0):
                selector.register(pipe, selectors.EVENT_READ)
            while self.status is None and not self.ended:
                closed = len(selector.get_map()) == 1
                left = max(0.0, self.deadline - time.monotonic())
                for key, _ in selector.select(
                    min(SOON if closed else TICK, left)
                ):
                    if key.fd == 0:
                        _end_of_engine()
                    elif self._take(key.fd) == b"":
                        selector.unregister(key.fd)
                self._reap()
                self.ended = self._excess()
        if not self.ended and self._lingers():
            self.ended = "left"
        status = self._end_all()
        for pipe in self.pipes:
            while self._take(pipe):
                pass
        if len(self.output) > OUTPUT:
            self.ended = self.ended or "output"
        return status

    def _take(self, pipe: int) -> bytes | None:
        """Read what is there; nothing at the end, None when there may be more."""
        try:
            data = os.read(pipe, 65536)
        except BlockingIOError:
            return None
        if len(self.pipes[pipe]) <= OUTPUT:
            self.pipes[pipe] += data
        return data

    def _reap(self) -> None:
        """Collect what has ended, and remember how the program did."""
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            if pid == self.pid:
                self.status = status
                self.cpu = usage.ru_utime + usage.ru_stime

    def _excess(self) -> str:
        """Return which limit is passed, or nothing."""
        if self.status is not None:
            return ""
        if len(self.output) > OUTPUT:
            return "output"
        now = time.monotonic()
        if now >= self.deadline:
            return "time"
        if now < self.next_count:
            return ""
        self.next_count = now + TICK
        alive = descendants(os.getpid())
        if len(alive) > PROCESSES:
            return "processes"
        return "memory" if sum(map(_resident, alive)) > MEMORY else ""

    def _lingers(self) -> bool:
        """Whether something that the program started outlives it."""
        until = time.monotonic() + GRACE
        while descendants(os.getpid()):
            if time.monotonic() > until:
                return True
            time.sleep(0.005)
            self._reap()
        return False

    def _end_all(self) -> int:
        """Kill the program with all that it started, however it left."""
        while alive := descendants(os.getpid()):
            stopped: set[int] = set()
            while new := set(descendants(os.getpid())) - stopped:
                _signal(new, signal.SIGSTOP)  # what is stopped cannot fork
                stopped |= new
            _signal(stopped.union(alive), signal.SIGKILL)
            time.sleep(SOON)
            self._reap()
        while self.status is None:  # where there is no /proc to look into
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)
            time.sleep(SOON)
            self._reap()
        return self.status


def descendants(pid: int) -> list[int]:
    """Return every living process below one, as Linux lists them."""
    found, new = [], [pid]
    while new:
        parent = new.pop()
        try:
            for thread in os.listdir(f"/proc/{parent}/task"):
                path = f"/proc/{parent}/task/{thread}/children"
                new += [int(text) for text in read(path).split()]
        except OSError:  # it has ended meanwhile
            continue
        found.append(parent)
    return [one for one in found[1:] if not _is_zombie(one)]


def _is_zombie(pid: int) -> bool:
    try:
        return read(f"/proc/{pid}/stat").rpartition(b")")[2].split()[0] == b"Z"
    except OSError:
        return True


def _resident(pid: int) -> int:
    try:
        return int(read(f"/proc/{pid}/statm").split()[1]) * PAGE
    except OSError:
        return 0


def _signal(pids: Iterable[int], number: int) -> None:
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)


def _end_of_engine() -> NoReturn:
    """The engine is gone: leave nothing running."""
    for pid in descendants(os.getpid()):
        _signal([pid], signal.SIGKILL)
    os._exit(0)


def read(path: str) -> bytes:
    """Return the bytes of a file."""
    with open(path, "rb") as file:
        return file.read()
