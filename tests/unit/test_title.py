"""A title stands on the page, and in front matter, as it was typed."""

from pathlib import Path

import pytest
from markdown import Markdown
from mkdocs.config import load_config

from scripts.contribute import new
from scripts.model import front_matter, html, title
from scripts.model.problem import ROOT

TITLES = r"""
`dict` in detail
"Fast" is relative
@property pays
*args and **kwargs
2026
Yes
12:30
Trade-offs:
C++ in 5 min #1
Cost: what it is
a: b: c
: colon
- dash
? key
! bang
% percent
| pipe | bars |
> quote
& anchor
R&D
&amp; stays
&#35; &copy; &nosuch;
Tom &copy Jerry
<b>bold</b>
a < b > c
a<b
<!-- comment -->
<script>alert(1)</script>
<meta http-equiv="refresh" content="0">
<?php
_x_
__init__
snake_case_name
_a_b_
a_
[a](b)
[a][b]
[^1] note
![image](a.svg)
*[HTML]: abbreviated
{% raw %}
{#id}
title {#id}
title {: .x #id }
{.x}
C#
F# and C##
# hash
#1
1. x
2) y
+ plus
~~~
~~struck~~ and ~a~
--8<-- on its own
++keys++ %%hidden%%
std::vector and a::b
www.example.org
// comment
2^10 costs $5 or $6
## two
```
``a`b``
`#!python x`
C:\temp
back\\slash\
a\*b
\`
\{x\}
!!! note
??? details
=== "Tab"
--8<-- "file"
/// note
---
...
null
~
true
off
1e3
0x1F
1_000
2026-11-29
[]
{}
[a, b]
{a: b}
'single'
it's
"double"
a 'b' "c"
x # comment
**
***bold***
深い学習
Größe, naïve “quotes”
السلام عليكم
emoji 🎉👩‍👩‍👧
two  spaces
http://example.org/
<http://example.org/>
a@example.org
$HOME $(x) ${y} $$
100 %
==x== ^x^ ++x++ H~2~O
:smile:
TITLE
-->
]]>
\
"
'
`
""".strip("\n").split("\n")


@pytest.fixture(scope="module")
def heading():
    """Return the first heading that the guide's Markdown makes of a text."""
    settings = load_config(str(ROOT / "mkdocs.yml"))
    markdown = Markdown(
        extensions=settings.markdown_extensions,
        extension_configs=settings.mdx_configs,
    )

    def convert(text):
        return html.parse(markdown.reset().convert(text)).css_first("h1")

    return convert


def test_there_are_enough_titles():
    assert len(set(TITLES)) >= 100


@pytest.mark.parametrize("typed", TITLES)
def test_a_title_comes_back_as_it_was_typed(typed, heading):
    text = new._page(typed)
    assert title.wrong(typed) is None
    assert front_matter.read(text, Path("a.md"))["title"] == typed
    head = text.partition("\n---\n")[2].partition("\n///")[0]
    shown = heading(head)
    (link,) = shown.css("h1 *")
    assert (link.tag, link.attributes["class"]) == ("a", "headerlink")
    assert shown.text() == f"{typed}¶"


@pytest.mark.parametrize("typed", ["*x*", "a <b>c</b>", "a {#id}", "C#"])
def test_a_title_that_is_not_escaped_is_seen(typed, heading):
    assert heading(f"# {typed}\n").text() != f"{typed}¶"


@pytest.mark.parametrize(
    "typed",
    ["Trade-offs: C++", "R&D", "a_b (2026), 50 %", "It's 1 < 2!", "a.b-c+d"],
)
def test_what_markdown_does_not_read_is_left_as_it_is(typed):
    assert title.as_markdown(typed) == typed
