import re

# region core
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
# endregion
SWAPS = {"if": "if not", "<": "<=", ">=": ">", "*": "+", "//": "*", "-": "+"}
SUITE = {(300, 2, False): 600, (300, 20, True): 5_130, (300, 0, False): 0}
ORACLES = {
    "anything to pay": lambda got, want: (got > 0) == (want > 0),
    "within 20%": lambda got, want: abs(got - want) <= want / 5,
    "exact": lambda got, want: got == want,
}


def mutate(source):
    """Yield each copy of a source with one operator or number changed."""
    # region core
    for token in re.finditer(r"if|//|<|>=|[*-]|\d+", source):
        old, (start, end) = token[0], token.span()
        near = [str(int(old) + i) for i in (-1, 1)] if old.isdigit() else []
        for new in near or [SWAPS[old]]:
            yield source[:start] + new + source[end:]
    # endregion


mutants = []
for source in mutate(SOURCE):
    exec(source, names := {})
    mutants.append(names["price"])
print(f"mutants: {len(mutants)}")
for name, accepts in ORACLES.items():
    kept = [all(accepts(m(*c), SUITE[c]) for c in SUITE) for m in mutants]
    print(f"killed, {name}: {kept.count(False)}")
