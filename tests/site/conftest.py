"""The guide, built once, strictly, and without a network."""

import fcntl
import json
import os
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest
from selectolax.lexbor import LexborNode

from scripts.model import html
from scripts.publish.site import prepare_assets
from tests import own

NOWHERE = "http://127.0.0.1:9"  # what would ask a network finds none
URL = f"{NOWHERE}/guide/"


@dataclass(frozen=True)
class Site:
    """The built guide."""

    root: Path
    url: str  # that it was built for; tests serve it elsewhere
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
            told.write_text(json.dumps(build(place / "site")))
    return Site(place / "site", URL, json.loads(told.read_text()))


def build(target: Path) -> str:
    """Build the guide as it is published; return what was said."""
    assert prepare_assets() == []
    code, told = own.run(
        [sys.executable, "-m", "scripts.publish", target],
        SITE_URL=URL,
        CI="1",  # new addresses are a fault, and are not written down
        http_proxy=NOWHERE,
        https_proxy=NOWHERE,
    )
    assert code == 0, told
    assert "no source could be reached" not in told
    return told
