"""Escape whatever a template prints: a hook of MkDocs, named in `mkdocs.yml`.

The theme prints titles, descriptions and the navigation as they were typed. Here
every template escapes, as Jinja2 can, but what was made as HTML: a page's article,
and its table of contents, whose titles the converter has escaped.
"""

from collections.abc import Iterable
from typing import Any

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink


def on_env(env: Environment, **_: Any) -> Environment:
    """Have every template escape what it prints."""
    env.autoescape = True
    return env


def on_page_context(
    context: dict[str, Any], /, page: Page, **_: Any
) -> dict[str, Any]:
    """Name what is HTML: a page's article, and the titles in its contents."""
    page.content = Markup(page.content or "")
    _mark(page.toc)
    return context


def _mark(links: Iterable[AnchorLink]) -> None:
    for link in links:
        # No tag is left in it, unless a page smuggled one in.
        link.title = Markup(link.title.replace("<", "&lt;"))
        _mark(link.children)
