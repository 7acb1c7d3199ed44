"""What writers type by habit, and readers would see as typed.

Each is markup of Material, GitHub, notebooks or another tool that nothing here
converts. It is refused with the form to write instead. In code it may stand.
"""

import re
from dataclasses import dataclass
from html.entities import html5

from scripts.model.prose import HIDDEN

# What may stand before it: quotes, items of a list.
P = r"^[ ]*(?:>[ ]?)*(?:[-*+][ ]+|\d+\.[ ]+)*"
AS_CODE = "in code it may stand"


@dataclass(frozen=True)
class Habit:
    """A pattern, and what to write instead.

    Attributes:
        pattern: Finds it in a line whose code is hidden.
        cure: How to mend it, one sentence without its full stop.
    """

    pattern: re.Pattern[str]
    cure: str


def _habit(pattern: str, cure: str) -> Habit:
    return Habit(re.compile(pattern), cure)


NOTE = "Write `/// note | Title`, the text below it, and `///`"
DETAILS = "Write `/// details | Title`, the text below it, and `///`"
TAB = "Write `/// tab | Title`, the text below it, and `///`"
HERE = "Write it here, or show a program with `/// snippet | program.py`"
PLAIN = "Write it in plain words, or as code"
BLOCK = "Begin the block on a line of its own"
LINK = "Write `[words](page.md)`"
VALUE = "Write `{{ program: label }}` for what a program printed, or code"
HABITS = (
    _habit(rf"{P}!!!(?=[ ]*[\w\"]).*", NOTE),
    _habit(rf"{P}\?\?\?\+?(?=[ ]*[\w\"]).*", DETAILS),
    _habit(rf"{P}={{3,}}[!+]*[ ]*[^=\s].*", TAB),
    _habit(rf"{P}\[![A-Za-z]+\].*", NOTE),
    _habit(rf"{P}:{{3,}}[ ]*\{{?[ ]*(?![\w]+\.[\w.]+[ ]*$).*", NOTE),
    _habit(rf"{P}\.\.[ ]+[\w-]+::.*", NOTE),
    _habit(r";?-+8<-+.*", HERE),
    _habit(r"\{!.*?!\}|^[ ]*[!@](?:include|import)\b.*|^[ ]*<<\[.*", HERE),
    _habit(
        r"\{%.*|%\}", "Write what it would give: nothing here fills templates"
    ),
    _habit(
        r"(?<![\w:]):(?:[a-z][\w+-]*|[+-]1):(?![\w:])",
        "Write the word: no emoji or icon is drawn here",
    ),
    _habit(
        r"(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])",
        "Write `**words**`: nothing marks them here",
    ),
    _habit(
        r"\+\+[\w\"-]+(?:\+[\w\"-]+)*\+\+",
        "Write the keys as code: `Ctrl+C`",
    ),
    _habit(r"\^\^[^\s^](?:[^^\n]*[^\s^])?\^\^", PLAIN),
    _habit(
        r"~~[^\s~](?:[^~\n]*[^\s~])?(?:~~|$)|~~(?=\w)",
        "Take the words out, or say it",
    ),
    _habit(r"(?<!~)~[^\s~]+~(?!~)", "Write `<sub>2</sub>`"),
    _habit(r"(?<!\^)\^[^\s^]+\^(?!\^)", "Write `<sup>2</sup>`"),
    _habit(r"\{(?:\+\+|--|~~|==|>>).*?(?:\}|$)", PLAIN),
    _habit(
        rf"{P}\[[ xX]\](?=[ ]|$)", "Write a plain list: no box is drawn here"
    ),
    _habit(
        r"\$\$|(?<![\w$])\$(?=[^\s$])[^$\n]*?[^\s$]\$(?![\w$])",
        "Write it in words or as code: no formula is drawn here",
    ),
    _habit(
        r"(?i)^[ ]*(?:\[\[?(?:_?toc_?)\]\]?|\{:toc\}.*|\[\[_toc_\]\])[ ]*$",
        "Take it out: the page has its contents beside it",
    ),
    _habit(r"!?\[\[[^\[\]\n]+\]\]", LINK),
    _habit(r"(?<!\])\]\{[ ]*[.#:][^}\n]*\}", "Write the words alone"),
    _habit(
        r"\[[^\[\]\n]+\][ ]+\((?:[^()\s]+\.(?:md|html|svg|png)|https?:)[^()\n]*\)",
        "Write `[words](target)` without a space between",
    ),
    _habit(
        r"(?<![\w\"'=(<\[/])(?:https?://|www\.)[^\s<>\ufffc]+",
        "Write `<https://…>` or `[words](https://…)`: a bare address is no link",
    ),
    _habit(r"^[ ]*-->.*", "Begin the comment with `<!--` on a line of its own"),
    _habit(
        r"(?<![\w\\])\[(?!@[\w:.-]+\])[^\[\]\n@]*(?<![\w.])@[A-Za-z][^\[\]\n]*\](?!\()",
        "Write each source by itself, and nothing else in it: `[@one] [@two]`",
    ),
    _habit(r"\^\[[^\]\n]+\]", "Write `[^1]`, and a line `[^1]: …` below"),
    _habit(r"\[=\d+%.*", PLAIN),
    _habit(
        r"^[ ]*\+[-=]+\+.*", "Write a table with bars: `| a | b |`, `|---|---|`"
    ),
    _habit(r"^[ ]*>![ ]?\S.*", DETAILS),
    _habit(
        r"^[ ]{0,3}(?::(?=[A-Za-z])|~[ ]).*", "Write `:   ` before a definition"
    ),
    _habit(rf"{HIDDEN}__?(?!\w)", LINK),
    _habit(r"\([^()\n]+\)\[[^\[\]\n]*(?:\.md|://)[^\[\]\n]*\]", LINK),
    _habit(r"(?<=[^\s>])[ ]+/{3,}(?=[ ]*[A-Za-z|]).*", BLOCK),
    _habit(r"%%.+?%%", "Write `<!-- … -->` for what readers are not to see"),
    _habit(r"^[ ]*/{2,}[ ]*[A-Za-z].*", "Write `/// name | argument`"),
    _habit(
        rf"{P}[ ]*>[ ]*/{{3,}}.*|^[ ]*>.*?/{{3,}}.*",
        "Take the block out of the quote",
    ),
    _habit(rf"{P}(?<=[ ])/{{3,}}.*", BLOCK),
    _habit(rf"{P}\d+\)(?=[ ])", "Write `1.`"),
    _habit(rf"{P}[•◦▪\u2013\u2014](?=[ ])", "Write `- ` before each item"),
    _habit(r"^[ ]*-(?=[A-Za-z]).*", "Write a space behind the dash of an item"),
    _habit(rf"(?<=:)[\w-]+:(?={HIDDEN})|(?<![\w:]):[a-z]+:(?={HIDDEN})", PLAIN),
    _habit(
        r"\\$|\\(?=[^\\`*_{}\[\]()>#+\-.!/|:\ufffc])",
        "Take the backslash out; a line is broken by a new paragraph",
    ),
    _habit(r"^[ ]*(?:\+{3}|={3,})[ ]*$", "Take the line out"),
)
ENTITY = re.compile(r"&(?P<name>[A-Za-z][A-Za-z0-9]*)(?P<end>;?)")


def find(hidden: str, raw: str) -> tuple[str, str] | None:
    """Return what a line shows as typed, and how to mend it; or nothing.

    Args:
        hidden: The line, with its code hidden.
        raw: The line.
    """
    for habit in HABITS:
        found = habit.pattern.search(hidden)
        if found:
            shown = raw[found.start() : found.end()].strip()
            return _said(shown or "\\"), f"{habit.cure}; {AS_CODE}"
    for found in ENTITY.finditer(hidden):
        name = found["name"]
        known = f"{name};" in html5
        if known == bool(found["end"]) or not (found["end"] or name in SHORT):
            continue
        cure = f"Write the character itself; {AS_CODE}"
        return _said(found[0]), cure
    return None


SHORT = {"amp", "copy", "gt", "lt", "nbsp", "quot", "times", "mdash", "ndash"}
LONGEST = 40


def _said(text: str) -> str:
    if len(text) > LONGEST:
        text = f"{text[: LONGEST - 1]}…"
    return f"`{text}` is shown to readers as typed"
