# Wrong: both generators have the same seed, so that one is a copy.
from random import Random


def simulate(seed, noisy_days=0):
    """Both generators have the same seed, so that one is a copy."""
    one, two = Random(seed), Random(seed)
    load = [one.random() for _ in range(noisy_days)]
    return [two.random() for _ in range(20)], load


print(len(simulate(1, 5)[0]))
