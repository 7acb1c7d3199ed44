"""What writers type by habit stands in the built article, or is refused in words."""

import re

import pytest

from scripts.extension.current_page import PageError
from scripts.model import page
from tests.unit.built import Article, Builder

REFUSED = [
    # what is typed, the line of it that is refused, and what is said
    ("!!! note\n    text", 1, "Write `/// note | Title`"),
    ('!!! note "Title"\n    text', 1, "Write `/// note | Title`"),
    ("!!!note", 1, "Write `/// note | Title`"),
    ("- a\n\n    !!! tip\n        text", 3, "Write `/// note | Title`"),
    ('??? note "x"\n    text', 1, "Write `/// details | Title`"),
    ("???+ tip\n    text", 1, "Write `/// details | Title`"),
    ('=== "Tab"\n\n    text', 1, "Write `/// tab | Title`"),
    ("=== Tab\n    text", 1, "Write `/// tab | Title`"),
    ("> [!NOTE]\n> text", 1, "Write `/// note | Title`"),
    ("> [!warning] Mind\n> text", 1, "Write `/// note | Title`"),
    (":::note\ntext\n:::", 1, "Write `/// note | Title`"),
    (":::", 1, "Write `/// note | Title`"),
    ("::: {.note}\ntext\n:::", 1, "Write `/// note | Title`"),
    (".. note::\n\n    text", 1, "Write `/// note | Title`"),
    ("```{note}\ntext\n```", 1, "Write `/// note | Title`"),
    ("/// admonition | T\ntext\n///", 1, "Write `/// note | …`"),
    ("/// Note | T\ntext\n///", 1, "Write `/// note | …`"),
    ("/// danger\ntext\n///", 1, "Write `/// warning | …`"),
    ("/// note Title\ntext\n///", 1, "Write `/// name | argument`"),
    ("//note\ntext", 1, "Write `/// name | argument`"),
    ("/// note | T\n    typ: x\ntext\n///", 1, "has no option `typ`"),
    (
        "/// details | T\n    open: maybe\ntext\n///",
        1,
        "is not `true` or `false`",
    ),
    ("/// note | T\ntext\n////", 1, "is never closed"),
    ("/// tab\ntext\n///", 1, "the block `tab` needs an argument"),
    ("text /// note | T", 1, "Begin the block on a line of its own"),
    ("- a\n\n    /// note | T\n    text\n    ///", 3, "stands in a list"),
    ("> /// note | T\n> text\n> ///", 1, "Take the block out of the quote"),
    ("<details>\n<summary>x</summary>\n</details>", 1, "/// details | Title"),
    ("text <details>x</details>", 1, "/// details | Title"),
    ("```python3\nx\n```", 1, "Make it a snippet"),
    ("```Python\nx\n```", 1, "Make it a snippet"),
    ('```py title="x"\nx\n```', 1, "Make it a snippet"),
    ("```{.python}\nx\n```", 1, "Make it a snippet"),
    ("```{ .py .annotate }\nx\n```", 1, "Make it a snippet"),
    ('``` python hl_lines="1"\nx\n```', 1, "Make it a snippet"),
    ("~~~pycon\n>>> x\n~~~", 1, "Make it a snippet"),
    ("```ipython\nx\n```", 1, "Make it a snippet"),
    ("```\n>>> x\n```", 1, "Make it a snippet"),
    ("> ```py\n> x\n> ```", 1, "Make it a snippet"),
    ("- a\n\n    ```py\n    x\n    ```", 3, "Make it a snippet"),
    ("```python:file.py\nx\n```", 1, "opens no fence here"),
    ("```js{1,3}\nx\n```", 1, "opens no fence here"),
    ("```sh linenums\nx\n```", 1, "opens no fence here"),
    ("```sh\nx", 1, "the fence is never closed"),
    ("```sh\nx\n````", 1, "the fence is never closed"),
    (
        "```{.sh .annotate}\nx # (1)!\n```",
        1,
        "notes in code are shown as typed",
    ),
    ("```sh\nx\n```\n- a", 1, "Put a blank line before and after it"),
    ("```mermaid\ngraph LR\n```", 1, "nothing here draws"),
    ("```math\nx\n```", 1, "nothing here draws"),
    ('--8<-- "file.md"', 1, "/// snippet | program.py"),
    ("--8<--\nfile.md\n--8<--", 1, "/// snippet | program.py"),
    ('-8<- "file.md:2:4"', 1, "/// snippet | program.py"),
    (';--8<-- "file.md"', 1, "/// snippet | program.py"),
    ("{! file.md !}", 1, "/// snippet | program.py"),
    ("{% include 'x' %}", 1, "nothing here fills templates"),
    ("{{ config.site_name }}", 1, "Write `{{ program: label }}`"),
    ("{{< figure >}}", 1, "Write `{{ program: label }}`"),
    (":material-check: done", 1, "no emoji or icon is drawn"),
    ("done :smile:", 1, "no emoji or icon is drawn"),
    (":+1:", 1, "no emoji or icon is drawn"),
    ("## Fast :rocket: {#fast}", 1, "no emoji or icon is drawn"),
    ("| a | b |\n|---|---|\n| :x: | c |", 3, "no emoji or icon is drawn"),
    ("==mark==", 1, "Write `**words**`"),
    ("as said [@one; @two]", 1, "Write each source by itself"),
    ("as said [see @one]", 1, "Write each source by itself"),
    ("as said [@one, p. 3]", 1, "Write each source by itself"),
    ("++ctrl+c++", 1, "Write the keys as code"),
    ("^^inserted^^", 1, "in plain words"),
    ("~~deleted~~", 1, "Take the words out"),
    ("H~2~O", 1, "<sub>2</sub>"),
    ("x^2^", 1, "<sup>2</sup>"),
    ("{++added++}", 1, "is shown to readers as typed"),
    ("- [ ] task", 1, "Write a plain list"),
    ("1. [x] task", 1, "Write a plain list"),
    ("let $x^2$ be", 1, "no formula is drawn"),
    ("$$\nx\n$$", 1, "no formula is drawn"),
    (r"let \(x\) be", 1, "no formula is drawn"),
    (r"\[ x \]", 1, "no formula is drawn"),
    (r"\alpha", 1, "Take the backslash out"),
    ("a\\\nb", 1, "Take the backslash out"),
    ("[TOC]", 1, "the page has its contents beside it"),
    ("[[_TOC_]]", 1, "the page has its contents beside it"),
    ("[[wiki]]", 1, "Write `[words](page.md)`"),
    ("![[image.png]]", 1, "Write `[words](page.md)`"),
    ("[words] (page.md)", 1, "without a space between"),
    ("(words)[page.md]", 1, "Write `[words](page.md)`"),
    ("[words](page.md", 1, "each bracket closed"),
    ("words](a.md) and \\[words](a.md)", 1, "each bracket closed"),
    ("[words](my page.md)", 1, "has a space in it"),
    ("[words]()", 1, "Name its target"),
    ("[words][name]", 1, "Define it: `[name]: page.md`"),
    ("[name][]", 1, "Define it: `[name]: page.md`"),
    ("[words]{.large}", 1, "Write the words alone"),
    ("https://example.org/a", 1, "a bare address is no link"),
    ("www.example.org", 1, "a bare address is no link"),
    ("`words <https://example.org>`_", 1, "Write `[words](page.md)`"),
    ("a[^1]", 1, "Add a line `[^1]: …`"),
    ("a\n\n[^1]: note", 3, "no sentence names the footnote"),
    ("a[^1]\n\n[^1]: b\n\n[^1]: c", 5, "stands at line"),
    ("a^[note]", 1, "Write `[^1]`"),
    ("| a | b |\n|---|---|\n| c |", 3, "the row has 1 cells, and the table 2"),
    ("| a | b |\n|---|---|\n| c | d | e |", 3, "the row has 3 cells"),
    ("| a | b |\n|---|---|---|\n| c | d |", 2, "as many cells as the first"),
    ("text\n| a | b |\n|---|---|\n| c | d |", 3, "Put a blank line before it"),
    ("| a | b |\n| c | d |", 1, "it has no line `|---|---|`"),
    ("| | b |\n|---|---|\n| c | d |", 1, "a column of the table has no name"),
    ("| a | b |\n|---|---|\n| c | d |\n## H {#h}", 4, "taken for a row"),
    ("+---+---+\n| a | b |\n+---+---+", 1, "Write a table with bars"),
    ("text:\n- a\n- b", 2, "Put a blank line before it"),
    ("text:\n1. a\n2. b", 2, "Put a blank line before it"),
    ("1) a\n2) b", 1, "Write `1.`"),
    ("• a", 1, "Write `- ` before each item"),
    ("- a\n  - b", 2, "by four columns"),
    ("- a\n\n  more", 3, "by four columns"),
    ("- a\n\n  ```sh\n  x\n  ```", 3, "by four columns"),
    ("-\ta", 1, "Write four spaces in its place"),
    ("\ttext", 1, "Write four spaces in its place"),
    ("&nbsp text", 1, "Write the character itself"),
    ("&nosuch; text", 1, "Write the character itself"),
    ("Title\n=====", 1, "Write `## Title {#a-name}`"),
    ("Title\n-----", 1, "Write `## Title {#a-name}`"),
    ("<h2>Title</h2>", 1, "Write `## Title {#a-name}`"),
    ('<h3 id="x">Title</h3>', 1, "Write `## Title {#a-name}`"),
    ("##Title", 1, "with a space"),
    ("#hashtag", 1, "a sign is `\\#`"),
    (" ## Title {#a}", 1, "Begin it at the start of a line"),
    ("- ## Title", 1, "Begin it at the start of a line"),
    ("> ## Title", 1, "Begin it at the start of a line"),
    ("## Title{#a}", 1, "End it with ` {#a-name}`"),
    ("## Title {#a b} c}", 1, "End it with ` {#a-name}`"),
    ("## Title {#a/b}", 1, "End it with ` {#a-name}`"),
    ("words { .lead }", 1, "right behind a link"),
    ("{ .lead }\nwords", 1, "on the last line of a paragraph"),
    ("[x](y.md) { .md-button }", 1, "right behind a link"),
    ("**not closed", 1, "Close it"),
    ("__not closed", 1, "Close it"),
    ("*not closed", 1, "Close it"),
    ("`not closed", 1, "Close it with as many"),
    ("<!-- not closed", 1, "the comment is never closed"),
    ("text <!-- not closed", 1, "and close it"),
    ("<div>\n**words**\n</div>", 1, "Write `<div markdown>`"),
    ("<div markdown>\n\nwords", 1, "is never closed"),
    ("<p>words</p>", 1, "Write it in Markdown"),
    ("%% hidden %%", 1, "Write `<!-- … -->`"),
    ("Term\n:definition", 2, "Write `:   `"),
    # a value or a source where nothing is put in
    ("<div>{{ add_numbers: sum }}</div>", 1, "in raw HTML"),
    ("<div>\n[@knuth1998]\n</div>", 2, "in raw HTML"),
    ('<span title="{{ add_numbers: sum }}">x</span>', 1, "nothing is put in"),
    ("*[AB]: {{ add_numbers: sum }}\n\nAB", 1, "nothing is put in"),
    ("*[AB]: as in [@knuth1998]\n\nAB", 1, "nothing is put in"),
    ('[x][y]\n\n[y]: z.md "{{ add_numbers: sum }}"', 3, "nothing is put in"),
    ("[x]({{ add_numbers: sum }})", 1, "nothing is put in"),
    ('[x](y.md "{{ add_numbers: sum }}")', 1, "nothing is put in"),
    ('words{ title="{{ add_numbers: sum }}" .x }', 1, "nothing is put in"),
    ('## T {#t title="{{ add_numbers: sum }}"}', 1, "nothing is put in"),
    ("[see [@knuth1998]](y.md)", 1, "it is a link itself"),
    (r"\{{ add_numbers: sum }}", 1, "Write it as code"),
    (r"\[@knuth1998]", 1, "Write it as code"),
]
STANDS = [
    # what is typed, and what the article has
    ("/// note | T\nwords\n///", '<div class="admonition note">'),
    ("/// details | T\n    open: true\nwords\n///", '<details open="open">'),
    ("/// tab | T\nwords\n///", '<div class="tabbed-content">'),
    ("///note\nwords\n///", '<div class="admonition note">'),
    (
        "//// note | A\n\n/// tip | B\nx\n///\n////",
        '<div class="admonition tip">',
    ),
    ('```text title="x"\ny\n```', '<span class="filename">x</span>'),
    ("~~~sh\n# x\n~~~", '<div class="language-sh highlight">'),
    ("````text\n```\n# x\n```\n````", "```\n# x\n```"),
    ("- a\n\n    ```sh\n    # x\n    ```", "# x"),
    ("> ```text\n> # x\n> ```", "# x"),
    ("``a ` b``", "<code>a ` b</code>"),
    ("*[AB]: Abba\n\nAB", '<abbr title="Abba">AB</abbr>'),
    ("a[^1]\n\n[^1]: note", '<a class="footnote-ref"'),
    ("Term\n:   definition", "<dd>definition</dd>"),
    ("[x][y]\n\n[y]: z.md", '<a href="z.md">x</a>'),
    ("[y]\n\n[y]: z.md", '<a href="z.md">y</a>'),
    ("<https://example.org>", '<a href="https://example.org">'),
    ("[x](<a b.md>)", '<a href="a b.md">'),
    ("[x](a_(b).md)", '<a href="a_(b).md">'),
    ('[x](y.md "tip")', 'title="tip"'),
    ("[x](y.md){ .md-button }", '<a class="md-button"'),
    ("words\n{ .lead }", '<p class="lead">'),
    ("## T {#a}", '<h2 id="a">'),
    ("## T {: #a }", '<h2 id="a">'),
    ("## T {.x #a}", '<h2 class="x" id="a">'),
    ("## T {#a .x}", '<h2 class="x" id="a">'),
    ("## T { #a lang=en }", 'id="a" lang="en">'),
    ("## T {#a.b}", '<h2 id="a.b">'),
    ("## T ## {#a}", '<h2 id="a">'),
    ("## `x` {#a}", '<h2 id="a">'),
    ("| a | b |\n|:--|--:|\n| `x|y` | c \\| d |", "c | d"),
    ("- a\n    - b", "<li>b</li>"),
    ("costs $5 and $6, 5 * 3, a == b, C++ and D++", "costs $5 and $6, 5 * 3"),
    ("at 10:30:45, `:smile:`, [sic], R&amp;D, &nbsp;", "10:30:45"),
    ("10<sup>2</sup>", "10<sup>2</sup>"),
    ("\\# \\* \\`x\\`", "# * `x`"),
    ("<!-- ## T {#a} -->\n\nwords", "<p>words</p>"),
    ("a\n\n---\n\nb", "<hr />"),
    ("{{ add_numbers: sum }}", ">3</span>"),
    ("## {{ add_numbers: sum }} {#a}", ">3</span>"),
    ("| a | b |\n|---|---|\n| {{ add_numbers: sum }} | c |", ">3</span>"),
    ("![{{ add_numbers: sum }}](x.svg)", 'alt="3"'),
    ("[{{ add_numbers: sum }}](x.md)", ">3</span>"),
    ("a[^1]\n\n[^1]: {{ add_numbers: sum }} [@knuth1998]", ">3</span>"),
    ("Term\n:   {{ add_numbers: sum }}", ">3</span>"),
    ("/// note | {{ add_numbers: sum }}\nx\n///", ">3</span>"),
    ("<div markdown>\n\n{{ add_numbers: sum }}\n\n</div>", ">3</span>"),
    ("**{{ add_numbers: sum }}** *[@knuth1998]*", ">3</span>"),
]
RAW = re.compile(r"\{\{|\[@|///|!!!|```|\[\^|\]\(|\{[.#:]")
TOP = "# T\n\n"


@pytest.fixture(scope="module")
def builder():
    return Builder()


def name(value):
    return value[:30] if isinstance(value, str) else ""


@pytest.mark.parametrize(("typed", "line", "said"), REFUSED, ids=name)
def test_a_habit_is_refused_with_its_line_and_what_to_write(
    builder, project, typed, line, said
):
    text = f"{TOP}{typed}\n"
    problems = page.scan(text, project.page).problems
    lines = [
        one.line - 2 for one in problems if said in f"{one.what} {one.cure}"
    ]
    assert lines[:1] == [line], [str(one) for one in problems]
    with pytest.raises(PageError, match=r"adding\.md:\d+: .*\. .*\."):
        builder.build(project, text)


@pytest.mark.parametrize(("typed", "shown"), STANDS, ids=name)
def test_what_is_taken_stands_in_the_article(builder, project, typed, shown):
    text = f"{TOP}{typed}\n"
    assert page.scan(text, project.page).problems == ()
    html = builder.build(project, text)
    assert shown in html
    assert not RAW.search(Article(html).text)


def test_more_than_seventy_kinds_are_tried():
    assert len({typed for typed, *_ in [*REFUSED, *STANDS]}) >= 70
