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
CLOCK = 10  # seconds by the clock for each second of computing that is allowed
LOOK_SECONDS = 0.05  # between two looks at what a program has computed
POLL_SECONDS = 0.001  # between two looks at whether it is gone
GRACE_SECONDS = 5.0  # for what it started, when it has ended
PAGE_BYTES, CLOCK_TICKS = os.sysconf("SC_PAGE_SIZE"), os.sysconf("SC_CLK_TCK")


class Watch:
    """One running program, until it is over and nothing of it is left."""

    def __init__(
        self, pid: int, output: int, report: int, seconds: float, *, alone: bool
    ) -> None:
        """Watch the process `pid` that writes to these two pipes.

        Args:
            pid: The program's process.
            output: Where the program prints.
            report: Where its process tells how it ended.
            seconds: How long it, and all that it starts, may compute. A busy
                machine takes nothing from that: the clock has ten times as much.
            alone: Whether nothing else lives here, as in a sandbox.
        """
        self.pid, self.seconds, self.alone = pid, seconds, alone
        self.deadline = time.monotonic() + CLOCK * seconds
        self.last_pid = _last_pid()
        self.pipes = {output: bytearray(), report: bytearray()}
        self.output, self.told = self.pipes[output], self.pipes[report]
        self.status: int | None = None  # as `wait` gives it; None while it runs
        self.cpu, self.ended = 0.0, ""
        self.next_count = time.monotonic() + LOOK_SECONDS
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
                    min(POLL_SECONDS if closed else LOOK_SECONDS, left)
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
        if self.cpu > self.seconds:
            self.ended = self.ended or "time"
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
            self.cpu += usage.ru_utime + usage.ru_stime
            if pid == self.pid:
                self.status = status

    def _excess(self) -> str:
        """Return which limit is passed, or nothing."""
        if self.status is not None:
            return ""
        if len(self.output) > OUTPUT:
            return "output"
        now = time.monotonic()
        if now < self.next_count and now < self.deadline:
            return ""
        self.next_count = now + LOOK_SECONDS
        alive = self._alive()
        passed = {
            "processes": len(alive) > PROCESSES,
            "time": self.cpu + sum(map(_computed, alive)) > self.seconds,
            "clock": now >= self.deadline,
            "memory": sum(map(_resident, alive)) > MEMORY,
        }
        return next((limit for limit in passed if passed[limit]), "")

    def _alive(self) -> list[int]:
        """Return the program's processes; where many are new, hold them first.

        A fork bomb multiplies while it is counted, and leaves little time to
        whoever counts. One call stops it, however large it is.
        """
        before, self.last_pid = self.last_pid, _last_pid()
        if self.last_pid - before <= PROCESSES:
            return descendants(os.getpid())
        self._signal_all(signal.SIGSTOP)
        alive = descendants(os.getpid())
        if len(alive) <= PROCESSES:
            self._signal_all(signal.SIGCONT)
        return alive

    def _signal_all(self, number: int) -> None:
        """Signal, in one call, all that the program may have started."""
        with contextlib.suppress(ProcessLookupError):
            if self.alone:
                os.kill(-1, number)  # all but init, and this process
            else:
                os.killpg(self.pid, number)

    def _lingers(self) -> bool:
        """Whether something that the program started outlives it."""
        until = time.monotonic() + GRACE_SECONDS
        while descendants(os.getpid()):
            if time.monotonic() > until:
                return True
            time.sleep(0.005)
            self._reap()
        return False

    def _end_all(self) -> int:
        """Kill the program with all that it started, however it left."""
        while alive := descendants(os.getpid()):
            self._signal_all(signal.SIGKILL)
            stopped: set[int] = set()
            while new := set(descendants(os.getpid())) - stopped:
                _signal(new, signal.SIGSTOP)  # what is stopped cannot fork
                stopped |= new
            _signal(stopped.union(alive), signal.SIGKILL)
            time.sleep(POLL_SECONDS)
            self._reap()
        while self.status is None:  # where there is no /proc to look into
            self._signal_all(signal.SIGKILL)
            time.sleep(POLL_SECONDS)
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


def _last_pid() -> int:
    """Return the number that was last given to a process, as Linux tells it."""
    try:
        return int(read("/proc/loadavg").split()[-1])
    except OSError:
        return 0


def _computed(pid: int) -> float:
    """Return the seconds that a process, and what it waited for, computed."""
    try:
        told = read(f"/proc/{pid}/stat").rpartition(b")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, told[11:15])) / CLOCK_TICKS


def _resident(pid: int) -> int:
    try:
        return int(read(f"/proc/{pid}/statm").split()[1]) * PAGE_BYTES
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
