"""Changes of an expression: what may stand in its place in a mutant."""

import ast
from collections.abc import Iterator

NOT_COMPUTED = ("annotation", "returns", "decorator_list", "type_params")
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


def expressions(node: ast.AST) -> Iterator[ast.expr]:
    """Yield every expression of a node that is computed, the outer ones first."""
    for name, value in ast.iter_fields(node):
        if name in NOT_COMPUTED:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.expr):
                yield child
            if isinstance(child, ast.AST):
                yield from expressions(child)


def instead(node: ast.expr) -> Iterator[ast.expr]:
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
