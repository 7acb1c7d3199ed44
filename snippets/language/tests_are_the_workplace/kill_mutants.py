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
SUITE = {(300, 2, False): 600, (300, 20, True): 5_130, (300, 0, False): 0}


def mutate(source):
    """Yield each copy of a source with one operator or number changed."""
    for token in re.finditer(r"if|//|<|>=|[*-]|\d+", source):
        old = token[0]
        near = [f"{int(old) - 1}", f"{int(old) + 1}"] if old.isdigit() else []
        for new in near or [SWAPS[old]]:
            yield source[: token.start()] + new + source[token.end() :]


ran, mutants = set(), list(mutate(SOURCE))
mark = re.sub(r"\n +", lambda m: f"{m[0]}ran.add({m.end()}){m[0]}", SOURCE)
loose = exact = 0
for source in [mark, *mutants]:
    exec(source, names := {"ran": ran})
    pairs = [(names["price"](*case), SUITE[case]) for case in SUITE]
    loose += any((got > 0) != (want > 0) for got, want in pairs)
    exact += any(got != want for got, want in pairs)
print(f"lines run: {len(ran)} of {mark.count('ran.add')}")
print(f"mutants: {len(mutants)}")
print(f"killed when anything to pay will do: {loose}")
print(f"killed when the answer has to be exact: {exact}")
