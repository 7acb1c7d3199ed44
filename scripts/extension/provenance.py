"""Where a page comes from: its last change, its programs' versions, its doors."""

from datetime import date
from pathlib import Path
from urllib.parse import urlencode
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from scripts.extension.current_page import CurrentPage, ending_build
from scripts.extension.html import add, tail
from scripts.model import history, recorded, resolve

NAMES = {
    "matplotlib": "Matplotlib",
    "numpy": "NumPy",
    "scikit-learn": "scikit-learn",
}


class Provenance(Treeprocessor):
    """Ends a page with what a reader needs to trust or to mend it.

    Attributes:
        repository: Address of the repository; empty where nobody told it.
        edit: What follows it in the address of a page's source.
    """

    def __init__(
        self,
        md: Markdown,
        page: CurrentPage,
        repository: str,
        edit: str,
    ) -> None:
        super().__init__(md)
        self.page = page
        self.repository, self.edit = repository.rstrip("/"), edit.strip("/")

    def run(self, root: Element) -> None:
        """Append the lines; a text that is no page of the guide gets none."""
        if not self.page.whole:
            return
        panel = Element(
            "aside", {"class": "provenance", "aria-label": "About this page"}
        )
        self._changed(panel)
        with ending_build():
            self._ran(panel)
        self._doors(panel)
        if len(panel):
            root.append(self.page.ours(panel))

    def _changed(self, panel: Element) -> None:
        change = self._change(self.page.path)
        if change:
            by = ", ".join(change.authors)
            add(panel, "p", f"Last changed on {_day(change.date)} by {by}.")

    def _ran(self, panel: Element) -> None:
        folder = resolve.own_folder(self.page.path, self.page.root)
        runs = recorded.runs(folder).values()
        if not runs:
            return
        versions = {
            NAMES.get(name, name): version
            for run in runs
            for name, version in sorted(run.packages.items())
        }
        told = [f"Python {max(run.python for run in runs)}"]
        told += [f"{name} {version}" for name, version in versions.items()]
        change = self._change(folder / recorded.RECORD)
        on = f" on {_day(change.date)}" if change else ""
        text = f"Every program of this page was recorded{on} with {', '.join(told)}"
        add(panel, "p", f"{text}, and runs again before each publication.")

    def _doors(self, panel: Element) -> None:
        if not self.repository:
            return
        own = self.page.path.relative_to(self.page.root / "docs").as_posix()
        asked = urlencode({"template": "wrong-number.yml", "page": own})
        line = add(panel, "p")
        if self.edit:
            href = f"{self.repository}/{self.edit}/{own}"
            tail(add(line, "a", "Edit this page", href=href), " · ")
        href = f"{self.repository}/issues/new?{asked}"
        add(line, "a", "Report a wrong number", href=href)

    def _change(self, path: Path) -> history.Change | None:
        own = path.relative_to(self.page.root).as_posix()
        return history.changes(self.page.root).get(own)


def _day(text: str) -> str:
    day = date.fromisoformat(text)
    return f"{day.day} {day:%B %Y}"
