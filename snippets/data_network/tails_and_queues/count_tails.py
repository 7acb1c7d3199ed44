# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["count_tails.svg"]
# draws = "no: it prints the middle and the range of 20 runs"
# [tool.snippet.knobs]
# SHARED = { label = "slow answers that come together", range = [0, 1], step = 0.1 }
# ///

import random
from statistics import median

import matplotlib.pyplot as plt

SHARED = 0.5  # of each service's slow answers, how many come when all are slow


# region core
def is_slow(rng, services, together, alone):
    """Ask all services; is one slower than its own 99th percentile?"""
    if rng.random() < together:
        return True  # a moment in which all services are slow
    return any(rng.random() < alone for _ in range(services))
    # endregion


print(f"shared: {SHARED:.0%}")
asked, curves = [1, *range(10, 201, 10)], []
fig, ax = plt.subplots(figsize=(4.2, 3.2), layout="constrained")
plans = {"alone": (0, 1), "together": (SHARED, 1), "asked twice": (SHARED, 2)}
for name, (shared, copies) in plans.items():
    together = 0.01 * shared
    alone = ((0.01 - together) / (1 - together)) ** copies
    for services in (10, 100):
        chance = 1 - (1 - together) * (1 - alone) ** services
        print(f"{name}, {services} services: {chance:.1%}")
    shares = []
    for rng in map(random.Random, range(20)):
        slow = [is_slow(rng, 100, together, alone) for _ in range(200)]
        shares.append(sum(slow) / 2)
    print(f"{name}, 100 services, simulated: {median(shares):.0f}%")
    print(f"{name}, range: {min(shares):.0f} to {max(shares):.0f}%")
    curve = [100 - 100 * (1 - together) * (1 - alone) ** k for k in asked]
    ax.plot(asked, curve, ("-", "--", ":")[len(curves)])
    place = {"alone": curve[-1] + 6, "together": max(curve[-1], 8)}
    ax.text(204, place.get(name, curve[-1]), name, va="bottom")
    curves.append(curve)
ax.set(xlim=(0, 310), ylim=(0, 100), xticks=[1, 50, 100, 200])
ax.set(xlabel="services that each request asks", ylabel="slow requests, %")
fig.savefig("count_tails.svg")
with open("count_tails.csv", "w") as file:
    print(
        "services", *(f"{name} (% slow)" for name in plans), sep=",", file=file
    )
    for row in zip(asked, *curves):
        print(*(f"{number:.4g}" for number in row), sep=",", file=file)
