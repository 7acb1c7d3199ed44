"""Make elements of a page without joining strings."""

from html import escape
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.util import AtomicString
from pymdownx.highlight import Highlight

from scripts.model.html import CONTROL


def add(
    parent: Element, tag: str, text: str = "", /, **attributes: str
) -> Element:
    """Append an element and return it.

    Args:
        parent: Where it goes.
        tag: Its name.
        text: Its text, which no Markdown is looked for in.
        attributes: `class_` stands for `class`, and `_` for `-`.
    """
    named = {
        name.rstrip("_").replace("_", "-"): exact(value)
        for name, value in attributes.items()
    }
    element = SubElement(parent, tag, named)
    if text:
        element.text = AtomicString(exact(text))
    return element


def tail(element: Element, text: str) -> None:
    """Put text after an element."""
    element.tail = AtomicString((element.tail or "") + exact(text))


def plain(text: str) -> str:
    """Return a text whose control characters, which mean much, are replaced."""
    return CONTROL.sub("\ufffd", text)


def exact(text: str) -> str:
    """Return a text that the converter shows as it is, entities included."""
    return plain(text).replace("&", "&amp;")


def raw(md: Markdown, parent: Element, html: str) -> Element:
    """Append markup that some other library made, in a `div`."""
    element = add(parent, "div")
    element.text = AtomicString(md.htmlStash.store(html))
    return element


def preformatted(md: Markdown, parent: Element, text: str, name: str) -> None:
    """Append a text to the last byte: the converter would cut its end.

    Args:
        md: The converter.
        parent: Where it goes.
        text: Shown as it is.
        name: What those who do not see it are told it is.
    """
    label = escape(name, quote=True)
    opening = f'<pre tabindex="0" role="group" aria-label="{label}"><code>'
    raw(md, parent, f"{opening}{escape(plain(text), quote=False)}</code></pre>")


def code(md: Markdown, parent: Element, source: str, title: str) -> Element:
    """Append highlighted Python as the page's own code fences are."""
    return raw(md, parent, highlighted(md, source, title))


def highlighted(md: Markdown, source: str, title: str) -> str:
    """Return highlighted Python as the page's own code fences are."""
    highlighter = _highlighter(md)
    html: str = highlighter.highlight(plain(source), "python", title=title)
    return html


def _highlighter(md: Markdown) -> Highlight:
    """Return the highlighter that mkdocs.yml configures for the page."""
    for extension in md.registeredExtensions:
        if hasattr(extension, "get_pymdownx_highlight_settings"):
            settings = extension.get_pymdownx_highlight_settings()
            names = (
                "guess_lang", "pygments_style", "use_pygments", "noclasses",
                "pygments_lang_class", "stripnl", "default_lang",
            )  # fmt: skip
            return Highlight(**{name: settings[name] for name in names}, md=md)
    return Highlight(md=md)
