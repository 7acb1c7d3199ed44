# Wrong: goes on with the formula where the server cannot keep up.


def compare_waits(load, growth):
    """Return how many times as long requests wait."""
    after = load * (1 + growth)
    return after / (1 - after) / (load / (1 - load))


print(f"half busy, half as much again: {compare_waits(0.5, 0.5):.1f}")
