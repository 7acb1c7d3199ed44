# Wrong: the delays of one seed are the loads of the next.
from random import Random


def simulate(seed, noisy_days=0):
    """Seed the second generator with the number after the seed."""
    of_load, of_delays = Random(seed), Random(seed + 1)
    load = [of_load.random() for _ in range(noisy_days)]
    delays = [of_delays.random() for _ in range(20)]
    return delays, load


for days in 0, 5:
    delays, _ = simulate(seed=1, noisy_days=days)
    print(f"after {days} days, mean delay: {sum(delays) / 20:.3f}")
