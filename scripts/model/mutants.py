"""Mutants of a solution: what is left when one thing in it is changed.

A check that lets a mutant pass does not look at what was changed (DeMillo, Lipton
and Sayward, "Hints on test data selection", 1978).
"""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

Node = TypeVar("Node", bound=ast.AST)
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
BODIES = ("body", "orelse", "finalbody", "handlers", "cases")
WIDEST = 70  # characters of a mutant's name: it is to fit a line of a header
ARROW = " -> "
CONTEXT = 12  # characters on each side of a change, where a name is cut
NOT_COMPUTED = ("annotation", "returns", "decorator_list", "type_params")
KEPT = (  # never dropped: what names things, or holds other statements
    *SCOPES,
    *(ast.Import, ast.ImportFrom, ast.Global, ast.Nonlocal, ast.Pass),
    *(ast.If, ast.While, ast.With, ast.Try, ast.Match),
)
COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
COMPUTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
}


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
    for statement in fresh(tree.body, ast.parse(exercise).body):
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
    parts = [statement, *_around(_head(statement), old)]
    told = [(_line(one), _line(_with(one, old, new))) for one in parts]
    names = [ARROW.join(pair) for pair in told]
    fitting = [name for name in names if len(name) <= WIDEST]
    return fitting[0] if fitting else ARROW.join(_cut(*told[-1]))


def _around(node: ast.AST, old: ast.AST) -> list[ast.expr]:
    """Return the expressions of a statement that hold a node, the widest first."""
    return [
        one
        for one in _expressions(node)
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
    for node in _expressions(_head(statement)):
        for new in _instead(node):
            yield node, new
    if not isinstance(statement, KEPT) and not _is_text(statement):
        yield statement, ast.Pass()


def _is_text(statement: ast.stmt) -> bool:
    """Whether a statement is a docstring, or another text that nobody reads."""
    return isinstance(statement, ast.Expr) and isinstance(
        statement.value, ast.Constant
    )


def _expressions(node: ast.AST) -> Iterator[ast.expr]:
    for name, value in ast.iter_fields(node):
        if name in NOT_COMPUTED:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.expr):
                yield child
            if isinstance(child, ast.AST):
                yield from _expressions(child)


def _instead(node: ast.expr) -> Iterator[ast.expr]:
    """Yield what may stand in place of an expression."""
    if isinstance(node, ast.Constant):
        yield from _numbers(node.value)
    elif isinstance(node, ast.Compare):
        yield from _comparisons(node)
    elif isinstance(node, ast.BinOp) and type(node.op) in COMPUTED:
        op = COMPUTED[type(node.op)]()
        yield ast.BinOp(node.left, op, node.right)
    elif isinstance(node, ast.BoolOp):
        either = isinstance(node.op, ast.Or)
        yield ast.BoolOp(ast.And() if either else ast.Or(), node.values)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand
    elif isinstance(node, ast.IfExp):
        for known in (False, True):
            yield ast.IfExp(ast.Constant(known), node.body, node.orelse)


def _comparisons(node: ast.Compare) -> Iterator[ast.Compare]:
    for at, op in enumerate(node.ops):
        ops = [*node.ops[:at], COMPARED[type(op)](), *node.ops[at + 1 :]]
        yield ast.Compare(node.left, ops, node.comparators)


def _numbers(value: object) -> Iterator[ast.expr]:
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int | float):
        for number in (value + 1, value - 1):
            positive = ast.Constant(abs(number))
            yield ast.UnaryOp(ast.USub(), positive) if number < 0 else positive
