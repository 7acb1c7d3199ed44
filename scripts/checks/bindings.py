"""Read a program for the places where it binds and reads its names."""

import ast
import importlib
from collections.abc import Iterable

from scripts.checks.scopes import ALIKE, Binding, Branch, Kind, Scope

Places = dict[
    ast.Name, tuple[Scope, float, Branch]
]  # where, when, in which branch


def read(tree: ast.Module, starred: Iterable[str]) -> tuple[Places, set[str]]:
    """Return the place of each name that is read, and what is imported.

    Args:
        tree: The program.
        starred: Modules of which `from module import *` is followed.
    """
    reader = _Reader(starred)
    reader.each(tree.body)
    return reader.places, reader.modules


class _Reader(ast.NodeVisitor):
    """Reads a program in the order in which Python carries it out."""

    def __init__(self, starred: Iterable[str]) -> None:
        self.starred = frozenset(starred)
        self.scope, self.branch, self.at = Scope(), Branch(), 0
        self.places: Places = {}
        self.modules: set[str] = set()

    def visit(self, node: ast.AST) -> None:
        kind = ALIKE.get(type(node), type(node))
        getattr(self, f"visit_{kind.__name__}", self.generic_visit)(node)

    def bind(
        self,
        name: str,
        dotted: str = "",
        value: ast.AST | None = None,
        *,
        certain: bool = True,
    ) -> None:
        self.at += 1
        scope = self.scope
        if name in scope.outer:
            scope, certain = scope.owner(name), False
        made = Binding(dotted, value, self.at, self.branch, certain)
        scope.bound.setdefault(name, []).append(made)

    def target(self, node: ast.AST, value: ast.AST | None) -> None:
        """Bind what stands on the left of an equals sign."""
        if isinstance(node, ast.Name):
            self.bind(node.id, value=value)
        elif isinstance(node, ast.Starred):
            self.target(node.value, value)
        elif isinstance(node, ast.Tuple | ast.List):
            parts = getattr(value, "elts", [])
            if len(parts) != len(node.elts):
                parts = [value] * len(node.elts)
            for one, part in zip(node.elts, parts, strict=True):
                self.target(one, part)
        else:
            self.visit(node)

    def each(self, nodes: Iterable[ast.AST | None]) -> None:
        for node in nodes:
            if node:
                self.visit(node)

    def perhaps(
        self, *parts: Iterable[ast.AST], one_must: bool = False
    ) -> None:
        """Read parts of which each may not happen."""
        self.at += 1
        before, began, most = self.branch, self.at, one_must * len(parts)
        for number, nodes in enumerate(parts):
            self.branch = (*before, (began, number, most))
            self.each(nodes)
        self.branch = before

    def _enter(self, kind: Kind) -> tuple[Scope, Branch]:
        before = self.scope, self.branch
        self.scope = Scope(self.scope, kind, self.at + 1, self.branch)
        self.branch = ()
        return before

    def visit_Name(self, node: ast.Name) -> None:
        self.at += 1
        self.places[node] = self.scope, self.at, self.branch

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._module(alias.name)
            name = alias.asname or alias.name.partition(".")[0]
            self.bind(name, alias.name if alias.asname else name)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        for alias in node.names:
            if alias.name == "*":
                self._module(module)
                self._star(module)
            else:
                self._module(f"{module}.{alias.name}")
                name = alias.asname or alias.name
                self.bind(name, f"{module}.{alias.name}")

    def _module(self, name: str) -> None:
        parts = name.split(".")
        self.modules |= {".".join(parts[: i + 1]) for i in range(len(parts))}

    def _star(self, module: str) -> None:
        if module in self.starred:
            there = importlib.import_module(module)
            public = [name for name in vars(there) if not name.startswith("_")]
            for name in getattr(there, "__all__", public):
                self.bind(name, f"{module}.{name}")

    def visit_Assign(self, node: ast.Assign) -> None:
        self.visit(node.value)
        for target in node.targets:
            self.target(target, node.value)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self.each([node.value, node.target])
        if isinstance(node.target, ast.Name):
            self.bind(node.target.id, value=node.value, certain=False)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.each([node.annotation, node.value])
        if node.value:
            self.target(node.target, node.value)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self.visit(node.value)
        inner = self.scope
        while self.scope.kind == "loop" and self.scope.parent:
            self.scope = self.scope.parent
        self.bind(node.target.id, value=node.value, certain=inner is self.scope)
        self.scope = inner

    def visit_For(self, node: ast.For) -> None:
        self.visit(node.iter)  # a loop is taken to run at least once
        self.target(node.target, node.iter)
        self.each(node.body)
        self.perhaps(node.orelse)

    def visit_While(self, node: ast.While) -> None:
        self.each([node.test, *node.body])
        self.perhaps(node.orelse)

    def visit_If(self, node: ast.If) -> None:
        self.visit(node.test)
        self.perhaps(node.body, node.orelse, one_must=True)

    def visit_Try(self, node: ast.Try) -> None:
        handled = [[handler] for handler in node.handlers]
        self.perhaps([*node.body, *node.orelse], *handled, one_must=True)
        self.each(node.finalbody)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        self.each([node.type])
        if node.name:
            self.bind(node.name)
        self.each(node.body)

    def visit_With(self, node: ast.With) -> None:
        for item in node.items:
            self.visit(item.context_expr)
            if item.optional_vars:
                self.target(item.optional_vars, item.context_expr)
        self.each(node.body)

    def visit_Match(self, node: ast.Match) -> None:
        self.visit(node.subject)
        for case in node.cases:
            self.perhaps([case])

    def visit_MatchAs(self, node: ast.MatchAs) -> None:
        self.generic_visit(node)
        name = getattr(node, "rest", None) or getattr(node, "name", None)
        if name:
            self.bind(name)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.each([*node.decorator_list, *_defaults(node.args), node.returns])
        self.bind(node.name, value=node)
        self._function(node.args, node.body)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.each(_defaults(node.args))
        self._function(node.args, [node.body])

    def _function(
        self, arguments: ast.arguments, body: Iterable[ast.AST]
    ) -> None:
        before = self._enter("function")
        for one in ast.walk(arguments):
            if isinstance(one, ast.arg):
                self.bind(one.arg)
        self.each(body)
        self.scope, self.branch = before

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.each([*node.decorator_list, *node.bases, *node.keywords])
        before = self._enter("class")
        self.each(node.body)
        self.scope, self.branch = before
        self.bind(node.name)

    def visit_Global(self, node: ast.Global | ast.Nonlocal) -> None:
        kind = "global" if isinstance(node, ast.Global) else "nonlocal"
        self.scope.outer |= dict.fromkeys(node.names, kind)

    def visit_ListComp(self, node: ast.ListComp) -> None:
        first, *others = node.generators
        self.visit(first.iter)
        before = self._enter("loop")
        self.target(first.target, first.iter)
        self.each(first.ifs)
        for one in others:
            self.visit(one.iter)
            self.target(one.target, one.iter)
            self.each(one.ifs)
        made = ("elt", "key", "value")
        self.each(getattr(node, name, None) for name in made)
        self.scope, self.branch = before


def _defaults(arguments: ast.arguments) -> list[ast.AST | None]:
    """Return what is computed where a function is defined, not where it runs."""
    hints = [
        one.annotation
        for one in ast.walk(arguments)
        if isinstance(one, ast.arg)
    ]
    return [*arguments.defaults, *arguments.kw_defaults, *hints]
