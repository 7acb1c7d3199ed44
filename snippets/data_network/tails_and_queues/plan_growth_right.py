from math import inf


def compare_waits(load, growth):
    """Compare the idle shares: the wait is traffic over idle time."""
    idle = 1 - load - load * growth
    return (1 + growth) * (1 - load) / idle if idle > 0 else inf


print(f"half busy, half as much again: {compare_waits(0.5, 0.5):.1f}")
