"""No file is parsed twice with the same content in one build, check or publish."""

import ast
import json
import re
import shutil
from collections import Counter

import pytest

from scripts import checks
from scripts.model import (
    claims,
    front_matter,
    html,
    navigation,
    page,
    recorded,
    snippet,
    sources,
    yaml_text,
)
from scripts.publish import built, policy
from scripts.publish.site import finish
from scripts.serve.guide import Guide

TOLD = re.compile(r'<script type="application/ld\+json">.*?</script>')
CACHED = (
    built.read,
    claims.parse,
    front_matter.read,
    navigation._pages,
    page.scan,
    recorded._runs,
    snippet.parse,
    snippet.tree,
    sources.parse,
)


@pytest.fixture
def parsed(monkeypatch):
    """Count what is parsed, by parser and text."""
    for function in CACHED:
        function.cache_clear()
    counted = Counter()

    def count(where, name, kind):
        real = getattr(where, name)

        def counting(text, *arguments, **named):
            counted[kind, text] += 1
            return real(text, *arguments, **named)

        monkeypatch.setattr(where, name, counting)

    class Loader(yaml_text.Loader):
        def __init__(self, stream):
            if "\n" in stream:  # and not the one option of a block
                counted["YAML", stream] += 1
            super().__init__(stream)

    monkeypatch.setattr(yaml_text, "Loader", Loader)
    count(ast, "parse", "Python")
    count(json, "loads", "JSON")
    count(sources, "parse_string", "BibTeX")
    count(page, "Reader", "page")
    count(html, "parse", "HTML")
    return counted


def repeated(counted):
    return [(kind, text[:60]) for (kind, text), n in counted.items() if n > 1]


def kinds(counted):
    return {kind for kind, _ in counted}


def test_a_check_of_the_guide_parses_each_file_once(parsed):
    checks.check()
    assert kinds(parsed) == {"YAML", "Python", "JSON", "BibTeX", "page"}
    assert repeated(parsed) == []


def test_a_build_parses_each_file_once(small_guide, parsed, monkeypatch):
    monkeypatch.setattr("scripts.extension.current_page.ROOT", small_guide.root)
    monkeypatch.chdir(small_guide.root)
    guide = Guide(small_guide.root, "http://127.0.0.1:8000/")
    guide.build()
    guide.close()
    assert {"YAML", "Python", "JSON", "BibTeX", "page"} <= kinds(parsed)
    assert repeated(parsed) == []


def test_to_finish_a_site_parses_each_file_once(site, parsed, tmp_path):
    copied = tmp_path / "site"
    for path in site.root.rglob("*.html"):
        own = copied / path.relative_to(site.root)
        own.parent.mkdir(parents=True, exist_ok=True)
        built_by_mkdocs = policy.WRITTEN.sub("", path.read_text("utf-8"))
        built_by_mkdocs = TOLD.sub("", built_by_mkdocs)
        own.write_text(built_by_mkdocs, "utf-8")
    (copied / "assets").mkdir()
    for path in site.root.glob("assets/style.*.css"):
        shutil.copy(path, copied / "assets")
    assert finish(copied, url="https://example.org/", recording=False) == []
    assert {"YAML", "BibTeX", "page", "HTML"} <= kinds(parsed)
    # What can be linked to is read of a page, and what its head tells; the search
    # takes one apart.
    pages = [text for kind, text in parsed if kind == "HTML"]
    assert max(parsed["HTML", text] for text in pages) == 3
    # The theme tells its scripts the same on many pages, in JSON.
    told = [
        (kind, text)
        for kind, text in repeated(parsed)
        if kind != "HTML" and '"base": "' not in text
    ]
    assert told == []
