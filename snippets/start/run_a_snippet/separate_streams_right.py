from random import Random


def simulate(seed, noisy_days=0):
    """Draw the delays first, and keep them."""
    rng = Random(seed)
    delays = [rng.random() for _ in range(20)]
    load = [rng.random() for _ in range(noisy_days)]
    return delays, load


print(len(simulate(1, 5)[0]))
