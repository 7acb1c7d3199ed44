# Wrong: the delays are put in order, which changes what is drawn.
from random import Random


def simulate(seed, noisy_days=0):
    """Sort the delays, so that it does not matter who draws first."""
    of_load, of_delays = Random(f"load {seed}"), Random(f"delays {seed}")
    load = [of_load.random() for _ in range(noisy_days)]
    delays = sorted(of_delays.random() for _ in range(20))
    return delays, load


for days in 0, 5:
    delays, _ = simulate(seed=1, noisy_days=days)
    print(f"after {days} days, mean delay: {sum(delays) / 20:.3f}")
