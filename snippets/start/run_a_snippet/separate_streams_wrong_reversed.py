# Wrong: the delays are the loads from the same seed, backwards.
from random import Random


def simulate(seed, noisy_days=0):
    """The delays are the loads from the same seed, backwards."""
    one, two = Random(seed), Random(seed)
    load = [one.random() for _ in range(noisy_days)]
    return [two.random() for _ in range(20)][::-1], load


print(len(simulate(1, 5)[0]))
