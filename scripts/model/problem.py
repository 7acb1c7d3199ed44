"""What is wrong, where, and how to mend it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

# What the system says of a file that is only to be read.
READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)
ROOT = Path(__file__).resolve().parents[2]
# Parsers are pure functions of a text and its path, and remember so many results.
CACHED = 1 << 14


@dataclass(frozen=True)
class Problem:
    """One thing that a contributor has to mend.

    Attributes:
        path: The file, absolute or relative to the project.
        line: Line number from 1; 0 when the whole file is meant.
        what: What is wrong, one sentence without its full stop.
        cure: How to mend it, one sentence without its full stop.
        detail: More lines, such as a diff; shown indented below.
    """

    path: Path
    line: int
    what: str
    cure: str
    detail: str = ""

    def __str__(self) -> str:
        """Return `path:line: what is wrong. How to mend it.`."""
        where = f"{shown(self.path)}:{self.line or 1}"
        text = f"{where}: {self.what}. {self.cure}."
        if self.detail:
            text += "\n" + "\n".join(
                f"    {line}" for line in self.detail.splitlines()
            )
        return text

    def annotation(self) -> str:
        """Return the command that puts it on its line, in a GitHub workflow."""
        text = f"{self.what}. {self.cure}."
        if self.detail:
            text += f"\n{self.detail}"
        for plain, coded in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
            text = text.replace(plain, coded)
        return f"::error file={shown(self.path)},line={self.line or 1}::{text}"


class ProblemError(Exception):
    """Raised where no further work is possible until `problem` is mended."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def shown(path: Path, root: Path = ROOT) -> str:
    """Return a path as a contributor types it: relative to the project."""
    return (
        path.relative_to(root).as_posix()
        if path.is_relative_to(root)
        else str(path)
    )


@contextmanager
def noted() -> Iterator[set[Path]]:
    """Note which files are read meanwhile, those that are not there included."""
    seen: set[Path] = set()
    before = _READ.set(seen)
    try:
        yield seen
    finally:
        _READ.reset(before)


_READ: ContextVar[set[Path] | None] = ContextVar("read", default=None)


def read_text(path: Path) -> str:
    """Read a text file of the project as it is.

    Returns:
        The text.

    Raises:
        ProblemError: If the file is missing, is not UTF-8, carries a byte-order
            mark or a carriage return, or is a symbolic link.
    """

    def stop(line: int, what: str, cure: str) -> ProblemError:
        return ProblemError(Problem(path, line, what, cure))

    if (seen := _READ.get()) is not None:
        seen.add(path)
    if not path.is_file():
        raise stop(0, "the file does not exist", "Create it, or mend its name")
    if path.is_symlink():
        raise stop(0, "the file is a symbolic link", "Put the file itself here")
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise stop(
            line, "not UTF-8", "Save the file in the encoding UTF-8"
        ) from None
    if text.startswith("\ufeff"):
        raise stop(
            1, "starts with a byte-order mark", "Save as UTF-8 without BOM"
        )
    if "\r" in text:
        line = text.count("\n", 0, text.index("\r")) + 1
        raise stop(
            line, "has a carriage return", "Save with Unix line ends (LF)"
        )
    return text
