"""What may stand in an article: each attempt at more is refused, or built inert."""

import re

import pytest

from scripts.extension.current_page import PageError
from scripts.model import html
from tests import attempts
from tests.attempts import FIGURE, LIVE, REFUSED, SHOWN, body, claim, convert


@pytest.fixture
def build(project, monkeypatch):
    """Convert the project's pages, with an attempt in them."""
    monkeypatch.setattr("scripts.extension.current_page.ROOT", project.root)
    attempts.prepare(project)
    return lambda attempt=None: attempts.build(project, attempt)


RUN = {"script", "iframe", "object", "embed", "base", "form", "animate", "set"}
SCRIPT = re.compile(r"[\x00-\x20]*(javascript|vbscript|data):", re.IGNORECASE)


def active(text):
    """Return what a browser would run in a text, by rules of its own."""
    for node in html.elements(html.parse(text)):
        if node.tag in RUN:
            yield node.tag
        for name, value in node.attributes.items():
            if name.lower().startswith("on") or SCRIPT.match(value or ""):
                yield name


def test_the_project_is_built_as_it_is(build):
    text = build()
    assert text.count("<svg") == 1
    assert "data-" in text
    assert not list(active(text))


@pytest.mark.parametrize("what", REFUSED)
def test_it_is_refused_with_its_line(build, project, what):
    attempt = REFUSED[what]
    with pytest.raises(PageError) as raised:
        build(attempt)
    place, line, told = re.fullmatch(
        r"(\S+):(\d+): (.*)", str(raised.value)
    ).groups()
    assert place == str(project.root / attempt.file)
    assert told.count(". ") >= 1
    text = (project.root / attempt.file).read_text()
    first = text.count("\n", 0, text.index(attempt.after)) + 1
    assert first <= int(line) <= first + attempt.after.count("\n")


@pytest.mark.parametrize("what", SHOWN)
def test_it_is_built_and_inert(build, what):
    text = build(SHOWN[what])
    assert not list(active(text))


def test_the_oracle_sees_what_is_active():
    hostile = f"<p onclick={LIVE}><a href=java&#115;cript:x><script></script>"
    assert list(active(hostile)) == ["onclick", "href", "script"]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_program_shown_again_has_ids_of_its_own(build, project, count):
    block = "/// snippet | add_numbers.py\n    alt: a line\n///\n\n"
    figure = FIGURE.replace('<path d="', '<path id="a1" d="').replace(
        "<path", "<use href='#a1'/><path"
    )
    (project.folder / "add_numbers.svg").write_text(figure)
    text = build(body(block * count))
    ids = re.findall(r' id="([^"]*)"', text)
    assert "program-add-numbers" in ids
    assert f"program-add-numbers-{count + 1}" in ids
    own = [
        node.attributes["id"]
        for node in html.elements(html.parse(convert(project, project.page)))
        if "id" in node.attributes
    ]
    assert len(own) == len(set(own))


@pytest.mark.parametrize(
    "text", ["&lt;b&gt;", "a & b", "&amp;amp;", "<i>*a*</i>", "`x`", "{{ a }}"]
)
def test_a_text_of_the_project_is_shown_as_typed(build, text):
    typed = claim(
        "A claim that is long enough to be tested.",
        f"'{text} is a claim to be tested'",
    )
    assert f"{text} is a claim" in html.parse(build(typed)).text()


MARKDOWN = """
A note[^1], an *emphasis*{.assumed}, `code`, `#!python x = 1`, H<sub>2</sub>O<br>
<https://example.org/?a=1&b=2>, <somebody@example.org>, [a](#exercises "title").

[^1]: Its text, [with a link](https://example.org/).

| a | b | c |
|:--|:-:|--:|
| 1 | 2 | 3 |

Term
:   Its definition, the HTML of it.

*[HTML]: Hypertext "markup" language

3. three
4. four

> A quotation, <kbd>Ctrl</kbd> and ![words](x.png).

/// tab | One
```html title="x.html" hl_lines="1"
<script>shown()</script>
```
///

/// tab | Two
b
///

/// details | More
    open: true

c
///

/// note | Note
d
///

<div class="routes" markdown>
<div markdown>
[Go](#exercises){ .md-button }
</div>
</div>


<!-- fragment: it is a part -->

## More {#a.b .lead}
"""


def test_what_markdown_makes_is_accepted(build):
    text = build(body(MARKDOWN))
    for made in (
        "tabbed-set",
        "footnote",
        "<abbr",
        "text-align",
        'id="a.b"',
        "<dl>",
    ):
        assert made in text
