# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the middle and the range of 20 runs"
# ///

import random
from statistics import fmean, median


def mean_time(requests, servers, speed, choose):
    """Return the mean time from arrival to answer, of gaps and works."""
    free, times, now = [0.0] * servers, [], 0.0
    # region core
    for number, (gap, work) in enumerate(requests):
        now += gap
        server = choose(number, free)
        free[server] = max(now, free[server]) + work / speed
        times.append(free[server] - now)
    # endregion
    return fmean(times)


plans = {
    "as it is": (1, 1, lambda n, free: 0),
    "two queues, in turns": (2, 1, lambda n, free: n % 2),
    "two servers, one queue": (2, 1, lambda n, free: free.index(min(free))),
    "half the work": (1, 2, lambda n, free: 0),
}
works = {  # each has a mean of 1; behind each, the mean of its square
    "random": (lambda rng: rng.expovariate(1), 2),
    "one long in 20": (lambda r: 8.6 if r.random() < 0.05 else 0.6, 4.04),
    "one long in 100": (lambda r: 50.5 if r.random() < 0.01 else 0.5, 25.75),
}
for kind, (draw_work, square) in works.items():
    runs = []
    for rng in map(random.Random, range(20)):
        pairs = [(rng.expovariate(0.88), draw_work(rng)) for _ in range(4_000)]
        runs.append([mean_time(pairs, *plan) for plan in plans.values()])
    theory = 1 + 0.88 * square / 2 / (1 - 0.88)
    print(f"{kind}, as it is, theory: {theory:.1f}")
    for name, times in zip(plans, zip(*runs)):
        print(f"{kind}, {name}: {median(times):.1f}")
        print(f"{kind}, {name}, range: {min(times):.1f} to {max(times):.1f}")
    sooner = sum(half < two for _, _, two, half in runs)
    print(f"{kind}, half the work answers sooner: {sooner} of 20")
