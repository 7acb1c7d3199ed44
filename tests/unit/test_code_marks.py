"""Code without the marks that nobody sees: the same text, and what has a colour."""

import pytest
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from scripts.model import html
from scripts.publish.code_marks import on_page_content

CODE = 'def add(a, b=1) -> int:\n    return a < b and f"{a}"  # "<&>"\n'


@pytest.fixture
def marked():
    return highlight(CODE, PythonLexer(), HtmlFormatter())


def test_the_text_stays_to_the_last_byte(marked):
    kept = html.parse(on_page_content(marked)).css_first("pre")
    assert kept.text() == html.parse(marked).css_first("pre").text() == CODE


def test_only_what_has_a_colour_keeps_its_mark(marked):
    def classes(text):
        return {
            html.attributes(node)["class"]
            for node in html.parse(text).css("pre span[class]")
        }

    assert {"n", "p", "o", "w"} <= classes(marked)
    assert classes(on_page_content(marked)) == classes(marked) - set("npow")


def test_other_elements_stay():
    text = (
        '<p class="n">a</p><span class="nf">b</span><span class="n x">c</span>'
    )
    assert on_page_content(text) == text
