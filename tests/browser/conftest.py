"""A real browser, and the built guide under a path of its own."""

import functools
import http.server
import threading

import pytest
from playwright.sync_api import sync_playwright

from scripts.setup.browser import HOW, find
from tests.site.conftest import site

__all__ = ["site"]

# Chromium as root needs no-sandbox; the rest keeps it from calling its maker.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture(scope="session")
def address(site):
    """Serve the guide on a free port; return its address."""
    handler = functools.partial(Quiet, directory=str(site.root))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


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
        page.set_default_timeout(20_000)
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
