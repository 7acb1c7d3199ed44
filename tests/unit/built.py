"""What a page becomes when it is built with the settings of `mkdocs.yml`."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import markdown
from mkdocs.config import load_config

from scripts.model.problem import ROOT

NO_END = {"br", "hr", "img", "input", "link", "meta", "wbr"}
OWN = {"headerlink", "citation", "footnote-ref", "footnote-backref"}


class Article(HTMLParser):
    """The parts of a built page that its reader must have found, too.

    Attributes:
        headings: Level and id of each.
        targets: Where its links lead, and its images stand.
        code: The text of each block of code.
        text: What is neither.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.headings: list[tuple[int, str]] = []
        self.targets: list[str] = []
        self.code: list[str] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append((int(tag[1]), attributes.get("id", "")))
        if tag == "a" and attributes.get("class") not in OWN:
            self.targets.append(attributes["href"])
        if tag == "img":
            self.targets.append(attributes["src"])
        if tag == "pre":
            self.code.append("")
        if tag not in NO_END:
            self._open.append(tag)

    def handle_endtag(self, tag):
        while tag in self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data):
        if "pre" in self._open:
            self.code[-1] += data
        elif "code" not in self._open:
            self.text += data


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
