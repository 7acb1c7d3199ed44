# Wrong: the delays begin one number later in a stream that all seeds share.
from random import Random


def simulate(seed, noisy_days=0):
    """The delays begin one number later in a stream that all seeds share."""
    one, two = Random(seed), Random(99)
    load = [one.random() for _ in range(noisy_days)]
    numbers = [two.random() for _ in range(20 + seed)]
    return numbers[seed:], load


print(len(simulate(1, 5)[0]))
