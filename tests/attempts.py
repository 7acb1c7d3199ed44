"""Active content, over every field that reaches a page: what is tried, and where.

Each attempt is refused with its line, or built and shown as it was typed.
"""

import re
from dataclasses import dataclass
from functools import cache

import markdown
from mkdocs.config import load_config

from scripts.model.problem import ROOT

LIVE = "window.live=1"
FIGURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="72pt" height="36pt">'
    '<path d="M 0 0 L 1 1" style="fill: none"/></svg>'
)

HEADER = """# /// script
# [tool.snippet]
# figures = ["add_numbers.svg"]
# ///
"""


@dataclass(frozen=True)
class Attempt:
    """What is tried: in a file, `after` stands where `before` stood."""

    file: str
    before: str
    after: str


def body(text):
    return Attempt(
        "docs/numbers/adding.md", "The sum is", f"{text}\n\nThe sum is"
    )


def words(text):
    return Attempt("docs/numbers/adding.md", "The sum is", f"The {text} sum is")


def head(text):
    return Attempt(
        "docs/numbers/adding.md", "hide: []\n", f"hide: []\n{text}\n"
    )


def drawn(text):
    return Attempt(
        "snippets/numbers/adding/add_numbers.svg", "<path", f"{text}<path"
    )


def attribute(text):
    return Attempt(
        "snippets/numbers/adding/add_numbers.svg", "<path", f"<path {text}"
    )


def printed(text):
    return Attempt("snippets/numbers/adding/add_numbers.out", "sum: 3", text)


def claim(before, after):
    return Attempt("docs/claims.yml", before, after)


def source(before, after):
    return Attempt("docs/sources.bib", before, after)


PANEL = (
    '<div class="snippet" data-run="/x/" data-source="/x.py" data-snippet="a/b"'
    ' data-packages="" data-bytes="0">x</div>'
)
ALT = f'"\\"><img src=x onerror={LIVE}>"'

