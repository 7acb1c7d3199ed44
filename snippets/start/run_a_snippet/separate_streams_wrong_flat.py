# Wrong: all delays are alike.
from random import Random


def simulate(seed, noisy_days=0):
    """All delays are alike."""
    one, two = Random(seed), Random(f"delays {seed}")
    load = [one.random() for _ in range(noisy_days)]
    return [two.random()] * 20, load


print(len(simulate(1, 5)[0]))
