import random


def draw(seed, rows):
    """Return how sure a cheap model is on each row, and whether it is wrong."""
    rng = random.Random(seed)
    sure = [rng.uniform(0.5, 1) for _ in range(rows)]
    return [(one, rng.random() > one) for one in sure]


def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand.

    Of the tuning rows that stand, at most the share `most` may be wrong, and
    as many as possible are to stand. Rows that are equally sure stand
    together. Infinite where none may stand. Log odds may be below zero.
    """
    return 1 - most  # ← change this


def share_wrong(rows, limit):
    """Return the share of the standing answers that are wrong."""
    standing = [wrong for sure, wrong in rows if sure >= limit]
    return sum(standing) / max(1, len(standing))


new, broken = draw(1, 5_000), 0
for seed in range(100, 150):
    broken += share_wrong(new, choose_limit(draw(seed, 450), 0.1)) > 0.1
print(f"answers stand from: {choose_limit(draw(0, 5_000), 0.1):.2f}")
print(f"set on 450 rows, promise broken on new ones: {broken} of 50")
