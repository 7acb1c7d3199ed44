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

    def keeps(limit):
        standing = [wrong for sure, wrong in tuning if sure >= limit]
        return sum(standing) / len(standing) <= most

    limits = {sure for sure, _ in tuning}
    return min(filter(keeps, limits), default=float("inf"))


print(f"answers stand from: {choose_limit(draw(0, 500), 0.1):.2f}")
