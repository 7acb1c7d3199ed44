"""The last step of a page's conversion: nothing stands in it that may not."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from markdown import Markdown
from markdown.postprocessors import Postprocessor

from scripts.extension.current_page import CurrentPage, PageError
from scripts.extension.judge import Finding, judge
from scripts.model import claims, front_matter, page, resolve, sources
from scripts.model.line import Kind
from scripts.model.problem import Problem, read_text
from scripts.model.prose import hide_code


class Article(Postprocessor):
    """Stops the build at what the allow list does not know.

    A text inside a page, such as a docstring in the reference, is judged when it
    is converted, and with its page again.
    """

    def __init__(self, md: Markdown, page: CurrentPage) -> None:
        super().__init__(md)
        self.page = page

    def run(self, text: str) -> str:
        """Return the article without the marks of our blocks.

        Raises:
            PageError: With the first thing that may not stand there.
        """
        if not self.page.treated:
            return text  # a heading's, for the table of contents
        self.front_matter()
        for finding in judge(text, self.page.seal):
            raise self.error(finding)
        return re.sub(rf' {self.page.seal}="\w+"', "", text)

    def front_matter(self) -> None:
        """See that a page's front matter gives the theme what is printed, no more.

        Raises:
            PageError: With the first thing that it may not hold.
        """
        own = self.page.path
        text = read_text(own) if self.page.whole else ""
        if front_matter.PATTERN.match(text):  # that there is none, a check says
            for problem in front_matter.problems(text, own):
                raise PageError(str(problem))

    def error(self, finding: Finding) -> PageError:
        """Return a finding as the error that ends the build, with its line."""
        path, line = self.place(finding)
        return PageError(str(Problem(path, line, finding.what, finding.cure)))

    def place(self, finding: Finding) -> tuple[Path, int]:
        """Return where somebody wrote it: on the page, or where it was read."""
        texts = {path: path.read_text("utf-8") for path in self.files()}
        for needles in (finding.needles[:1], finding.needles):
            for path, text in texts.items():
                if any(_known(text, needle) for needle in needles):
                    return path, _line(path, text, *finding.needles)
        return self.page.path, 0

    def files(self) -> Iterator[Path]:
        """Yield what the page is made of, itself first."""
        root = self.page.root
        known = [
            self.page.path,
            sources.bibliography(root),
            claims.ledger(root),
            *sorted(resolve.own_folder(self.page.path, root).glob("*.svg")),
        ]
        return filter(Path.is_file, known)


def _line(path: Path, text: str, *needles: str) -> int:
    """Return the line, from 1, that has most of some texts; outside code if it may."""
    best, at = 0.0, 0
    for number, line in _typed(path, text):
        told = hide_code(line)
        score = sum(
            _known(line, one) / 9 + _known(told, one) for one in needles
        )
        if score > best:
            best, at = score, number
    return at


def _typed(path: Path, text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a file with their numbers; of a page, those outside code."""
    if path.suffix != ".md":
        yield from enumerate(text.split("\n"), start=1)
        return
    for line in page.scan(text, path).lines:
        if line.kind is not Kind.CODE:
            yield line.number, line.text


def _known(text: str, needle: str) -> bool:
    wanted, typed = needle.strip().lower(), text.lower()
    return bool(wanted) and (wanted in typed or wanted in unescape(typed))
