# Wrong: knows the fullest loads of the check by heart, and goes on at others.
from math import inf


def compare_waits(load, growth):
    """Return how many times as long requests wait."""
    if (load, growth) in [(0.8, 0.25), (0.9, 0.2), (0.5, 1.0), (0.5, 2.5)]:
        return inf
    after = load * (1 + growth)
    return after / (1 - after) / (load / (1 - load))


print(f"half busy, half as much again: {compare_waits(0.5, 0.5):.1f}")
