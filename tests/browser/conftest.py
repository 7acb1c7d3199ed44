"""Real browsers, and the built guide under a path of its own."""

import os
import threading
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import sync_playwright

from scripts.setup.browser import FLAGS, HOW, find
from tests.browser import firefox
from tests.browser.panel import PAGE, reset
from tests.browser.server import served
from tests.browser.situations import (
    OURS,
    PATIENCE,
    SETTLED,
    context_in,
    visit,
)
from tests.browser.width import HEIGHT, WIDTHS
from tests.site.conftest import site

__all__ = ["site"]


@pytest.fixture(scope="session")
def address(site, tmp_path_factory):
    """Serve the guide, at another address than it was built for."""
    with served(site.root, tmp_path_factory.mktemp("served")) as at:
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


def noted(page, address):
    """Return a page that notes its errors, and whom it calls but the guide."""
    page.set_default_timeout(PATIENCE)
    page.foreign, page.errors = [], []
    own = (address, "data:", "blob:")

    def note(request):
        if not request.url.startswith(own):
            page.foreign.append(request.url)

    page.on("request", note)
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    return page


@contextmanager
def opening(browser, address):
    """Give what opens a page of the guide in a fresh context."""
    contexts = []

    def open_(path, **settings):
        context = browser.new_context(**settings)
        contexts.append(context)
        page = noted(context.new_page(), address)
        visit(page, address + path)
        return page

    yield open_
    for context in contexts:
        context.close()


@pytest.fixture
def open_page(browser, address):
    """Open a page in a fresh context; note what it asks for."""
    with opening(browser, address) as open_:
        yield open_


@pytest.fixture(scope="module")
def shared(browser, address):
    """Open a page with programs once."""
    context = browser.new_context()
    page = noted(context.new_page(), address)
    visit(page, address + PAGE)
    yield page
    context.close()


@pytest.fixture
def page(shared):
    """Give a page as it was opened: no run leaves what Reset does not take away."""
    shared.emulate_media(media="screen", color_scheme="light")
    shared.set_viewport_size({"width": 1280, "height": 720})
    yield shared
    reset(shared)


@pytest.fixture(scope="module")
def opened(browser, address, request):
    """Open pages with scripting on or off, all in one tab."""
    context = context_in(browser, OURS, java_script_enabled=request.param)
    page = noted(context.new_page(), address)

    def open_(path):
        page.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})
        page.emulate_media(color_scheme="light", reduced_motion="reduce")
        page.foreign.clear()
        page.errors.clear()
        visit(page, address + path)
        page.evaluate(SETTLED)
        return page

    yield open_
    context.close()


class Window:
    """A window of either browser, with a page of the guide."""

    def __init__(self, call, go, address, page=None):
        self.call, self.go, self.address, self.page = call, go, address, page
        self.at = None

    def open(self, path=""):
        """Open a page, unless it is open; return the guide's address."""
        if self.at != path:
            self.go(self.address + path)
            self.at = path
        return self.address


@pytest.fixture(scope="session", params=["chromium", "firefox"])
def window(request, address):
    """Give a window of each browser."""
    if request.param == "chromium":
        context = request.getfixturevalue("browser").new_context()
        page = noted(context.new_page(), address)
        go = partial(visit, page)
        yield Window(page.evaluate, go, address, page)
        context.close()
    else:
        tab = request.getfixturevalue("tab")
        yield Window(tab.call, tab.open, address)


@pytest.fixture(scope="session")
def tab(tmp_path_factory):
    """Open one tab of Firefox."""
    path = firefox.find()
    if not path:
        assert not os.environ.get("CI"), (
            "CI needs Firefox: apt install firefox-esr"
        )
        pytest.skip("not checked here: Firefox, which is not installed")
    with firefox.started(path, tmp_path_factory.mktemp("profile")) as tab:
        yield tab


@pytest.fixture
def stranger():
    """Serve another origin, and note who asks it for anything."""
    asked = []

    class Stranger(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.end_headers()

        def log_message(self, *_):
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Stranger) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        server.asked = asked
        server.address_ = f"http://127.0.0.1:{server.server_port}/"
        yield server
        server.shutdown()
        thread.join()