# Each is refused, with the file and the line that it stands on.
REFUSED = {
    "a script": body(f"<script>{LIVE}</script>"),
    "a script in upper case": body(f"<SCRIPT>{LIVE}</SCRIPT>"),
    "a script that never ends": body(f"<script>{LIVE}"),
    "a script behind an escaped backtick": words(
        f"\\`<script>{LIVE}</script>`"
    ),
    "a script in a sentence": words(f"<script>{LIVE}</script>"),
    "a script in two lines": body(f"<script\n>{LIVE}</script>"),
    "a script in a list": body(f"- a\n\n    <script>{LIVE}</script>"),
    "a script in a quotation": body(f"> <script>{LIVE}</script>"),
    "a script in a table": body(f"| a |\n|---|\n| <script>{LIVE}</script> |"),
    "a script in a footnote": body(f"a[^1]\n\n[^1]: b <script>{LIVE}</script>"),
    "a script in a definition": body(f"a\n:   b <script>{LIVE}</script>"),
    "a script in a note": body(f"/// note | a\n<script>{LIVE}</script>\n///"),
    "a script in a tab": body(f"/// tab | a <script>{LIVE}</script>\nb\n///"),
    "a script in details": body(
        f"<details open ontoggle={LIVE}><summary>a</summary></details>"
    ),
    "a script in Markdown in HTML": body(
        f"<div markdown>\n<script>{LIVE}</script>\n</div>"
    ),
    "a handler on Markdown in HTML": body(
        f"<div markdown onclick={LIVE}>\na\n</div>"
    ),
    "a script in a heading": body(f"## a <script>{LIVE}</script> {{#aa}}"),
    "a script from elsewhere": body(
        '<script src="//example.org/x.js"></script>'
    ),
    "a module": body(f'<script type="module">{LIVE}</script>'),
    "a handler": body(f'<p onclick="{LIVE}">a</p>'),
    "a handler without quotes": body(f"<p onclick={LIVE}>a</p>"),
    "a handler with spaces": body(f"<p onclick\n =\n '{LIVE}'>a</p>"),
    "a handler behind a slash": body(f"<p/onclick={LIVE}>a</p>"),
    "a handler in mixed case": body(f"<p OnPointerEnter={LIVE}>a</p>"),
    "a handler by a list of attributes": body(f'a\n{{: onclick="{LIVE}" }}'),
    "a handler on a heading": body(f'## a {{#aa onclick="{LIVE}"}}'),
    "a handler on a word": words(f'*a*{{: onpointerenter="{LIVE}" }}'),
    "a handler on a link": words(f'[a](#exercises){{ onfocus="{LIVE}" }}'),
    "a handler on an image": words(f'![a](x.png){{ onerror="{LIVE}" }}'),
    "a handler on a table's cell": body(
        f'| a |\n|---|\n| b {{: onclick="{LIVE}" }} |'
    ),
    "a handler by a note's attributes": body(
        f"/// note | a\n    attrs: {{onclick: {LIVE}}}\n\nb\n///"
    ),
    "a handler on a value": words(
        f'{{{{ add_numbers: sum }}}}{{: onclick="{LIVE}" }}'
    ),
    "escaped HTML": words(f"\\<script>{LIVE}\\</script>"),
    "a handler on an image, in quotes": body(
        f'<img src="x" alt="a" onerror="{LIVE}">'
    ),
    "a handler behind a comment, in quotes": body(
        f'<!-- --!><img src="x" onerror="{LIVE}"> -->'
    ),
    "a handler on the document, in quotes": words(f'<html onclick="{LIVE}">'),
    "a handler on an element of one's own, in quotes": words(
        f'<x-a onclick="{LIVE}">a</x-a>'
    ),
    "an element that never ends, in a line": body('<b title="a">'),
    "a handler on the body": body(f"<body onload={LIVE}>"),
    "a handler behind a comment that is empty": body(
        f"<!--><img src=x onerror={LIVE}> -->"
    ),
    "a handler behind a style in a figure": body(
        f"<svg><style><img src=x onerror={LIVE}></style></svg>"
    ),
    "a handler behind a title that swallows": body(
        f"<title><p title='</title><img src=x onerror={LIVE}>'></title>"
    ),
    "a handler behind mathematics": body(
        f"<math><mtext><table><mglyph><style><img src=x onerror={LIVE}>"
    ),
    "a handler behind noscript": body(
        f"<noscript><p title='</noscript><img src=x onerror={LIVE}>'>"
    ),
    "a handler behind a template": body(
        f"<template><img src=x onerror={LIVE}></template>"
    ),
    "a script as an address": words(f"[a](javascript:{LIVE})"),
    "a script as an address in upper case": words(f"[a](JavaScript:{LIVE})"),
    "a script as an address in angle brackets": words(f"<javascript:{LIVE}>"),
    "a script as an address, one letter coded": words(
        f'<a href="java&#115;cript:{LIVE}">a</a>'
    ),
    "a script as an address, its colon coded": words(
        f'<a href="javascript&colon;{LIVE}">a</a>'
    ),
    "a script as an address with a tab": words(
        f'<a href="java&Tab;script:{LIVE}">a</a>'
    ),
    "a script as an address with a line's end": words(
        f'<a href="java&#10;script:{LIVE}">a</a>'
    ),
    "a script as an address behind a space": words(
        f'<a href=" javascript:{LIVE}">a</a>'
    ),
    "a script as an address behind a control": words(
        f'<a href="&#1;javascript:{LIVE}">a</a>'
    ),
    "a script as a reference": body(f"[a][b]\n\n[b]: javascript:{LIVE}"),
    "a script as an address by attributes": words(
        f'[a](#b){{: href="javascript:{LIVE}" }}'
    ),
    "an old script as an address": words(f"[a](vbscript:{LIVE})"),
    "data as an address": words(f"[a](data:text/html,<script>{LIVE}</script>)"),
    "a blob as an address": words("[a](blob:https://example.org/x)"),
    "an address without a scheme": words('<a href="//example.org/">a</a>'),
    "an address with a backslash": words('<a href="/\\example.org/">a</a>'),
    "a ping": words('<a href="#b" ping="https://example.org/">a</a>'),
    "an image from elsewhere": words("![a](https://example.org/seen.png)"),
    "an image as data": words("![a](data:image/svg+xml;base64,PHN2Zz4=)"),
    "images from elsewhere": body(
        '<img src="x.png" srcset="https://example.org/x 2x" alt="a">'
    ),
    "a frame": body('<iframe src="https://example.org/"></iframe>'),
    "a frame with its page": body(
        f"<iframe srcdoc='<script>{LIVE}</script>'></iframe>"
    ),
    "an object": body('<object data="x.svg"></object>'),
    "an embedded file": body('<embed src="x.svg">'),
    "another base": body('<base href="https://example.org/">'),
    "a page that moves": body(
        '<meta http-equiv="refresh" content="0; url=https://example.org">'
    ),
    "a style sheet": body(
        '<link rel="stylesheet" href="https://example.org/x.css">'
    ),
    "a style": body("<style>body { display: none }</style>"),
    "a style that covers": body('<p style="position:fixed;inset:0">a</p>'),
    "a style that fetches": words(
        "*a*{: style=\"background:url('//example.org/x')\" }"
    ),
    "a style beside a column's": body(
        '<table><tr><td style="text-align: left; top: 0">a</table>'
    ),
    "a form": body(
        '<form action="https://example.org/"><input name="a"></form>'
    ),
    "a button": body(f'<button formaction="javascript:{LIVE}">a</button>'),
    "a field": body('<input type="password">'),
    "a figure of one's own": body("<svg><path d='M0 0'/></svg>"),
    "a figure that is animated": body(
        f'<svg><a><animate attributeName=href values="javascript:{LIVE}"/>'
    ),
    "a film": body(f"<video src=x onerror={LIVE}></video>"),
    "a popover": body(f'<div popover id="a" onbeforetoggle={LIVE}>a</div>'),
    "an element that is edited": body("<p contenteditable>a</p>"),
    "a panel as if it were ours": body(PANEL),
    "a panel as if it were ours, Markdown inside": body(
        PANEL.replace(">x", " markdown>\nx\n")
    ),
    "a program's address alone": words('*a*{: data-source="/x.py" }'),
    "a measured value that was none": words('<span class="measured">3</span>'),
    "a verdict that was none": words("*holds*{.verdict .verdict-holds}"),
    "a panel closed from within": Attempt(
        "docs/numbers/adding.md", "Add one.", f"Add.\n\n</div>\n\n{PANEL}"
    ),
    "a class of the theme that covers": body(
        '<div class="md-search__overlay">a</div>'
    ),
    "an id of the theme": body('<p id="__search">a</p>'),
    "an id of the theme on a heading": body("## a {#__config}"),
    "an id that stands there": body('<p id="exercises">a</p>'),
    "a name": words('<a name="live">a</a>'),
    "an article that is closed": body("</article><p>a</p>"),
    "an element that stays open": body("<div><p>a</p>"),
    "a handler in the name of a building block": words(
        f"<autoref identifier='a\" onclick=\"{LIVE}' optional>a</autoref>"
    ),
    "a handler in what a building block is called": words(
        f"<autoref identifier='a' title='a\" onclick=\"{LIVE}'>a</autoref>"
    ),
    "a value in HTML": body("<p>{{ add_numbers: sum }}</p>"),
    "a citation in HTML": body("<p>[@knuth1998]</p>"),
    "a value in an abbreviation": body(
        "*[FPR]: {{ add_numbers: sum }}\n\nThe FPR."
    ),
    "a citation in an abbreviation": body(
        "*[FPR]: it [@knuth1998]\n\nThe FPR."
    ),
    "a value in an alternative text": body(
        '<img src="x.png" alt="{{ add_numbers: sum }}">'
    ),
    "a script in a figure": drawn(f"<script>{LIVE}</script>"),
    "a handler in a figure": attribute(f'onload="{LIVE}"'),
    "a link in a figure": drawn(
        f'<a href="javascript:{LIVE}"><path d="M 0 0"/></a>'
    ),
    "an animated link in a figure": drawn(
        '<animate attributeName="href" to="javascript:1"/>'
    ),
    "a setting in a figure": drawn(
        f'<set attributeName="onclick" to="{LIVE}"/>'
    ),
    "HTML in a figure": drawn("<foreignObject><p>a</p></foreignObject>"),
    "a use from elsewhere": drawn('<use href="https://example.org/x.svg#a"/>'),
    "a use of data": drawn('<use href="data:image/svg+xml,a#b"/>'),
    "an image from elsewhere in a figure": drawn(
        '<image href="https://example.org/x.png"/>'
    ),
    "a style in a figure": drawn("<style>* { fill: red }</style>"),
    "a style that fetches in a figure": drawn(
        '<path style="fill: url(//example.org/#a)"/>'
    ),
    "a style that covers in a figure": drawn('<path style="position: fixed"/>'),
    "a colour from elsewhere": attribute('fill="url(https://example.org/#a)"'),
    "a filter from elsewhere": attribute('filter="url(#a)"'),
    "a script as a source's address": source(
        "https://example.org/taocp", f"javascript:{LIVE}"
    ),
    "a control character in a title of the front matter": head(
        'author: "\\u0002"'
    ),
    "a template of the front matter": head("template: blog.html"),
    "a template of the front matter, of a page with a tab": Attempt(
        "docs/numbers/adding.md",
        "hide: []\n---\n",
        "hide: []\ntemplate: blog.html\n---\n\ta\n",
    ),
    "an icon of the front matter": head("icon: ../../x"),
    "a control character in an alternative text": Attempt(
        "docs/numbers/adding.md",
        "add_numbers.py\n",
        'add_numbers.py\n    alt: "\\u0002wzxhzdk:0\\u0003"\n',
    ),
    "a control character in a claim": claim(
        "A claim that is long enough to be tested.",
        '"A \\u0002wzxhzdk:0\\u0003 claim that is long"',
    ),
    "a comment that never ends": words("<!-- a"),
}
# Each is built, and shown as it was typed.
SHOWN = {
    "a script in a note's title": body(
        f"/// note | <img src=x onerror={LIVE}>\nb\n///"
    ),
    "a handler on an image that fails": body(f"<img src=x onerror={LIVE}>"),
    "a handler on the document": words(f"<html onclick={LIVE}>"),
    "a handler behind a comment that ends early": body(
        f"<!-- --!><img src=x onerror={LIVE}> -->"
    ),
    "a handler behind a processing instruction": body(
        f"<?a ?><img src=x onerror={LIVE}>"
    ),
    "a handler behind an element of one's own": body(
        f"<x-a onclick={LIVE}>a</x-a>"
    ),
    "an element that never ends": words('<b title="a"'),
    "an output": printed(f"sum: <script>{LIVE}</script>"),
    "an output that leaves its place": printed(
        f"sum: </code></pre><img src=x onerror={LIVE}>"
    ),
    "a label": printed(f"<b onclick={LIVE}>: 1\nsum: 3"),
    "a value": printed(f"sum: <img src=x onerror={LIVE}> &lt;"),
    "an alternative text": Attempt(
        "docs/numbers/adding.md",
        "add_numbers.py\n",
        f"add_numbers.py\n    alt: {ALT}\n",
    ),
    "a title": Attempt(
        "docs/numbers/adding.md", "Adding", f"'\"><script>{LIVE}</script>'"
    ),
    "a description": Attempt(
        "docs/numbers/adding.md", "How to add.", f"'\"><script>{LIVE}</script>'"
    ),
    "a claim": claim(
        "A claim that is long",
        f"A claim <img src=x onerror={LIVE}> that is long",
    ),
    "a reason": claim(
        "The program prints", f"The <script>{LIVE}</script> program prints"
    ),
    "an author": source("Knuth, Donald E.", f"Knuth<script>{LIVE}</script>, D"),
    "a source": source("Sorting and", f"<img src=x onerror={LIVE}> and"),
    "a year": source("1998}", f"1998<script>{LIVE}</script>}}"),
    "an exercise's program": Attempt(
        "snippets/numbers/adding/add_more_exercise.py",
        "print",
        f"# <script>{LIVE}</script>\nprint",
    ),
    "an exercise's message": Attempt(
        "snippets/numbers/adding/add_more_check.py",
        "is what is",
        f"<script>{LIVE}</script>",
    ),
    "a solution": Attempt(
        "snippets/numbers/adding/add_more_solution.out",
        "1",
        f"<script>{LIVE}</script>",
    ),
    "a program": Attempt(
        "snippets/numbers/adding/add_numbers.py",
        "total",
        f"'</pre><script>{LIVE}</script>'\ntotal",
    ),
    "a fence": body(f"```html\n<script>{LIVE}</script>\n```"),
    "a fence in a fence": body(
        f"````text\n```html\n<script>{LIVE}</script>\n```\n````"
    ),
    "a fence's title": body(
        f'```html title="<img src=x onerror={LIVE}>"\na\n```'
    ),
    "an indented block": body(f"    <script>{LIVE}</script>"),
    "a span of code": words(f"`<script>{LIVE}</script>`"),
    "a span of code with two backticks": words(
        f"``a ` <script>{LIVE}</script>``"
    ),
    "entities": words(f"&lt;script&gt;{LIVE}&lt;/script&gt;"),
    "a comment": body(f"<!-- <script>{LIVE}</script> -->"),
    "an image's words": words(f"![<script>{LIVE}</script>](x.png)"),
    "an image's title": words(f"![a](x.png '\"><script>{LIVE}</script>')"),
    "an abbreviation": body(f'*[FPR]: a"><script>{LIVE}</script>\n\nThe FPR.'),
    "a link's title": words(f'[a](#exercises "\\" onfocus={LIVE}")'),
    "a page's address with what follows it": words(
        "[a](?javascript:window.live=1)"
    ),
}


