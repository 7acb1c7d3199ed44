"""A real browser, and the built guide under a path of its own."""

import functools
import http.server
import threading
from contextlib import contextmanager

import pytest
from playwright.sync_api import sync_playwright

from scripts.setup.browser import FLAGS, HOW, find
from tests.site.conftest import site

__all__ = ["site"]


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        """Say nothing."""


@contextmanager
def served(root, port, place):
    """Serve the guide as a project's site, in a folder; give its address."""
    (place / "guide").symlink_to(root)
    handler = functools.partial(Quiet, directory=str(place))
    with http.server.ThreadingHTTPServer(
        ("127.0.0.1", port), handler
    ) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/guide/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def address(site, tmp_path_factory):
    """Serve the guide at the address that it was built for."""
    with served(site.root, site.port, tmp_path_factory.mktemp("served")) as at:
        yield at


@pytest.fixture(scope="session")
def another_address(site, tmp_path_factory):
    """Serve the guide on any port, for a browser beside the others."""
    with served(site.root, 0, tmp_path_factory.mktemp("another")) as at:
        yield at


@pytest.fixture(scope="session")
def browser():
    """Start the machine's Chromium once."""
    path = find()
    assert path, HOW
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def open_page(browser, address):
    """Open a page of the guide in a fresh context; note what it asks for."""
    contexts = []

    def open_(path, **settings):
        context = browser.new_context(**settings)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(300_000)  # others may be at work here
        page.foreign, page.errors = [], []
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((address, "data:", "blob:"))
                else page.foreign.append(request.url)
            ),
        )
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.goto(address + path, wait_until="networkidle")
        return page

    yield open_
    for context in contexts:
        context.close()


@pytest.fixture
def stranger():
    """Serve another origin, and note who asks it for anything."""
    asked = []

    class Stranger(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.end_headers()

        def log_message(self, *_):
            """Say nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Stranger) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        server.asked = asked
        server.address_ = f"http://127.0.0.1:{server.server_port}/"
        yield server
        server.shutdown()
        thread.join()
