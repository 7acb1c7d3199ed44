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


def _mutate(source):
    # The mutation tester of kill_mutants.py.
    for token in re.finditer(r"if|//|<|>=|[*-]|\d+", source):
        old = token[0]
        near = [f"{int(old) - 1}", f"{int(old) + 1}"] if old.isdigit() else []
        for new in near or [SWAPS[old]]:
            yield source[: token.start()] + new + source[token.end() :]


# region core
SUITE = {(7, 0, True): 0, (7, 1, False): 7}  # an order begins at one piece
SUITE |= {(7, 9, False): 63, (7, 10, False): 63}  # the tenth piece is free
SUITE |= {(19, 1, True): 19, (20, 1, True): 19}  # the first cent of rebate
SUITE |= {(10_000, 1, True): 9_500, (10_020, 1, True): 9_520}  # its limit
# endregion

mutants, alive = list(_mutate(SOURCE)), []
for source in mutants:
    exec(source, names := {})
    if all(names["price"](*case) == SUITE[case] for case in SUITE):
        alive += set(source.splitlines()) - set(SOURCE.splitlines())
print(f"tests: {len(SUITE)}")
print(f"killed: {len(mutants) - len(alive)} of {len(mutants)}")
print(f"alive: {'; '.join(line.strip() for line in alive)}")
