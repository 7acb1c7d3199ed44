# Wrong: for rows as the example draws them, and for no others.
import random


def draw(seed, rows):
    """Return how sure a cheap model is on each row, and whether it is wrong."""
    rng = random.Random(seed)
    sure = [rng.uniform(0.5, 1) for _ in range(rows)]
    return [(one, rng.random() > one) for one in sure]


def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand."""
    return 1 - 2 * most
