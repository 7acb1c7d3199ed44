"""MkDocs' server, which tells readers in their browser what has to be mended."""

from collections.abc import Callable
from html import escape
from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from watchdog.events import (
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

STYLE = (
    "position:fixed;inset:auto 0 0 0;z-index:99;max-height:60vh;overflow:auto;margin:0;"
    "padding:1em;background:#7a0000;color:#fff;font:14px/1.5 monospace;"
    "white-space:pre-wrap;overflow-wrap:anywhere"
)
EMPTY = "<!doctype html><html lang=en><title>Two Networks</title><body></body></html>"


CHANGES = [
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]


class _Written(FileSystemEventHandler):
    """Passes on that something happened."""

    def __init__(self, ask: Callable[[], None]) -> None:
        self.ask = ask

    def on_any_event(self, _: FileSystemEvent) -> None:
        """Pass it on."""
        self.ask()


class Server(LiveReloadServer):
    """Serves a folder, and reloads its pages.

    Attributes:
        message: What has to be mended; shown above every page while it is not empty.
    """

    message = ""

    def prepare(self) -> None:
        """Watch the system's own messages on files, and tell what is not there."""
        self.observer = Observer()  # type: ignore[assignment]
        self.error_handler = self._instead

    def watch(
        self, path: str, func: None = None, *, recursive: bool = True
    ) -> None:
        """Build when a file is written, comes or goes; to read one is no change."""
        self._watched_paths[path] = 1
        self.observer.schedule(
            _Written(self._ask), path, recursive=recursive, event_filter=CHANGES
        )

    def _ask(self) -> None:
        with self._rebuild_cond:
            self._want_rebuild = True
            self._rebuild_cond.notify_all()

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        whole: bytes = super()._inject_js_into_html(content, epoch)  # type: ignore[no-untyped-call]
        if not self.message:
            return whole
        told = f'<pre role="alert" style="{STYLE}">{escape(self.message)}</pre>'
        before, end, after = whole.rpartition(b"</body>")
        return before + told.encode() + end + after

    def _instead(self, code: int) -> bytes | None:
        """Return a page in place of one that is not there."""
        page = Path(self.root, f"{code}.html")
        content = page.read_bytes() if page.is_file() else EMPTY.encode()
        return self._inject_js_into_html(content, self._visible_epoch)
