from random import Random


def simulate(seed, noisy_days=0):
    """Seed a generator for each purpose from one."""
    root = Random(seed)
    of_load, of_delays = (
        Random(root.getrandbits(64)),
        Random(root.getrandbits(64)),
    )
    load = tuple(of_load.random() for _ in range(noisy_days))
    return tuple(of_delays.random() for _ in range(20)), load


print(len(simulate(1, 5)[0]))
