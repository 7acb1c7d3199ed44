"""What may not stand as code, or as HTML, on a page."""

import re
from collections.abc import Iterator, Sequence

from scripts.model.fence import MARKS, Fence
from scripts.model.habit import DETAILS, NOTE, TAB
from scripts.model.markup import CITATION, MARKER
from scripts.model.raw_html import WHOLE, Raw
from scripts.model.wrong import Wrong

FRAGMENT = re.compile(r"\s*<!-- fragment: \S.* -->\s*")
PYTHON = re.compile(r"i?py.*|sage|numpy|cython|jupyter|doctest")
FORMS = {
    "note": NOTE,
    "admonition": NOTE,
    "tip": NOTE,
    "warning": NOTE,
    "important": NOTE,
    "dropdown": DETAILS,
    "details": DETAILS,
    "tab": TAB,
    "tab-set": TAB,
}
DRAWN = {"d2", "dot", "graphviz", "latex", "math", "mermaid", "plantuml"}
OPENINGS = '```` ```text ````, or `~~~sh`, with nothing behind but `title="…"`'
LIKE_MARKDOWN = re.compile(
    r"\*\*\w|\]\(|`|\{:?\s*[.#]|^ */{3}|^ {0,3}(?:#{1,6}|[-*]) ", re.MULTILINE
)
NAMED = re.compile(r"h[1-6]|details|summary")
LEFT = {"div", "form", "iframe", "link", "meta", "object", "script", "style"}
LEFT |= {"svg", "video"}  # judged where the article is built


def of_fence(one: Fence, lines: Sequence[str]) -> Iterator[Wrong]:
    """Tell what is wrong with fenced code.

    Args:
        one: The fence.
        lines: The text's lines.
    """
    if not one.opens:
        what = f"`{lines[one.line - 1].strip()}` opens no fence here"
        yield Wrong(one.line, what, f"Write {OPENINGS}")
        return
    if not one.end:
        what = "the fence is never closed, or a line in it is indented less"
        cure = "Close it with as many marks, indented as it is"
        yield Wrong(one.line, what, cure)
        return
    if one.language in FORMS:
        what = f"the fence `{one.language}` is shown as code"
        yield Wrong(one.line, what, FORMS[one.language])
    elif one.language in DRAWN or "annotate" in one.classes:
        what = f"nothing here draws what `{one.language}` describes"
        if "annotate" in one.classes:
            what = "notes in code are shown as typed"
        cure = "Say it in prose, or show it as ```` ```text ````"
        yield Wrong(one.line, what, cure)
    yield from _python(one, lines)


def _python(one: Fence, lines: Sequence[str]) -> Iterator[Wrong]:
    """Python stands in a snippet, or says why it does not."""
    typed = next((text.strip() for text in one.code if text.strip()), "")
    is_python = PYTHON.fullmatch(one.language) or typed.startswith(">>> ")
    before = lines[one.line - 2] if one.line > 1 else ""
    if is_python and not FRAGMENT.fullmatch(before):
        what = "Python on a page without a program behind it"
        cure = (
            "Make it a snippet, or give the line before it a reason:"
            " `<!-- fragment: why it cannot run -->`"
        )
        yield Wrong(one.line, what, cure)


def of_html(one: Raw) -> Iterator[Wrong]:
    """Tell what is wrong with raw HTML; which elements may stand is not asked."""
    name = "comment" if one.tag == "!--" else f"element `<{one.tag}>`"
    if not one.end:
        cure = "Close it, or write `&lt;` for a sign"
        yield Wrong(one.line, f"the {name} is never closed", cure)
    elif one.tag == "!--":
        yield from _comment(one)
    elif found := MARKER.search(one.text) or CITATION.search(one.text):
        what = f"`{found[0]}` in raw HTML is shown as typed"
        number = one.line + one.text.count("\n", 0, found.start())
        yield Wrong(number, what, "Take it out of the element")
    elif NAMED.fullmatch(one.tag):
        yield Wrong(one.line, f"the {name} is raw HTML", form_of(one.tag))
    elif one.tag not in LEFT:
        what = f"the {name} is raw HTML"
        yield Wrong(one.line, what, "Write it in Markdown")
    elif one.tag == "div":
        yield from _division(one)


def unclosed(raws: Sequence[Raw]) -> Iterator[Wrong]:
    """Tell which `<div markdown>` is never closed, and which end closes none."""
    opened: list[int] = []
    for one in raws:
        for found in re.finditer(
            r"<(/?)div(?=[\s/>])", one.text, re.IGNORECASE
        ):
            if one.tag != "div":
                continue
            if not found[1]:
                opened.append(one.line)
            elif opened:
                opened.pop()
            else:
                what = "`</div>` closes nothing"
                yield Wrong(one.line, what, "Delete the line")
    for line in opened:
        yield Wrong(line, "the element `<div>` is never closed", "Close it")


def form_of(tag: str) -> str:
    """Return the form to write instead of an element."""
    if tag in {"details", "summary"}:
        return DETAILS
    return "Write `## Title {#a-name}`: without an id it has no address"


def _comment(one: Raw) -> Iterator[Wrong]:
    if one.text.partition("-->")[2].strip():
        what = "text follows a comment on its line"
        yield Wrong(one.end, what, "Begin it on a line of its own")
    marks = [text for text in one.text.split("\n") if MARKS.match(text)]
    if len(marks) % 2:
        what = "the comment holds a fence that it does not close"
        yield Wrong(one.line, what, "Take the fence out of it")


def _division(one: Raw) -> Iterator[Wrong]:
    if one.line == one.end and not WHOLE.match(one.text):
        inner = re.sub(r"<[^<>]*>", "", one.text)
        if not one.text.rstrip().endswith("</div>") or LIKE_MARKDOWN.search(
            inner
        ):
            what = "text stands on the line of `<div>`"
            yield Wrong(one.line, what, "Give it a line of its own")
    elif LIKE_MARKDOWN.search(one.text):
        what = "Markdown in raw HTML is shown as typed"
        cure = "Write `<div markdown>`, and a blank line below it"
        yield Wrong(one.line, what, cure)
