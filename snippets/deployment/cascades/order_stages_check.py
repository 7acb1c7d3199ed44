from itertools import permutations
from random import Random


def pay(stages):
    """Return the mean price of a request, told from the last stage."""
    total = 0
    for price, passed in reversed(stages):
        total = price + passed * total
    return total


fresh = Random(9)
cases = [[], filters, [(9, 0.1), (1, 0.95)], [(4, 0.5), (3, 0.9), (2, 0.6)]]
cases += [[(1, 1.0), (5, 0.2), (0, 1.0)], [(3, 1.0), (2, 0.0)], [(2, 0.5)] * 3]
for _ in range(30):
    size = fresh.randint(1, 5)
    cases.append([(fresh.randint(0, 9), fresh.random()) for _ in range(size)])
for case in cases:
    given = list(case)
    own, due = bill(case), pay(given)
    assert case == given, (
        "The list that you were given is in another order now, or shorter: a bill is for "
        "the stages as they stand, so compute it without touching them."
    )
    assert abs(own - due) < 1e-9, (
        f"{case} cost {own:.2f} a request, by your count, and should cost {due:.2f}: a "
        "stage is paid by those alone who reach it, which all earlier ones decide."
    )
    try:
        order = list(cheapest_order(case))
    except ZeroDivisionError:
        order = None
    assert order is not None, (
        f"{case}: a price per refusal is divided by zero there. A filter may refuse "
        "nothing; put last what refuses nothing at all."
    )
    assert case == given, (
        "The list that you were given is in another order now: others may still need it."
    )
    assert sorted(order) == sorted(case), (
        f"Of the filters {case} you return {order}: each has to stand there once, for "
        "whoever leaves a filter out lets through what it would have refused."
    )
    best = min(map(pay, permutations(case)))
    assert pay(order) <= best + 1e-9, (
        f"your order costs {pay(order):.2f}, and another {best:.2f}: the cheapest filter "
        "first is wrong if it refuses hardly anything. Compare price per refusal, and "
        "put last what refuses nothing at all."
    )
