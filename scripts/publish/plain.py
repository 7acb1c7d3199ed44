"""A page as plain Markdown: its programs, outputs and values written out."""

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.model import (
    front_matter,
    guess,
    listing,
    numbers,
    page,
    page_claims,
    recorded,
    resolve,
)
from scripts.model.block import START, Block
from scripts.model.claims import VERDICTS
from scripts.model.line import Kind, Line
from scripts.model.markup import CITATION, VALUE, Citation, Value
from scripts.model.prose import HIDDEN
from scripts.model.sources import Source

ATTRIBUTES = re.compile(r"\s*\{:?\s*[#.][^{}]*\}")
OMITTED = (Kind.FRONT, Kind.OPTION, Kind.END)
# What lists something is named, and left to the page itself.
LISTS = {
    "bibliography",
    "browser-timings",
    "building-blocks",
    guess.LIST,
    "ledger",
    "pages",
    "planned",
    "site-timings",
    "timings",
    "trial",
}


def plain(path: Path, root: Path) -> str:
    """Return a page as Markdown that needs none of our blocks.

    Args:
        path: The page.
        root: The project.

    Raises:
        ProblemError: If something that the page names is missing.
    """
    return "\n".join(_Page(path, root).lines()) + "\n"


class _Page:
    """Rewrites a page line by line."""

    def __init__(self, path: Path, root: Path) -> None:
        self.path, self.root = path, root
        self.markup = page.read(path)
        self.blocks = {block.line: block for block in self.markup.blocks}
        self.prose = dict(self.markup.prose)
        self.answers: dict[int, str] = {}  # by the line that ends the guess

    def lines(self) -> Iterator[str]:
        for line in self.markup.lines:
            if line.kind is Kind.START and (start := START.match(line.text)):
                yield from self.start(line.number, start)
            elif line.number in self.prose:
                yield self.sentence(line)
            elif line.number in self.answers:
                yield from ("", self.answers[line.number])
            elif line.kind not in OMITTED:
                yield line.text

    def start(self, number: int, start: re.Match[str]) -> Iterator[str]:
        block = self.blocks.get(number)
        if block is None:
            yield f"**{start['argument'] or start['name'].capitalize()}**"
        elif block.kind == "snippet":
            yield from self.program(block)
        elif block.kind == "exercise":
            first, _ = resolve.exercise(
                block.argument, self.path, block.line, self.root
            )
            yield from _code(first.body)
        elif block.kind == guess.BLOCK:
            yield from self.guess(block)
        elif block.kind == "claims":
            yield from self.claims(block)
        elif block.kind == "sources":
            yield from self.cited()
        elif block.kind == "outcomes":
            yield from ("You will be able to", "")
        elif block.kind in LISTS:
            yield "(A list, on the page itself.)"
        else:
            raise NotImplementedError(f"`{block.kind}` in plain Markdown")

    def program(self, block: Block) -> Iterator[str]:
        listed = listing.listing(block, self.path, self.root)
        found = listed.snippet
        yield from _code(found.body)
        yield f"`{found.path.name}` prints"
        yield from ("", "```text", recorded.output(found).rstrip("\n"), "```")
        for note in found.header.notes:
            yield from ("", note)
        if found.figures:
            yield from ("", f"Its figure: {listed.alt}")
        for path in filter(Path.is_file, found.numbers):
            yield from ("", "The numbers behind it:", "")
            yield from _table(numbers.read(path))

    def guess(self, block: Block) -> Iterator[str]:
        asked = guess.guess(block, self.markup, self.path, self.root)
        self.answers[guess.end(block, self.markup)] = f"Answer: {asked.answer}"
        yield from ("**Guess**", "")
        if asked.choices:
            yield from (f"One of: {', '.join(asked.choices)}.", "")

    def claims(self, block: Block) -> Iterator[str]:
        for one in page_claims.shown(block, self.path, self.root):
            named = f"{VERDICTS[one.verdict]} {one.condition}".rstrip()
            tested = f" Tested as: {one.tested_as}." if one.tested_as else ""
            told = f"- **{one.id}: {named}.** {one.claim}{tested} {one.because}"
            yield told.rstrip()
        for text in front_matter.evidence(self.path):
            yield f"- {text.name}: {self.rewrite(text.sentence, block.line)}"

    def cited(self) -> Iterator[str]:
        found = map(self.source, self.markup.citations)
        for one in dict.fromkeys(found):
            yield f"- {one.authors} ({one.year}): {one.title}. <{one.url}>"

    def source(self, cited: Citation) -> Source:
        return resolve.source(cited, self.path, self.root)

    def sentence(self, line: Line) -> str:
        """Return a line with its values and sources; its code is left alone."""
        hidden = self.prose[line.number]
        code = re.compile(f"{HIDDEN}+")
        done, at = "", 0
        for found in code.finditer(hidden):
            done += self.rewrite(line.text[at : found.start()], line.number)
            done += line.text[found.start() : found.end()]
            at = found.end()
        return done + self.rewrite(line.text[at:], line.number)

    def rewrite(self, text: str, number: int) -> str:
        def value(found: re.Match[str]) -> str:
            named = Value(
                found["name"], found["label"], number, found["form"] or ""
            )
            return resolve.value(named, self.path, self.root)

        def citation(found: re.Match[str]) -> str:
            one = self.source(Citation(found["key"], number))
            return f"({one.short}, {one.year})"

        text = CITATION.sub(citation, VALUE.sub(value, text))
        return ATTRIBUTES.sub("", text)


def _code(text: str) -> Iterator[str]:
    yield from ("", "```python", text.rstrip("\n"), "```", "")


def _table(shown: numbers.Numbers) -> Iterator[str]:
    rule = ("---",) * len(shown.columns)
    for row in (shown.columns, rule, *shown.rows):
        cells = (cell.replace("|", "\\|") for cell in row)
        yield f"| {' | '.join(cells)} |"
