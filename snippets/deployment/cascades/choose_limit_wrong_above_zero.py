# Wrong: lets nothing below zero stand, as if each model told chances.
import random


def draw(seed, rows):
    """Return how sure a cheap model is on each row, and whether it is wrong."""
    rng = random.Random(seed)
    sure = [rng.uniform(0.5, 1) for _ in range(rows)]
    return [(one, rng.random() > one) for one in sure]


def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand."""
    limit = float("inf")
    for sure in sorted({sure for sure, _ in tuning if sure > 0}, reverse=True):
        standing = [wrong for other, wrong in tuning if other >= sure]
        if sum(standing) / len(standing) <= most:
            limit = sure
    return limit
