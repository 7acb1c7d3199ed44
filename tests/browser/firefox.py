"""A real Firefox, driven through WebDriver BiDi: https://w3c.github.io/webdriver-bidi/"""

import itertools
import json
import re
import shutil
import subprocess
from contextlib import contextmanager

from websockets.sync.client import connect

NAMES = ("firefox-esr", "firefox")
READY = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
QUIET = """
user_pref("app.update.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("remote.active-protocols", 1);
"""


def find():
    """Return the path of the system's Firefox, if there is one."""
    return next(filter(None, map(shutil.which, NAMES)), None)


class Firefox:
    """One tab."""

    def __init__(self, socket):
        self.socket, self.ids = socket, itertools.count(1)
        self.ask("session.new", capabilities={})
        (tab,) = self.ask("browsingContext.getTree")["contexts"]
        self.tab = tab["context"]

    def ask(self, method, **params):
        """Send a command; return its result."""
        id_ = next(self.ids)
        message = {"id": id_, "method": method, "params": params}
        self.socket.send(json.dumps(message))
        while True:
            told = json.loads(self.socket.recv(timeout=1200))
            if told.get("id") == id_:
                assert told["type"] == "success", told
                return told["result"]

    def open(self, address):
        """Open a page, and wait until it is loaded."""
        self.ask(
            "browsingContext.navigate",
            context=self.tab,
            url=address,
            wait="complete",
        )

    def call(self, function, argument):
        """Call a function of JavaScript; both sides speak JSON."""
        result = self.ask(
            "script.callFunction",
            functionDeclaration=(
                f"async (text) => JSON.stringify(await ({function})(JSON.parse(text)))"
            ),
            arguments=[{"type": "string", "value": json.dumps(argument)}],
            target={"context": self.tab},
            awaitPromise=True,
        )
        assert result["type"] == "success", result
        return json.loads(result["result"]["value"])


@contextmanager
def started(path, profile):
    """Start Firefox without a window; end it afterwards."""
    (profile / "user.js").write_text(QUIET)
    command = [path, "--headless", "--no-remote", "--profile", str(profile)]
    process = subprocess.Popen(
        [*command, "--remote-debugging-port=0", "about:blank"],
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )
    try:
        lines = iter(process.stderr.readline, "")
        address = next(
            found[1] for line in lines if (found := READY.search(line))
        )
        with connect(f"{address}/session", max_size=None) as socket:
            yield Firefox(socket)
    finally:
        process.terminate()
        process.wait(30)
        process.stderr.close()
