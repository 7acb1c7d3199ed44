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
        f"The stages that you were given were {given}, and are {case} after your bill: "
        "compute it for the stages as they stand, without changing the list."
    )
    assert abs(own - due) < 1e-9, (
        f"{case} cost {own:.2f} a request, by your count, and should cost {due:.2f}. "
        "Keep the share of requests that still reach the next stage, and pay for those."
    )
    try:
        order = list(cheapest_order(case))
    except ZeroDivisionError:
        order = None
    assert order is not None, (
        f"For {case} you divide by zero, where an order of these filters is due. One of "
        "them refuses nothing: decide first where such a filter belongs."
    )
    assert case == given, (
        f"The filters that you were given were {given}, and are {case} after your call. "
        "Others may need their order: sort a copy."
    )
    assert sorted(order) == sorted(case), (
        f"Of the filters {case} you return {order}. Each has to be there, and once: "
        "reorder the list, and leave none out."
    )
    best = min(map(pay, permutations(case)))
    assert pay(order) <= best + 1e-9, (
        f"Your order of {case} costs {pay(order):.2f}, and another {best:.2f}. Write "
        "down the bills of two neighbours in both orders, and see what decides which of "
        "the two is lower."
    )
