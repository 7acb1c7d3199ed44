# Wrong: the delays have a seed of their own, which never changes.
from random import Random


def simulate(seed, noisy_days=0):
    """The delays have a seed of their own, which never changes."""
    one, two = Random(seed), Random(12345)
    load = [one.random() for _ in range(noisy_days)]
    return [two.random() for _ in range(20)], load


print(len(simulate(1, 5)[0]))
