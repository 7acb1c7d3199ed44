"""The built pages keep to the HTML standard, as its own checker says."""

import json
import os
import re
from dataclasses import dataclass

import pytest

from scripts.setup.validator import NoCheckerError, obtain
from tests import own


@dataclass(frozen=True)
class Known:
    """What may be said: why, what the checker says, and of which element."""

    why: str
    says: str
    of: str


# Three are the theme's. A label without a page of its own is to be reached by no
# key, and gets an empty number for it. The drawer and the search are switches, whose
# state a browser may not remember. Without headings, the contents have no switch.
KNOWN = [
    Known(
        "a section's label",
        "Bad value “” for attribute “tabindex” on element “label”",
        r'<label class="md-nav__link( |md-nav__link--active)*" for="__nav_\d+"'
        r' id="__nav_\d+_label" tabindex="">',
    ),
    Known(
        "the switches of drawer and search",
        "Attribute “autocomplete” is only allowed when the input type is",
        r'<input class="md-toggle" data-md-toggle="(drawer|search)" type="checkbox"'
        r' id="__\1" autocomplete="off">',
    ),
    Known(
        "the title of the contents",
        "The value of the “for” attribute of the “label” element must be the ID",
        r'<label class="md-nav__title" for="__toc">',
    ),
    Known(
        "our own files: the checker reads a page as a file, which is of no site",
        "Resource violates Content Security Policy (meta tag): ",
        r'(href|src)="(\.\./|/guide/|/)*assets/',
    ),
    Known(
        "data: no browser runs it, and no policy asks for it",
        "Inline script violates Content Security Policy (meta tag)",
        r'<script (id="__config" )?type="application/(ld\+)?json"',
    ),
]
BROKEN = "<!doctype html><html lang=en><meta charset=utf-8><title>a</title><p id='a b'>"


# It runs for seconds: a compiler that takes its time, and cleaning on every core,
# cost more than they save. Without room on the stack it ends.
QUICK = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m"]


@pytest.fixture(scope="module")
def messages(site, tmp_path_factory):
    """Return what the checker says of every page, and of one that is broken."""
    try:
        java, *rest = obtain()
    except NoCheckerError as error:
        if os.environ.get("CI"):
            pytest.fail(str(error))
        pytest.skip(f"the HTML standard was not checked here: {error}")
    broken = tmp_path_factory.mktemp("broken") / "broken.html"
    broken.write_text(BROKEN)
    pages = sorted(site.root.rglob("*.html"))
    assert len(pages) >= 48
    command = [java, *QUICK, *rest, "--format", "json", "--stdout"]
    told = json.loads(own.run([*command, *pages, broken])[1])["messages"]
    return [one for one in told if one["type"] != "info" or one.get("subType")]


def known(message):
    return [
        one
        for one in KNOWN
        if message["message"].startswith(one.says)
        and re.search(one.of, message.get("extract", ""))
    ]


def test_the_checker_sees_what_is_broken(messages):
    (told,) = [one for one in messages if one["url"].endswith("/broken.html")]
    assert "id" in told["message"]
    assert not known(told)


def test_every_page_keeps_to_the_standard(messages):
    told = [one for one in messages if not one["url"].endswith("/broken.html")]
    other = [
        f"{one['url']}:{one['lastLine']}: {one['message']} {one.get('extract', '')}"
        for one in told
        if not known(one)
    ]
    assert other == []
    seen = [one.why for message in told for one in known(message)]
    assert set(seen) == {one.why for one in KNOWN}, "drop what is said no more"
