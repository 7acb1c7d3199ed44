"""What a program imports: read from its text, never by running it."""

import ast
from collections.abc import Iterator

from scripts.model.snippet import Snippet


def imported(snippet: Snippet) -> set[str]:
    """Return the modules that a program, and its check, import by name."""
    sources = [snippet.source]
    if snippet.check and snippet.check.is_file():
        sources.append(snippet.check.read_text("utf-8", errors="replace"))
    return {name for source in sources for name in _modules(source)}


def _modules(source: str) -> Iterator[str]:
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
