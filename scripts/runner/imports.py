"""What a program imports: read from its text, never by running it."""

import ast
from collections.abc import Iterator

from scripts.model import snippet
from scripts.model.snippet import Snippet


def imported(found: Snippet) -> set[str]:
    """Return the modules that a program, and its check, import by name."""
    sources = [found.source]
    if found.check and found.check.is_file():
        sources.append(found.check.read_text("utf-8", errors="replace"))
    return {name for source in sources for name in _modules(source)}


def _modules(source: str) -> Iterator[str]:
    try:
        tree = snippet.tree(source)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
