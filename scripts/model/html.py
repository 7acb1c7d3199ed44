"""HTML as browsers read it, and addresses as they follow them.

Lexbor, behind selectolax, parses as the HTML standard says, foreign elements and
unclosed ones included: what is judged here is what a browser makes of a page.
"""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

TEXT = "-text"


def words(text: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(text.split())


# Attributes whose value a browser follows, fetches, or sends something to.
ADDRESSES = words(
    """
    action archive background cite classid codebase data dynsrc formaction href icon
    longdesc lowsrc manifest ping poster profile src srcset usemap xlink:href
    """
)
SCHEMES = frozenset({"http", "https", "mailto"})
SCHEME = re.compile(r"([^/?#]*?):")
# Browsers skip or turn some of these.
STRANGE = re.compile(r"^ | $|[\x00-\x1f\x7f-\x9f\\]")
# What Python-Markdown, a terminal or a browser takes for more than text; the last
# stands for them where a text was made safe.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]")


def parse(html: str) -> LexborNode:
    """Return the first element of a document."""
    root = LexborHTMLParser(html).root
    assert root is not None
    return root


def attributes(node: LexborNode) -> dict[str, str]:
    """Return the attributes of an element; one without a value has an empty one."""
    return {
        name.lower(): value or "" for name, value in node.attributes.items()
    }


def elements(root: LexborNode) -> Iterator[LexborNode]:
    """Yield the elements of a document in their order, the first included."""
    for node in root.traverse():
        if node.is_element_node:
            yield node


def strange_address(text: str, *, own: bool = False) -> str:
    """Return what is wrong with an address; nothing for one that may be followed.

    Args:
        text: The value of an attribute, as the parser gives it.
        own: Whether it must be of this site, because it is fetched.
    """
    if STRANGE.search(text):
        return "has a space at an end, a backslash or a control character"
    if text.startswith("//"):
        return "leads elsewhere without saying how"
    scheme = SCHEME.match(text)
    if scheme and scheme[1].lower() not in SCHEMES:
        return f"begins with `{scheme[1]}:`, which is no link"
    if scheme and own:
        return "is fetched from elsewhere"
    return ""
