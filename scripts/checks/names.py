"""What the names of a program stand for: an import, a builtin, or its own value."""

import ast
from collections.abc import Iterable

from scripts.checks.bindings import read
from scripts.checks.scopes import Binding
from scripts.model.snippet import tree

IMPORTERS = {"__import__", "importlib.import_module"}
Path = tuple[ast.AST, ...]  # what was followed so far: no circle


class Names:
    """The names of a program."""

    def __init__(self, source: str, starred: Iterable[str] = ()) -> None:
        """Read a program.

        Args:
            source: Its text.
            starred: Modules of which `from module import *` is followed.
        """
        self.tree = tree(source)
        self._places, self.modules = read(self.tree, starred)

    def meanings(self, name: ast.Name) -> list[Binding]:
        """Return every meaning that a name may have where it is read."""
        if name not in self._places:
            return []
        scope, at, branch = self._places[name]
        return list(scope.meanings(name.id, at, branch))

    def dotted(self, node: ast.AST, seen: Path = ()) -> set[str]:
        """Return what an expression may name, such as `time.time`.

        An empty text among them stands for anything else.
        """
        if node in seen:
            return set()
        seen = (*seen, node)
        if isinstance(node, ast.Attribute):
            before = self.dotted(node.value, seen)
            return {one and f"{one}.{node.attr}" for one in before}
        if isinstance(node, ast.Call):
            return self._fetched(node, seen)
        if not isinstance(node, ast.Name):
            return {""}
        found: set[str] = set()
        for one in self.meanings(node):
            named = one.value and self.dotted(one.value, seen)
            found |= named or {one.dotted}
        return found

    def _fetched(self, call: ast.Call, seen: Path) -> set[str]:
        """Return what `__import__("time")`, or `getattr(time, "time")`, names."""
        called = self.dotted(call.func, seen)
        texts = [getattr(one, "value", None) for one in call.args]
        if called & IMPORTERS and texts and isinstance(texts[0], str):
            return {texts[0]}
        if "getattr" in called and texts[1:] and isinstance(texts[1], str):
            before = self.dotted(call.args[0], seen)
            return {one and f"{one}.{texts[1]}" for one in before}
        return {""}
