"""Mutants of a solution: what is left when one thing in it is changed.

A check that lets a mutant pass does not look at what was changed (DeMillo, Lipton
and Sayward, "Hints on test data selection", 1978).
"""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from scripts.model.changes import COMPUTED, expressions, instead

Node = TypeVar("Node", bound=ast.AST)
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
BODIES = ("body", "orelse", "finalbody", "handlers", "cases")
WIDEST = 70  # characters of a mutant's name: it is to fit a line of a header
ARROW = " -> "
CONTEXT = 12  # characters on each side of a change, where a name is cut
KEPT = (  # never dropped: what names things, or holds other statements
    *SCOPES,
    *(ast.Import, ast.ImportFrom, ast.Global, ast.Nonlocal, ast.Pass),
    *(ast.If, ast.While, ast.With, ast.Try, ast.Match),
)


@dataclass(frozen=True)
class Mutant:
    """A solution with one thing changed.

    Attributes:
        name: `old -> new`, the statement that was changed, on one line.
        line: That statement's line in the solution.
        source: The whole program.
    """

    name: str
    line: int
    source: str


def mutants(solution: str, exercise: str) -> list[Mutant]:
    """Return the mutants of what a solution adds to its exercise.

    Raises:
        SyntaxError: If one of the two is not Python.
    """
    tree = ast.parse(solution)
    seen, made = {ast.dump(tree)}, []
    shown = {id(one) for one in _within(tree.body) if _is_print(one)}
    for statement in fresh(tree.body, ast.parse(exercise).body):
        if id(statement) in shown:  # it is compared with what is recorded
            continue
        for old, new in _changes(statement):
            mutated = _with(tree, old, new)
            dumped = ast.dump(mutated)
            if dumped in seen:
                continue
            seen.add(dumped)
            name = _name(statement, old, new)
            made.append(Mutant(name, statement.lineno, ast.unparse(mutated)))
    return made


def _name(statement: ast.stmt, old: ast.AST, new: ast.AST) -> str:
    """Return `old -> new` of a statement, or of the widest part that fits."""
    around = _around(_head(statement), old)
    parts = [statement, *(one for one in around if not _is_constant(one))]
    told = [(_line(one), _line(_with(one, old, new))) for one in parts]
    names = [ARROW.join(pair) for pair in told]
    fitting = [name for name in names if len(name) <= WIDEST]
    return fitting[0] if fitting else ARROW.join(_cut(*told[-1]))


def _around(node: ast.AST, old: ast.AST) -> list[ast.expr]:
    """Return the expressions of a statement that hold a node, the widest first."""
    return [
        one
        for one in expressions(node)
        if any(inner is old for inner in ast.walk(one))
    ]


def _cut(old: str, new: str) -> list[str]:
    """Return two texts without most of what they have in common."""
    first = max(0, _shared(old, new) - CONTEXT)
    last = max(0, _shared(old[::-1], new[::-1]) - CONTEXT)
    before, after = "…" * bool(first), "…" * bool(last)
    cut = [
        f"{before}{text[first : len(text) - last]}{after}"
        for text in (old, new)
    ]
    room = max(WIDEST // 2, WIDEST - len(ARROW) - min(map(len, cut)))
    return [
        text if len(text) <= room else f"{text[: room - 1]}…" for text in cut
    ]


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), 0)


def fresh(
    solution: list[ast.stmt], exercise: list[ast.stmt]
) -> Iterator[ast.stmt]:
    """Yield the statements that a solution has, and the exercise has not.

    A statement that holds others is told by its head line alone. What is in a
    function is compared with what is in the exercise's function of that name.
    """
    there = list(_within(exercise))
    known = {ast.dump(_head(one)) for one in there}
    scopes = {one.name: one.body for one in there if isinstance(one, SCOPES)}
    for one in _within(solution):
        if ast.dump(_head(one)) not in known:
            yield one
        if isinstance(one, SCOPES):
            yield from fresh(one.body, scopes.get(one.name, []))


def _within(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield statements with those that they hold, but for functions and classes."""
    for one in body:
        yield one
        if not isinstance(one, SCOPES):
            for name in BODIES:
                for child in getattr(one, name, ()):
                    inner = child.body if _is_part(child) else [child]
                    yield from _within(inner)


def _is_part(node: ast.AST) -> bool:
    return isinstance(node, ast.ExceptHandler | ast.match_case)


def _head(node: Node) -> Node:
    """Return a statement without the statements that it holds."""
    head = copy.copy(node)
    for name in BODIES:
        if isinstance(getattr(head, name, None), list):
            setattr(head, name, [])
    return head


def _line(node: ast.AST) -> str:
    """Return a statement's head line, or an expression, in one line."""
    return " ".join(ast.unparse(_head(node)).split())


def _with(tree: Node, old: ast.AST, new: ast.AST) -> Node:
    """Return a copy of a tree in which one node is another."""
    return copy.deepcopy(tree, {id(old): new})


def _changes(statement: ast.stmt) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Yield each node of a statement's head with what may stand in its place."""
    if isinstance(statement, ast.If | ast.While):
        yield statement.test, ast.Constant(False)
    if isinstance(statement, ast.If):
        yield statement.test, ast.Constant(True)
    if isinstance(statement, ast.AugAssign):
        other = COMPUTED.get(type(statement.op))
        if other:
            changed = copy.copy(statement)
            changed.op = other()
            yield statement, changed
    for node in expressions(_head(statement)):
        for new in instead(node):
            yield node, new
    if not isinstance(statement, KEPT) and not _is_text(statement):
        yield statement, ast.Pass()


def _is_text(statement: ast.stmt) -> bool:
    """Whether a statement is a docstring, or another text that nobody reads."""
    return isinstance(statement, ast.Expr) and _is_constant(statement.value)


def _is_constant(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant)


def _is_print(statement: ast.stmt) -> bool:
    match statement:
        case ast.Expr(ast.Call(ast.Name("print"))):
            return True
    return False
