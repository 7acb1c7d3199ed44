import random

rng = random.Random()


def curves(a, b, c, d):
    """Return two learning curves that nobody has seen before."""
    return lambda u, s: (a * (u + 1) ** -b, c * (s + 1) ** -d)


fresh = [curves(*(rng.uniform(0.2, 0.8) for _ in range(4))) for _ in range(6)]


def steps(upright, slanted):
    """Return two errors that stand still, and fall now and then."""
    return 0.9 - upright // 40 * 0.01, 0.9 - slanted // 7 * 0.01


shapes = [
    errors,
    steps,
    *fresh,
    curves(0.01, 0.1, 1, 0.5),
    curves(1, 0.5, 0.01, 0.1),
]
spent = [
    (300, 3),
    (299, 3),
    (3_000, 3),
    (60, 1),
    (2, 3),
    (3, 3),
    (0, 2),
    (97, 10),
]
for curve in shapes:
    for budget, price in spent:
        chosen, most = spend(budget, price, curve), budget // price
        assert chosen in range(most + 1), (
            f"With {budget} to spend, at {price} for each slanted image, you buy"
            f" {chosen}. That has to be a whole number from 0 to {most}. Divide with"
            " `//` where you divide."
        )
        worse = [max(curve(budget - price * n, n)) for n in range(most + 1)]
        assert worse[int(chosen)] <= min(worse) + 1e-12, (
            f"With {budget} to spend, at {price} each, {chosen} slanted images leave"
            f" the worse group at {worse[int(chosen)]:.4f}, and"
            f" {worse.index(min(worse))} leave it at {min(worse):.4f}. No other choice"
            " should do better: compare the worse error of every number that you can pay."
        )
