"""What a page says: the parts that its one reader finds in it."""

import re
from dataclasses import dataclass

from scripts.model.block import Block
from scripts.model.fence import Fence
from scripts.model.heading import Heading
from scripts.model.line import Line
from scripts.model.problem import Problem
from scripts.model.prose import Link

VALUE = re.compile(
    r"\{\{\s*(?P<name>[\w./-]+?)\s*:\s*(?P<label>[^{}|\\]*?)\s*"
    r"(?:\\?\|\s*(?P<form>\w+)\s*)?\}\}"  # in a table the bar is escaped
)
MARKER = re.compile(r"\{\{.*?(\}\}|$)")
CITATION = re.compile(r"\[@(?P<key>[\w:.-]+)\]")
WORD = re.compile(r"[^\W\d_][\w'-]*")


@dataclass(frozen=True)
class Value:
    """An inline value: what `label` of the snippet `name` was recorded as.

    Attributes:
        name: The program.
        label: What stands before the value on its line.
        line: Where on the page.
        form: How its draws are summed up, such as `middle`; else the draw printed.
    """

    name: str
    label: str
    line: int
    form: str = ""


@dataclass(frozen=True)
class Citation:
    """A source named in a sentence."""

    key: str
    line: int


@dataclass(frozen=True)
class Module:
    """A module whose documentation the page shows."""

    name: str
    line: int


@dataclass(frozen=True)
class Markup:
    """Everything on one page, in the order of its lines.

    Attributes:
        lines: Its lines, each with what it is.
        prose: The prose by line, its code hidden.
        headings: The headings.
        fences: The fenced code.
        blocks: Our blocks.
        values: The inline values.
        citations: The sources cited.
        links: Links and images.
        modules: The modules that it documents.
        problems: What could not be read, or would reach readers as typed.
        words: Words of prose, headings and tables included.
    """

    lines: tuple[Line, ...] = ()
    prose: tuple[tuple[int, str], ...] = ()
    headings: tuple[Heading, ...] = ()
    fences: tuple[Fence, ...] = ()
    blocks: tuple[Block, ...] = ()
    values: tuple[Value, ...] = ()
    citations: tuple[Citation, ...] = ()
    links: tuple[Link, ...] = ()
    modules: tuple[Module, ...] = ()
    problems: tuple[Problem, ...] = ()
    words: int = 0
