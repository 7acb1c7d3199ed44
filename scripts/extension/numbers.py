"""The numbers behind a figure, as a table that a press opens."""

from pathlib import Path
from xml.etree.ElementTree import Element

from scripts.extension.html import add
from scripts.model import numbers

SUMMARY = "The numbers behind the figure"


def table(panel: Element, path: Path, name: str) -> None:
    """Append the numbers that a figure shows, for those who read them better.

    Args:
        panel: Where they go.
        path: The file that was recorded with the figure.
        name: The program's.
    """
    shown = numbers.read(path)
    fold = add(panel, "details", class_="figure-numbers")
    add(fold, "summary", SUMMARY)
    label = f"Numbers behind the figure of {name}"
    box = add(fold, "div", class_="figure-box", role="group", aria_label=label)
    made = add(box, "table", class_="figure-table")
    head = add(add(made, "thead"), "tr")
    for column in shown.columns:
        add(head, "th", column, scope="col")
    body = add(made, "tbody")
    for first, *cells in shown.rows:
        row = add(body, "tr")
        add(row, "th", first, scope="row")
        for cell in cells:
            add(row, "td", cell)
