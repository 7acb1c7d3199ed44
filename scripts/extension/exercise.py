"""Exercises on a page: a task, where to start, its check, what helps, solutions."""

from shlex import quote
from xml.etree.ElementTree import Element, SubElement

from scripts.extension.base import PageBlock
from scripts.extension.html import add, code, tail
from scripts.extension.live import live
from scripts.extension.output import output
from scripts.model import exercise, recorded, resolve, snippet
from scripts.model.problem import read_text
from scripts.model.snippet import Snippet

LONG = 8  # lines; a start that has more is folded


class Exercise(PageBlock):
    """`/// exercise | name`: the task, where to start, the check, the solution.

    On the way stand a hint and the solution's first line; after it, another right
    way. All are folds; in a browser that runs it, each waits for its moment.
    """

    NAME = "exercise"

    def make(self, parent: Element) -> Element:
        """Make the panel, with the task's place at its top."""
        self.start, self.answer = resolve.exercise(
            self.argument, self.page.path, self.own.line, self.page.root
        )
        for one in (self.start, self.answer):
            recorded.output(one)
        name = self.argument.replace("_", "-")
        attributes = {
            "class": "exercise",
            "id": self.page.unique(f"exercise-{name}"),
            "data-snippet": self.start.name,
            **live(self.page, self.start),
        }
        panel = SubElement(parent, "div", attributes)
        self.task = add(panel, "div", class_="exercise-task")
        self.page.ours(self.task, open_=True)
        self.page.ours(panel, open_=True)
        return panel

    def on_add(self, block: Element) -> Element:
        """Put the task's Markdown into its place."""
        return self.task

    def finish(self, element: Element) -> None:
        """Put the three programs below the task."""
        start, answer = self.start, self.answer
        self._start(element)
        output(self.md, element, start, label="It prints, and its check says")
        assert start.check
        box = self._folded(element, "Check your answer")
        code(
            self.md,
            box,
            read_text(start.check).rstrip("\n"),
            start.check.name,
        )
        self._how(box, start)
        files = exercise.Exercise(start.path, self.page.root)
        self._steps(element, files)
        box = self._folded(element, "Solution", "exercise-solution")
        code(self.md, box, answer.body.rstrip("\n"), answer.path.name)
        if recorded.output(answer).strip():
            output(self.md, box, answer)
        self._other(element, files)
        for made in element:
            if made is not self.task:
                self.page.ours(made)

    def _start(self, panel: Element) -> None:
        """Append where to start: a longer text is folded until it is wanted."""
        source = self.start.body.rstrip("\n")
        count, box = len(source.splitlines()), panel
        if count > LONG:
            title = f"Start from these {count} lines"
            box = self._folded(panel, title, "exercise-start snippet-code")
        code(self.md, box, source, self.start.path.name)

    def _steps(self, panel: Element, files: exercise.Exercise) -> None:
        """Append what helps on the way: a hint, and what our solution begins with."""
        if self.start.header.hint:
            box = self._folded(panel, "A hint", "exercise-hint")
            add(box, "p", self.start.header.hint)
        if files.first_line:
            title = "The first line of our solution"
            box = self._folded(panel, title, "exercise-first")
            code(self.md, box, files.first_line, self.answer.path.name)

    def _other(self, panel: Element, files: exercise.Exercise) -> None:
        """Append a solution that was written otherwise."""
        if files.right:
            other = snippet.load(files.right[0], self.page.root)
            box = self._folded(panel, "Another right way", "exercise-other")
            ways = add(box, "div", class_="exercise-ways")
            code(self.md, ways, other.body.rstrip("\n"), other.path.name)

    def _folded(self, panel: Element, title: str, name: str = "") -> Element:
        box = add(panel, "details", class_=f"exercise-fold {name}".strip())
        add(box, "summary", title)
        return box

    def _how(self, box: Element, start: Snippet) -> None:
        assert start.check
        text = add(box, "p", "Save ")
        for path, after in (
            (start.path, " and "),
            (start.check, ", then run "),
        ):
            href = self.page.program_link(path)
            tail(add(text, "a", path.name, href=href, download=""), after)
        needed = "".join(
            f"--with {quote(name)} " for name in start.header.dependencies
        )
        python = f"uv run {needed}-" if needed else "python3 -"
        command = f"cat {start.path.name} {start.check.name} | {python}"
        tail(
            add(text, "code", command),
            ". Silence after the output means that it holds.",
        )
