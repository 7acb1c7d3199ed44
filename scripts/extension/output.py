"""What a program printed, as a page shows it."""

from xml.etree.ElementTree import Element

from markdown import Markdown

from scripts.extension.html import add, preformatted
from scripts.model import recorded
from scripts.model.snippet import Snippet


def output(
    md: Markdown,
    panel: Element,
    found: Snippet,
    *,
    label: str = "Output",
    fold: bool = False,
) -> None:
    """Append what a program printed when it was recorded.

    Raises:
        ProblemError: If it was never recorded.
    """
    text = recorded.output(found)
    box = add(panel, "details" if fold else "div", class_="snippet-output")
    add(box, "summary" if fold else "p", label, class_="snippet-label")
    preformatted(md, box, text, f"Recorded output of {found.path.name}")
