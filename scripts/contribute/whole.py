"""Change several files, or none of them."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def temporary(path: Path) -> Path:
    """Return where a file is written before it takes its name."""
    return path.with_suffix(".new")


def write(path: Path, text: str) -> None:
    """Write a file under another name, and give it its own when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = temporary(path)
    try:
        new.write_text(text, encoding="utf-8")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


@contextmanager
def all_or_nothing(paths: Collection[Path]) -> Iterator[None]:
    """Bring files back to what they were if the work on them fails.

    Args:
        paths: Every file that may be made or changed inside.
    """
    before = {path: path.read_bytes() for path in paths if path.exists()}
    folders = {
        folder
        for path in paths
        for folder in path.parents
        if not folder.exists()
    }
    try:
        yield
    except BaseException:
        for path in paths:
            _restore(path, before.get(path))
        for folder in sorted(folders, reverse=True):  # the inner ones first
            with suppress(OSError):
                folder.rmdir()
        raise


def _restore(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink(missing_ok=True)
    elif not path.exists() or path.read_bytes() != data:
        path.write_bytes(data)
