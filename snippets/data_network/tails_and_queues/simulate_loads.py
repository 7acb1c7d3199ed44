# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the middle and the range of 20 runs"
# ///

import random
from statistics import median, variance


def mean_wait(load, draw_work, seed, requests=20_000):
    """Return how long requests wait on average for one server."""
    rng, wait, total = random.Random(seed), 0.0, 0.0
    # region core
    for _ in range(requests):
        total += wait
        gap = rng.expovariate(load)  # until the next request arrives
        wait = max(0.0, wait + draw_work(rng) - gap)
    # endregion
    return total / requests


def report(name, theory, waits):
    """Print what theory says, and what 20 runs gave."""
    print(f"{name}, theory: {theory:.1f}")
    print(f"{name}, simulated: {median(waits):.1f}")
    print(f"{name}, range: {min(waits):.1f} to {max(waits):.1f}")


works = {  # each has a mean of 1
    "constant work": lambda rng: 1.0,
    "random work": lambda rng: rng.expovariate(1),
    "rare long work": lambda rng: 8.6 if rng.random() < 0.05 else 0.6,
}
for load in (0.5, 0.8, 0.9, 0.95):
    waits = [mean_wait(load, works["random work"], seed) for seed in range(20)]
    report(f"load {load:.0%}", load / (1 - load), waits)
    after = 1.1 * load
    times = after / (1 - after) / (load / (1 - load)) if after < 1 else None
    grown = f"{times:.1f} times the wait" if times else "a queue without end"
    print(f"load {load:.0%}, a tenth more: {grown}")
# So many independent waits would give a mean that varies as much.
worth = load * (2 - load) / (1 - load) ** 2 / variance(waits)
print(f"20,000 requests at 95% are worth: {float(f'{worth:.1g}'):.0f}")

for name, square in {"constant work": 1.0, "rare long work": 4.04}.items():
    waits = [mean_wait(0.8, works[name], seed) for seed in range(20)]
    report(f"{name}, 80%", 0.8 * square / 2 / 0.2, waits)