@cache
def settings():
    """Extensions and their settings, as `mkdocs.yml` has them."""
    loaded = load_config(str(ROOT / "mkdocs.yml"))
    return loaded["markdown_extensions"], loaded["mdx_configs"]


def convert(project, page):
    extensions, configs = settings()
    own = {"page": page.relative_to(project.root / "docs").as_posix()}
    configs = {**configs, "scripts.extension": own}
    text = re.sub(r"\A---\n.*?\n---\n", "", page.read_text(), flags=re.S)
    return markdown.markdown(
        text, extensions=extensions, extension_configs=configs
    )


WORDS = "    alt: a line\n"
LISTS = "/// ledger\n///\n\n/// bibliography\n///\n"


def prepare(project):
    """Give the project a figure, which needs an alternative text."""
    project.edit(project.page, "add_numbers.py\n", f"add_numbers.py\n{WORDS}")
    project.edit(project.page, "/// claims\n///\n", "")
    (project.folder / "add_numbers.svg").write_text(FIGURE)
    project.edit(project.program, "total =", HEADER + "total =")


def build(project, attempt=None):
    """Convert every page on which something of an attempt is shown."""
    if attempt:
        path = project.root / attempt.file
        if attempt.before.startswith("add_numbers.py"):
            project.edit(path, WORDS, "")
        project.edit(path, attempt.before, attempt.after)
    text = convert(project, project.page)
    if attempt and attempt.file.startswith("docs/"):
        other = project.page.with_name("other.md")
        other.write_text(f"---\ntitle: a\ndescription: b\n---\n{LISTS}")
        text += convert(project, project.index) + convert(project, other)
    return text
