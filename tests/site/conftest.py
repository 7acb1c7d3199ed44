"""The guide, built once, strictly, and without a network."""

import fcntl
import json
import os
import random
import socket
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

import pytest

from scripts.browser.notebooks import write_all
from scripts.browser.policy import secure_all
from scripts.browser.prepare import prepare
from scripts.model.problem import ROOT
from scripts.publish.__main__ import publish

VOID = {
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
}


@dataclass
class Element:
    """An element of a page, with the text inside it."""

    tag: str
    attributes: dict[str, str]
    parents: list["Element"] = field(
        repr=False
    )  # else it grows with two to the depth
    text: str = ""

    def inside(self, name: str) -> bool:
        """Whether an element above it has this class."""
        return any(
            name in one.attributes.get("class", "").split()
            for one in self.parents
        )


@dataclass
class Html(HTMLParser):
    """Every element of a page, in order."""

    source: str = field(repr=False)
    elements: list[Element] = field(default_factory=list, repr=False)
    stack: list[Element] = field(default_factory=list, repr=False)

    def __post_init__(self):
        super().__init__()
        self.feed(self.source)

    def __hash__(self):
        return id(self)

    def handle_starttag(self, tag, attrs):
        values = {name: value or "" for name, value in attrs}
        element = Element(tag, values, list(self.stack))
        self.elements.append(element)
        if tag not in VOID:
            self.stack.append(element)

    def handle_startendtag(self, tag, attrs):
        self.elements.append(Element(tag, dict(attrs), list(self.stack)))

    def handle_endtag(self, tag):
        if tag in [element.tag for element in self.stack]:
            while self.stack.pop().tag != tag:
                pass

    def handle_data(self, data):
        for element in self.stack:
            element.text += data

    def find(self, tag="", class_=""):
        """Return the elements with this tag and class."""
        return [
            one
            for one in self.elements
            if (not tag or one.tag == tag)
            and (
                not class_ or class_ in one.attributes.get("class", "").split()
            )
        ]


@dataclass(frozen=True)
class Site:
    """The built guide."""

    root: Path
    port: (
        int  # that it is to be served on: instant navigation knows its address
    )
    log: str

    @cached_property
    def pages(self) -> dict[str, Html]:
        """Every page, by its path."""
        return {
            path.relative_to(self.root).as_posix(): Html(
                path.read_text("utf-8")
            )
            for path in sorted(self.root.rglob("*.html"))
        }


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Site:
    """Build the guide once, whoever of the workers needs it first."""
    own = tmp_path_factory.getbasetemp()
    place = own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own
    told = place / "site.json"
    with (place / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not told.exists():
            port, log = build(place / "site")
            told.write_text(json.dumps({"port": port, "log": log}))
    return Site(place / "site", **json.loads(told.read_text()))


def build(target: Path) -> tuple[int, str]:
    """Build the guide as it is published; return its port, and what was said."""
    write_all()
    assert prepare() == [], "no source of Python for the browser can be reached"
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--site-dir",
        target,
    ]
    port = free_port()
    environment = {
        **os.environ,
        "SITE_URL": f"http://127.0.0.1:{port}/guide/",
        "NO_MKDOCS_2_WARNING": "1",
        # What would ask a network for anything finds none.
        **dict.fromkeys(("http_proxy", "https_proxy"), "http://127.0.0.1:9"),
    }
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert publish(target, url=environment["SITE_URL"], recording=False) == []
    assert secure_all(target) == []
    return port, done.stdout + done.stderr


def free_port() -> int:
    """Return a free port, from those that no system lends to others meanwhile."""
    for port in random.sample(range(20_000, 32_000), 100):
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise AssertionError("none of 100 ports is free")
