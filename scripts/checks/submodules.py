"""A program imports what it uses, and does not hang on another that did."""

import ast
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from scripts.checks.names import Names
from scripts.model import snippet
from scripts.model.problem import Problem
from scripts.model.snippet import Snippet

MODULES = {".py", ".so", ".pyd"}


def check(root: Path) -> list[Problem]:
    """Return which programs use a submodule that they do not import."""
    snippets, _ = snippet.load_all(root)
    return [problem for found in snippets for problem in _submodules(found)]


def _submodules(found: Snippet) -> Iterator[Problem]:
    """`package.sub` is there only if somebody imported it: let it be us."""
    names = Names(found.source)
    told: set[str] = set()
    for node in ast.walk(names.tree):
        if not isinstance(node, ast.Attribute):
            continue
        for package in names.dotted(node.value) & names.modules:
            name = f"{package}.{node.attr}"
            if name in names.modules | told or not _is_hidden(
                package, node.attr
            ):
                continue
            told.add(name)
            what = f"uses `{name}` without importing it"
            cure = f"Write `import {name}`: another package may import it today"
            yield Problem(found.path, node.lineno, what, cure)


@cache
def _is_hidden(package: str, attribute: str) -> bool:
    """Whether an attribute is a module that its package does not provide."""
    own = _file(package)
    if own is None or own.name != "__init__.py":
        return False
    inside = [own.parent / attribute, *own.parent.glob(f"{attribute}.*")]
    is_module = any(one.is_dir() or one.suffix in MODULES for one in inside)
    return is_module and attribute not in _mentioned(own)


def _file(name: str) -> Path | None:
    """Return the file of a module; found without importing what is around it."""
    top, *below = name.split(".")
    try:
        spec = find_spec(top)
    except (ImportError, ValueError):
        return None
    path = Path(spec.origin or "") if spec else Path()
    for part in below:
        folder = path.parent / part
        path = (
            folder / "__init__.py" if folder.is_dir() else Path(f"{folder}.py")
        )
    return path if path.is_file() else None


@cache
def _mentioned(path: Path) -> frozenset[str]:
    """Return the names that a module binds, or may give out when asked."""
    tree = ast.parse(path.read_text("utf-8"))
    found: set[str] = set()
    for node in _at_top(tree):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.alias):
            found |= {node.name.rpartition(".")[2], node.asname or ""}
        elif isinstance(node, ast.ImportFrom) and node.level:
            found.add((node.module or "").partition(".")[0])
        elif isinstance(node, ast.FunctionDef) and node.name == "__getattr__":
            found |= {
                one.value
                for one in ast.walk(tree)
                if isinstance(one, ast.Constant) and isinstance(one.value, str)
            }
    return frozenset(found)


def _at_top(node: ast.AST) -> Iterator[ast.AST]:
    """Give what runs when a module is imported: no function's inside."""
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _at_top(child)
