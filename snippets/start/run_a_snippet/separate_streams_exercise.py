# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Two purposes take turns at one generator: give each purpose its own."
# ///

from random import Random


def simulate(seed, noisy_days=0):
    """Return the delays of 20 orders, and the load of some days before them.

    Both are drawn at random, between 0 and 1.
    """
    # Change this: the number of days must not touch the delays.
    rng = Random(seed)
    load = [rng.random() for _ in range(noisy_days)]
    delays = [rng.random() for _ in range(20)]
    return delays, load


for days in 0, 5:
    delays, _ = simulate(seed=1, noisy_days=days)
    print(f"after {days} days, mean delay: {sum(delays) / 20:.3f}")
