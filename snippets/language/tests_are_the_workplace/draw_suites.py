# /// script
# requires-python = ">=3.11"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 100
# ///

import random
import re

SOURCE = """
def price(unit, quantity, member):
    if quantity < 1:
        return 0
    total = unit * quantity
    if quantity >= 10:
        total = total * 9 // 10
    if member:
        total -= min(total // 20, 500)
    return total
"""
SWAPS = {"if": "if not", "<": "<=", ">=": ">", "*": "+", "//": "*", "-": "+"}
SEED = 0


def load(source):
    """Return the function that a source defines."""
    exec(source, names := {})
    return names["price"]


price, mutants, rng = load(SOURCE), [], random.Random(SEED)
for token in re.finditer(r"if|//|<|>=|[*-]|\d+", SOURCE):
    old, (start, end) = token[0], token.span()
    near = [f"{int(old) - 1}", f"{int(old) + 1}"] if old.isdigit() else []
    for new in near or [SWAPS[old]]:
        mutants.append(load(SOURCE[:start] + new + SOURCE[end:]))
# Three orders that take every `if` both ways: none, a few, many.
# region core
quantities = (0, rng.randint(1, 9), rng.randint(10, 30))
few = rng.random() < 0.5
members = (rng.random() < 0.5, few, not few)
units = [rng.randint(1, 1_000) for _ in quantities]
suite = list(zip(units, quantities, members))
# endregion
exact = sum(any(m(*case) != price(*case) for case in suite) for m in mutants)
print(f"killed by an exact suite of three: {exact}")
