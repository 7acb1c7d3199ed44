"""A guess on a page, before its answer; and the place where a reader's are listed."""

import json
import re
from xml.etree.ElementTree import Element, SubElement

from scripts.extension.base import PageBlock
from scripts.extension.html import add, exact, tail
from scripts.model import front_matter, guess, resolve
from scripts.model.field import FIELDS, field
from scripts.model.problem import read_text


class Guess(PageBlock):
    """`/// guess | program: label`: a question, and its answer, folded.

    What the browser needs to take a number, and to draw it, stands in attributes.
    """

    NAME = guess.BLOCK

    def make(self, parent: Element) -> Element:
        """Make the panel, with the question's place at its top."""
        own = self.page.path, self.page.root
        self.asked = guess.guess(self.own, self.page.found, *own)
        told = {name: exact(value) for name, value in self._data().items()}
        panel = SubElement(parent, "div", {"class": "guess", **told})
        self.question = add(panel, "div", class_="guess-question")
        self.page.ours(self.question, open_=True)
        return self.page.ours(panel, open_=True)

    def _data(self) -> dict[str, str]:
        asked, path = self.asked, self.page.path
        name = f"{_program(asked)} {asked.reference.label}".lower()
        slug = re.sub(r"[^a-z0-9]+", "-", name).strip("-")
        own = self.page.unique(f"guess-{slug}")
        part = path.relative_to(self.page.root / "docs").parts[0]
        stated = front_matter.read(read_text(path), path)
        return {
            "id": own,
            "data-guess": f"{self._address()}#{own}",
            "data-page": str(stated.get("title", path.stem)),
            "data-label": asked.reference.label,
            "data-field": field(part),
            "data-answer": asked.answer,
            **_answer(asked),
        }

    def _address(self) -> str:
        """Return the page's address, from where the guide stands."""
        path = self.page.path.relative_to(self.page.root / "docs")
        folder = path.parent if path.stem == "index" else path.with_suffix("")
        return f"{folder.as_posix()}/".removeprefix("./")

    def on_add(self, block: Element) -> Element:
        """Put the question's Markdown into its place."""
        return self.question

    def finish(self, element: Element) -> None:
        """Fold the answer below the question, for whoever runs no script."""
        if self.asked.choices:
            choices = ", ".join(self.asked.choices)
            line = add(element, "p", f"One of: {choices}", class_="guess-among")
            self.page.ours(line)
        box = add(
            element,
            "details",
            class_="guess-answer",
            data_search_exclude="",
        )
        add(box, "summary", "The answer")
        text = add(box, "p", "Measured: ")
        tail(add(text, "span", self.asked.answer, class_="measured"), ".")
        self._source(box)
        self.page.ours(box)

    def _source(self, box: Element) -> None:
        reference = self.asked.reference
        text = add(box, "p", "Printed by ", class_="guess-source")
        code = add(text, "code", f"{_program(self.asked)}.py")
        own = self.page.path, self.page.root
        spread = resolve.spread(reference, *own)
        tail(code, f"; {spread}." if spread else ".")


class Guesses(PageBlock):
    """`/// guesses`: where a reader's guesses are listed; the browser fills it."""

    NAME = guess.LIST

    def make(self, parent: Element) -> Element:
        """Make the place, with what stands there without scripting."""
        count = str(guess.count(self.page.root))
        fields = json.dumps(FIELDS)
        data = {"data-guesses": count, "data-fields": fields}
        place = SubElement(parent, "div", {"class": "guess-list", **data})
        add(place, "p", "This list needs scripting, which is off here.")
        return self.page.ours(place)


def _program(asked: guess.Guess) -> str:
    return asked.reference.name.rpartition("/")[2].removesuffix(".py")


def _answer(asked: guess.Guess) -> dict[str, str]:
    """Return what a guess is held against."""
    if asked.number is None:
        choices = json.dumps(asked.choices, ensure_ascii=False)
        return {"data-value": asked.value, "data-choices": choices}
    return {
        "data-value": _written(asked.number),
        "data-low": _written(asked.low),
        "data-high": _written(asked.high),
        "data-scale": asked.scale,
        "data-unit": asked.unit,
    }


def _written(number: float) -> str:
    return repr(number).removesuffix(".0")
