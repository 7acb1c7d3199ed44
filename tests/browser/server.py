"""The built guide, served as a project's site: in a folder."""

import functools
import threading
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from tests.browser.situations import FILES


class Handler(SimpleHTTPRequestHandler):
    """Serves files, and the fonts that stand in for ours."""

    protocol_version = "HTTP/1.1"  # one connection for all that a page asks for
    disable_nagle_algorithm = True

    def translate_path(self, path):
        """Return where a font of Matplotlib lies, or a file of the guide."""
        if path.endswith(".ttf"):
            return str(FILES / path.rpartition("/")[2])
        return super().translate_path(path)

    def log_message(self, *_):
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """Says nothing of a browser that leaves in the middle of an answer."""

    def handle_error(self, *_):
        """Say nothing: a page that closes ends its requests."""


@contextmanager
def served(root, place):
    """Serve the guide below a folder of its own; give its address."""
    (place / "guide").symlink_to(root)
    handler = functools.partial(Handler, directory=str(place))
    with Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/guide/"
        server.shutdown()
        thread.join()
