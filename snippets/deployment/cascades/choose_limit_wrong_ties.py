# Wrong: lets one of several equally sure rows decide for all of them.
import random


def draw(seed, rows):
    """Return how sure a cheap model is on each row, and whether it is wrong."""
    rng = random.Random(seed)
    sure = [rng.uniform(0.5, 1) for _ in range(rows)]
    return [(one, rng.random() > one) for one in sure]


def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand."""
    limit, standing, wrong = float("inf"), 0, 0
    for sure, mistake in sorted(tuning, key=lambda row: (-row[0], row[1])):
        standing, wrong = standing + 1, wrong + mistake
        if wrong / standing <= most:
            limit = sure
    return limit
