"""The last step of a page's conversion: nothing stands in it that may not."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from markdown import Markdown
from markdown.postprocessors import Postprocessor

from scripts.extension.judge import Finding, judge
from scripts.extension.markup import MarkupPreprocessor, PageError
from scripts.model import claims, page, resolve, sources
from scripts.model.problem import Problem


class Article(Postprocessor):
    """Stops the build at what the allow list does not know.

    A text inside a page, such as a docstring in the reference, is judged when it
    is converted, and with its page again.
    """

    def __init__(self, md: Markdown, markup: MarkupPreprocessor) -> None:
        super().__init__(md)
        self.markup = markup

    def run(self, text: str) -> str:
        """Return the article without the marks of our blocks.

        Raises:
            PageError: With the first thing that may not stand there.
        """
        for finding in judge(text, self.markup.seal):
            raise self.error(finding)
        return re.sub(rf' {self.markup.seal}="\w+"', "", text)

    def error(self, finding: Finding) -> PageError:
        """Return a finding as the error that ends the build, with its line."""
        path, line = self.place(finding)
        return PageError(str(Problem(path, line, finding.what, finding.cure)))

    def place(self, finding: Finding) -> tuple[Path, int]:
        """Return where somebody wrote it: on the page, or where it was read."""
        for path in self.files():
            lines = path.read_text("utf-8").splitlines()
            if line := _line(lines, finding.needles[0]):
                return path, line
        if not self.markup.page.is_file():
            return self.markup.page, 0
        lines = self.markup.page.read_text("utf-8").splitlines()
        found = (_line(lines, one) for one in finding.needles[1:])
        return self.markup.page, next(filter(None, found), 0)

    def files(self) -> Iterator[Path]:
        """Yield what the page is made of, itself first."""
        root = self.markup.root
        known = [
            self.markup.page,
            sources.bibliography(root),
            claims.ledger(root),
            *sorted(resolve.own_folder(self.markup.page, root).glob("*.svg")),
        ]
        return filter(Path.is_file, known)


def _line(lines: list[str], needle: str) -> int:
    """Return the line of a text outside code, from 1; 0 if it is on none."""
    wanted = needle.strip().lower()
    fence = ""
    for number, line in enumerate(lines, start=1):
        if code := page.CODE_FENCE.match(line):
            fence = "" if fence else code["fence"]
        elif wanted and not fence:
            typed = page.CODE_SPAN.sub("", line).lower()
            if wanted in typed or wanted in unescape(typed):
                return number
    return 0
