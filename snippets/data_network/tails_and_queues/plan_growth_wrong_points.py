# Wrong: adds the growth as points of load.
from math import inf


def compare_waits(load, growth):
    """Return how many times as long requests wait."""
    after = load + growth
    if after >= 1:
        return inf
    return after / (1 - after) / (load / (1 - load))


print(f"half busy, half as much again: {compare_waits(0.5, 0.5):.1f}")
