# Wrong: compares the idle shares alone, which is the time until the answer.
from math import inf


def compare_waits(load, growth):
    """Return how many times as long requests wait."""
    after = load * (1 + growth)
    if after >= 1:
        return inf
    return (1 - load) / (1 - after)


print(f"half busy, half as much again: {compare_waits(0.5, 0.5):.1f}")
