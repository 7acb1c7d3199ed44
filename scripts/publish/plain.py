"""A page as plain Markdown: its programs, outputs and values written out."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from scripts.model import claims, page, recorded, resolve
from scripts.model.block import END, START, Block
from scripts.model.claims import VERDICTS
from scripts.model.page import Value
from scripts.model.sources import Source

ATTRIBUTES = re.compile(r"(?<=\S)\s*\{\s*[#.][^{}]*\}")
LISTS = {"pages", "planned", "ledger", "verdicts", "bibliography"}


def plain(path: Path, root: Path, known: Mapping[str, Source]) -> str:
    """Return a page as Markdown that needs none of our blocks.

    Args:
        path: The page.
        root: The project.
        known: The bibliography.

    Raises:
        ProblemError: If something that the page names is missing.
    """
    return "\n".join(_Page(path, root, known).lines()) + "\n"


class _Page:
    """Rewrites a page line by line."""

    def __init__(
        self, path: Path, root: Path, known: Mapping[str, Source]
    ) -> None:
        self.path, self.root, self.sources = path, root, known
        self.markup = page.read(path)
        self.blocks = {block.line: block for block in self.markup.blocks}
        text = path.read_text("utf-8")
        head = page.FRONT_MATTER.match(text)
        self.skipped = head[0].count("\n") if head else 0
        self.text = text.splitlines()

    def lines(self) -> Iterator[str]:
        option = fence = False
        for number, line in enumerate(self.text, start=1):
            if number <= self.skipped:
                continue
            if page.CODE_FENCE.match(line):
                fence = not fence
            if fence:
                yield line
            elif start := START.match(line):
                option = True
                yield from self.start(number, start)
            elif END.match(line):
                option = False
            elif not (option and re.match(r"\s{4,}\S", line)):
                option = False
                yield self.sentence(line, number)

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
        elif block.kind == "claims":
            yield from self.claims(block)
        elif block.kind == "sources":
            yield from self.cited()
        elif block.kind == "outcomes":
            yield from ("You will be able to", "")
        elif block.kind in LISTS:
            yield "(A list, on the page itself.)"

    def program(self, block: Block) -> Iterator[str]:
        found = resolve.program(
            block.argument, self.path, block.line, self.root
        )
        part = str(block.options.get("part", ""))
        yield from _code(resolve.part(found, part, self.path, block.line))
        yield f"`{found.path.name}` prints"
        yield from ("", "```text", recorded.output(found).rstrip("\n"), "```")
        if found.figures:
            yield from ("", f"Its figure: {block.options.get('alt', '')}")

    def claims(self, block: Block) -> Iterator[str]:
        known = {claim.id: claim for claim in claims.load(self.root)}
        for name in block.argument.split():
            one = known[name]
            verdict = f"**{name}: {VERDICTS[one.verdict]}.**"
            yield f"- {verdict} {one.claim} {one.because}".rstrip()

    def cited(self) -> Iterator[str]:
        for key in dict.fromkeys(one.key for one in self.markup.citations):
            one = self.sources[key]
            yield f"- {one.authors} ({one.year}): {one.title}. <{one.url}>"

    def sentence(self, line: str, number: int) -> str:
        def value(found: re.Match[str]) -> str:
            named = Value(found["name"], found["label"], number)
            return resolve.value(named, self.path, self.root)

        def citation(found: re.Match[str]) -> str:
            one = self.sources[found["key"]]
            return f"({one.short}, {one.year})"

        def rewrite(text: str) -> str:
            text = page.CITATION.sub(citation, page.VALUE.sub(value, text))
            return ATTRIBUTES.sub("", text)

        done, at = "", 0
        for code in page.CODE_SPAN.finditer(line):
            done += rewrite(line[at : code.start()]) + code[0]
            at = code.end()
        return done + rewrite(line[at:])


def _code(text: str) -> Iterator[str]:
    yield from ("", "```python", text.rstrip("\n"), "```", "")
