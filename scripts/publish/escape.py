"""Escape whatever a template prints: a hook of MkDocs, named in `mkdocs.yml`.

The theme prints titles, descriptions and the navigation as they were typed. Here
every template escapes, as Jinja2 can, but what was made as HTML: a page's article,
and its table of contents, whose titles the converter has escaped.
"""

import re
from collections.abc import Iterable
from typing import Any

from jinja2 import Environment
from markupsafe import Markup, escape
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

FIRST, LAST = 100, -100
DRAWINGS = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
COLOURS = re.compile(r"</?span\b[^>]*>")


def on_env(env: Environment, **_: Any) -> Environment:
    """Have every template escape what it prints."""
    env.autoescape = True
    return env


@event_priority(FIRST)
def _before_search(
    context: dict[str, Any], /, page: Page, **_: Any
) -> dict[str, Any]:
    """Escape a page's title: the index of the search takes it for HTML.

    Of the article it gets the words. Drawings, and the tags that colour code, are
    most of a page, and the index would read each to leave it out.
    """
    context["article"] = page.content
    page.content = COLOURS.sub("", DRAWINGS.sub("", page.content or ""))
    context["typed"] = page.meta.get("title")
    page.meta["title"] = str(escape(page.meta.get("title", page.title)))
    return context


@event_priority(LAST)
def _after_search(
    context: dict[str, Any], /, page: Page, **_: Any
) -> dict[str, Any]:
    """Give the title back as it was typed, and name what is HTML."""
    page.meta["title"] = context.pop("typed")
    if page.meta["title"] is None:
        del page.meta["title"]
    page.content = Markup(context.pop("article") or "")
    _mark(page.toc)
    return context


on_page_context = CombinedEvent(_before_search, _after_search)


def _mark(links: Iterable[AnchorLink]) -> None:
    for link in links:
        # No tag is left in it, unless a page smuggled one in.
        link.title = Markup(link.title.replace("<", "&lt;"))
        _mark(link.children)
