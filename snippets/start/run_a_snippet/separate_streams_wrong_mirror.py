# Wrong: the delays are one minus the loads.
from random import Random


def simulate(seed, noisy_days=0):
    """The delays are one minus the loads."""
    one, two = Random(seed), Random(seed)
    load = [one.random() for _ in range(noisy_days)]
    return [1 - two.random() for _ in range(20)], load


print(len(simulate(1, 5)[0]))
