# Wrong: tries hundredths, and misses the limits between them.
import random


def draw(seed, rows):
    """Return how sure a cheap model is on each row, and whether it is wrong."""
    rng = random.Random(seed)
    sure = [rng.uniform(0.5, 1) for _ in range(rows)]
    return [(one, rng.random() > one) for one in sure]


def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand."""
    for step in range(-500, 501):
        standing = [wrong for sure, wrong in tuning if sure >= step / 100]
        if standing and sum(standing) / len(standing) <= most:
            return step / 100
    return float("inf")
