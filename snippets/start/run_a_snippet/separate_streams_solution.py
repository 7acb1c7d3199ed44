from random import Random


def simulate(seed, noisy_days=0):
    """Return the delays of 20 orders, and the load of some days before them.

    Both are drawn at random, between 0 and 1.
    """
    # A generator for each purpose. Seeded with a text, because the bare seed
    # in both would give both the same numbers.
    of_load, of_delays = Random(f"load {seed}"), Random(f"delays {seed}")
    load = [of_load.random() for _ in range(noisy_days)]
    delays = [of_delays.random() for _ in range(20)]
    return delays, load


for days in 0, 5:
    delays, _ = simulate(seed=1, noisy_days=days)
    print(f"after {days} days, mean delay: {sum(delays) / 20:.3f}")
