"""What a page becomes when it is built with the settings of `mkdocs.yml`."""

from __future__ import annotations

import markdown
from mkdocs.config import load_config

from scripts.model import html
from scripts.model.problem import ROOT

OWN = {"headerlink", "citation", "footnote-ref", "footnote-backref"}


class Article:
    """The parts of a built page that its reader must have found, too.

    Attributes:
        headings: Level and id of each.
        targets: Where its links lead, and its images stand.
        code: The text of each block of code.
        text: What is neither.
    """

    def __init__(self, text: str) -> None:
        root = html.parse(text)
        self.headings = [
            (int(one.tag[1]), one.attributes.get("id") or "")
            for one in root.css("h1, h2, h3, h4, h5, h6")
        ]
        links = [
            one.attributes
            for one in root.css("a")
            if one.attributes.get("class") not in OWN
        ]
        images = [one.attributes["src"] for one in root.css("img")]
        self.targets = [one["href"] for one in links] + images
        self.code = [one.text() for one in root.css("pre")]
        for one in root.css("pre, code"):
            one.decompose()
        self.text = root.text()


class Builder:
    """Converts pages as the build does."""

    def __init__(self) -> None:
        settings = load_config(str(ROOT / "mkdocs.yml"))
        own = {**settings.mdx_configs.get("scripts.extension", {})}
        self.markdown = markdown.Markdown(
            extensions=settings.markdown_extensions,
            extension_configs={
                **settings.mdx_configs,
                "scripts.extension": {**own, "page": "numbers/adding.md"},
            },
        )
        self.markup = self.markdown.preprocessors["two-networks"]

    def build(self, project, body: str) -> str:
        """Return the HTML of a page of a project, without what stands below it."""
        self.markup.root = project.root
        project.page.write_text(body)
        self.markdown.reset()
        self.markdown.references.clear()
        return self.markdown.convert(body).partition("<aside")[0]
