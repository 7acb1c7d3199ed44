from math import inf


def compare_waits(load, growth):
    """Return how many times as long requests wait once traffic has grown.

    A `growth` of 0.1 is a tenth more traffic. One server, random arrivals,
    random work. Where the server could no longer keep up, return `math.inf`.
    """
    after = load * (1 + growth)
    if after >= 1:
        return inf
    # A mean wait is load / (1 - load), in requests' work.
    return after / (1 - after) * (1 - load) / load


print(f"half busy, half as much again: {compare_waits(0.5, 0.5):.1f}")
