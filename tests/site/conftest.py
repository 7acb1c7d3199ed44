"""The guide, built once, strictly, and without a network."""

import fcntl
import json
import os
import random
import socket
import sys
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest
from selectolax.lexbor import LexborNode

from scripts.model import html
from scripts.publish.site import prepare_assets
from tests import own


@dataclass(frozen=True)
class Site:
    """The built guide."""

    root: Path
    port: int  # of its address, which instant navigation knows
    log: str

    @cached_property
    def pages(self) -> dict[str, LexborNode]:
        """Every page, by its path."""
        return {
            path.relative_to(self.root).as_posix(): html.parse(
                path.read_text("utf-8")
            )
            for path in sorted(self.root.rglob("*.html"))
        }


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Site:
    """Build the guide once, whoever of the workers needs it first."""
    base = tmp_path_factory.getbasetemp()
    place = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    told = place / "site.json"
    with (place / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not told.exists():
            port, log = build(place / "site")
            told.write_text(json.dumps({"port": port, "log": log}))
    return Site(place / "site", **json.loads(told.read_text()))


def build(target: Path) -> tuple[int, str]:
    """Build the guide as it is published; return its port, and what was said."""
    assert prepare_assets() == []
    port = free_port()
    nowhere = "http://127.0.0.1:9"  # what would ask a network finds none
    code, told = own.run(
        [sys.executable, "-m", "scripts.publish", target],
        SITE_URL=f"http://127.0.0.1:{port}/guide/",
        CI="1",  # new addresses are a fault, and are not written down
        http_proxy=nowhere,
        https_proxy=nowhere,
    )
    assert code == 0, told
    assert "no source could be reached" not in told
    return port, told


def free_port() -> int:
    """Return a free port, from those that no system lends to others meanwhile."""
    for port in random.sample(range(20_000, 32_000), 100):
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise AssertionError("none of 100 ports is free")
