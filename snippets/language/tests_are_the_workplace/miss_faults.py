# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it counts 20 sets of cases, and all of them agree"
# ///

import random

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
# region core
FAULTS = {
    "reduction rounded down": ("total * 9 // 10", "total - total // 10"),
    "rebate on the list price": ("total // 20", "unit * quantity // 20"),
    "rebate rounded to nearest": ("total // 20", "round(total / 20)"),
    "negative numbers let in": ("quantity < 1", "quantity == 0"),
}
# endregion
SUITE = {(7, 0, True): 0, (7, 1, False): 7, (7, 9, False): 63}
SUITE |= {(7, 10, False): 63, (19, 1, True): 19, (20, 1, True): 19}
SUITE |= {(10_000, 1, True): 9_500, (10_020, 1, True): 9_520}


def holds(price, unit, quantity):
    """Check the promises: a tenth off from ten, 5% for members, up to 500."""
    # region core
    full, cut = (price(unit, quantity, m) for m in (False, True))
    due = unit * max(quantity, 0) * (10 - (quantity >= 10)) / 10
    return due - 1 < full <= due and 0 <= min(full / 20, 500) - full + cut < 1
    # endregion


for name, (old, new) in {"no fault": ("", ""), **FAULTS}.items():
    exec(SOURCE.replace(old, new), names := {})
    price, runs = names["price"], 0
    for rng in map(random.Random, range(20)):
        cases = [(rng.randint(1, 999), rng.randint(-1, 20)) for _ in range(100)]
        runs += not all(holds(price, *case) for case in cases)
    wrong = sum(price(*case) != SUITE[case] for case in SUITE)
    print(f"{name}, of 8 tests: {wrong} fail")
    print(f"{name}, runs with a failure: {runs} of 20")
