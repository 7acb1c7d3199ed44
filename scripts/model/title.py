"""A page's title: as it was typed, in front matter and as a heading."""

import re
import unicodedata
from html.entities import html5

from markdown.extensions.toc import slugify

from scripts.model import page

LONGEST = 120  # characters; it stands in the navigation and on a browser's tab
# Line ends, other control characters, lone halves of a character.
REFUSED = {"Cc", "Cs", "Zl", "Zp"}
# They turn the direction of the text that follows, on the page and in the code.
TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
ALWAYS = re.compile(r"[\\`*{}\[\]]")
UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")  # not one inside a word
TAG = re.compile(r"<(?=[A-Za-z/!?-])")
OPEN = "|".join(name for name in html5 if not name.endswith(";"))
ENTITY = re.compile(rf"&(?=#?\w+;|(?:{OPEN}))")
NUMBER_SIGN = re.compile(r"^#+|#+$")  # taken for the heading's own mark
# Markup of other tools, which a check would take for a slip.
HABITS = re.compile(
    r"[~^$]|([=%/])(?=\1)|\+(?=\+\w)|(?<![\w:]):(?=[a-z])|(?<=www)\."
)


def wrong(title: str) -> tuple[str, str] | None:
    """Return what is wrong with a title, and how to mend it; nothing if it stands."""
    for character in title:
        if unicodedata.category(character) in REFUSED or character in TURNING:
            shown = escape_control(character)
            return f"the title holds {shown}", "Write it in visible characters"
    if not any(_visible(character) for character in title):
        return "the page has no title", 'Write TITLE="…"'
    if title != title.strip():
        return "the title begins or ends with a space", "Take the space out"
    if page.MARKER.search(title) or page.CITATION.search(title):
        what = (
            "the title holds a value or a source, as `{{ … }}` and `[@…]` are"
        )
        return what, "Say it in words"
    if len(title) > LONGEST:
        what = f"the title has {len(title)} characters"
        return what, f"Say it in {LONGEST}, and the rest in the description"
    return None


def _visible(character: str) -> bool:
    return character.isprintable() and not character.isspace()


def escape_control(character: str) -> str:
    """Name a character that must not be printed."""
    name = unicodedata.name(character, "a control character")
    return f"{name} (U+{ord(character):04X})"


def as_heading(title: str) -> str:
    """Return the heading of a page, without its mark."""
    # An id that begins with two underscores is one of the theme's.
    own = " {#title}" if slugify(title, "-").startswith("__") else ""
    return as_markdown(title) + own


def as_markdown(title: str) -> str:
    """Return Markdown that shows a title as it is, whatever it holds."""
    text = ALWAYS.sub(r"\\\g<0>", title)
    text = UNDERSCORE.sub(r"\\_", text)
    text = ENTITY.sub("&amp;", text)
    text = HABITS.sub(lambda found: f"&#{ord(found[0])};", text)
    text = TAG.sub("&lt;", text)
    return NUMBER_SIGN.sub(lambda found: r"\#" * len(found[0]), text)
