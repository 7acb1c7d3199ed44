"""Ninety questions that readers ask, and the pages that must answer them."""

import tomllib
from pathlib import Path

import pytest

from scripts.model.problem import ROOT
from tests.browser.conftest import noted
from tests.browser.situations import visit

ASKED = tomllib.loads(
    Path(__file__).with_name("queries.toml").read_text("utf-8")
)
# As the window asks: the same module, through the same index.
ASK = """async ([root, queries]) => {
    const { find } = await import(new URL('assets/search/find.js', root).href);
    const first = async (query) => {
        const { pages } = await find(query);
        return pages.slice(0, 3).map(({ address }) => address.split('#')[0]);
    };
    return Promise.all(queries.map(first));
}"""
PAGE = "models/splits-decide/"


@pytest.fixture(scope="module")
def asking(browser, address):
    """Ask the search, one page for all."""
    context = browser.new_context()
    page = noted(context.new_page(), address)
    visit(page, address + PAGE)

    def ask(*queries):
        found = page.evaluate(ASK, [address, queries])
        return [
            [one.removeprefix(address).strip("/") for one in pages]
            for pages in found
        ]

    yield ask
    context.close()


@pytest.mark.parametrize("reader", ASKED)
def test_what_readers_type_finds_its_page_among_the_first_three(asking, reader):
    queries = ASKED[reader]
    found = dict(zip(queries, asking(*queries), strict=True))
    assert {
        query: found[query]
        for query, wanted in queries.items()
        if not set(wanted) & set(found[query])
    } == {}


def test_a_page_that_does_not_answer_is_not_among_them(asking):
    (found,) = asking("hash map")
    assert "impact/two-fairness-definitions" not in found


def test_ninety_questions_are_asked_and_each_page_that_answers_is_there():
    pages = {
        page
        for asked in ASKED.values()
        for one in asked.values()
        for page in one
    }
    docs = ROOT / "docs"
    assert sum(map(len, ASKED.values())) == 90
    assert [
        page
        for page in pages
        if not (docs / f"{page}.md").is_file()
        and not (docs / page / "index.md").is_file()
    ] == []
