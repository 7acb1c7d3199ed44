# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Write down the wait at the load of today, and at that of tomorrow."
# ///


def compare_waits(load, growth):
    """Return how many times as long requests wait once traffic has grown.

    A `growth` of 0.1 is a tenth more traffic. One server, random arrivals,
    random work. Where the server could no longer keep up, return `math.inf`.
    """
    # Change this: it says that waits grow as the traffic does.
    return 1 + growth


print(f"half busy, half as much again: {compare_waits(0.5, 0.5):.1f}")
