"""What one page needs of MkDocs, kept from a whole build, and its strictness."""

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from click import ClickException
from jinja2 import Environment
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from scripts.model import problem


class BrokenError(Exception):
    """Raised where something has to be mended before it can be shown."""


class Kept(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
    """Keeps of a whole build what one page needs, and what each page has read.

    Attributes:
        files, nav, env: As MkDocs made them.
        read: The files that each page has read, by its path in `docs/`.
    """

    files: Files
    nav: Navigation
    env: Environment

    def __init__(self) -> None:
        self.read: dict[str, set[Path]] = {}
        self._reading = ExitStack()

    def on_nav(self, nav: Navigation, /, **_: Any) -> None:
        """Keep the navigation."""
        self.nav = nav

    def on_env(self, env: Environment, /, *, files: Files, **_: Any) -> None:
        """Keep the templates and the files."""
        self.env, self.files = env, files

    def on_page_markdown(self, _: str, /, *, page: Page, **__: Any) -> None:
        """Begin to note what a page reads."""
        self._reading.close()
        noted = self._reading.enter_context(problem.noted())
        self.read[page.file.src_uri] = noted

    def on_page_content(self, _: str, /, **__: Any) -> None:
        """End it."""
        self._reading.close()


@contextmanager
def strictly() -> Iterator[None]:
    """Take each warning for an error, as a strict build does.

    Raises:
        BrokenError: With all of them.
    """
    told = _Told()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(told)
    try:
        yield
    except ClickException as error:
        raise BrokenError("\n".join([error.message, *told.lines])) from None
    except Exception as error:
        lines = [*told.lines, f"{type(error).__name__}: {error}"]
        raise BrokenError("\n".join(lines)) from error
    finally:
        logger.removeHandler(told)
    if told.lines:
        raise BrokenError("\n".join(told.lines))


class _Told(logging.Handler):
    """Keeps warnings and errors."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one."""
        self.lines.append(record.getMessage())
