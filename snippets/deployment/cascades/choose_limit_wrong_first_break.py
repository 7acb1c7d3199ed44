# Wrong: stops at the first row too many, though more rows may mend it.
import random


def draw(seed, rows):
    """Return how sure a cheap model is on each row, and whether it is wrong."""
    rng = random.Random(seed)
    sure = [rng.uniform(0.5, 1) for _ in range(rows)]
    return [(one, rng.random() > one) for one in sure]


def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand."""
    limit, standing, wrong = float("inf"), 0, 0
    for sure, mistake in sorted(tuning, reverse=True):
        standing, wrong = standing + 1, wrong + mistake
        if wrong / standing > most:
            return limit
        limit = sure
    return limit
