from itertools import permutations

three = bill([(1, 0.2), (10, 0.5), (100, 0.0)])
assert abs(three - 13) < 1e-9, (
    f"stages of 1, 10 and 100 that pass on 20% and 50% cost {three:.1f} a request: "
    "a stage is paid by those alone who reach it, which all earlier ones decide."
)
cases = [
    filters,
    [(4, 0.5), (3, 0.9), (2, 0.6)],
    [(9, 0.1), (1, 0.95)],
    [(1, 1.0), (5, 0.2), (0, 1.0)],
]
for case in cases:
    best = min(bill(order) for order in permutations(case))
    try:
        own = bill(cheapest_order(case))
    except ZeroDivisionError:
        own = float("inf")
    assert own <= best + 1e-9, (
        f"your order costs {own:.2f}, and another {best:.2f}: the cheapest filter "
        "first is wrong if it refuses hardly anything. Compare price per refusal, and "
        "put last what refuses nothing at all."
    )
