# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
#
# [tool.snippet]
# figures = ["plot_canary.svg"]
# base_rate = "no: a version without a fault is stopped in 1 of 100, by the limit"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import matplotlib.pyplot as plt
import numpy as np

SEED = 1
RUNS, LOOKS, TRAFFIC, BEFORE = 600, 50, 2_000, 0.01
AFTER = (0.012, 0.015, 0.02, 0.03, 0.05)
rng = np.random.default_rng(SEED)


def watch(share, after, first):
    """Return by how many standard errors a canary errs more, at its worst look.

    It gets a share of the traffic. Looks before `first` do not count.
    """
    sizes = round(share * TRAFFIC), round((1 - share) * TRAFFIC)
    sent = np.outer(sizes, np.arange(1, LOOKS + 1))
    new, old = (
        rng.binomial(size, chance, (RUNS, LOOKS)).cumsum(axis=1)
        for size, chance in zip(sizes, (after, BEFORE), strict=True)
    )
    rate = (new + old) / sent.sum(axis=0)
    spread = np.sqrt(rate * (1 - rate) * (1 / sent).sum(axis=0)) + 1e-12
    return ((new / sent[0] - old / sent[1]) / spread)[:, first - 1 :].max(1)


fig, ax = plt.subplots(figsize=(6, 3.5))
for share, first in ((0.01, 1), (0.01, 26), (0.05, 26), (0.25, 26)):
    # The limit comes from twins: one false alarm in a hundred updates.
    limit = np.quantile(watch(share, BEFORE, first), 0.99)
    stops = [np.mean(watch(share, a, first) > limit) for a in AFTER]
    name = f"{share:.0%}, look {first} on"
    ax.plot(range(5), np.multiply(100, stops), "o-", label=name)
    print(f"{name}, limit: {limit:.1f}")
    print(f"{name}, stops at 1.2%: {stops[0]:.0%}")
    print(f"{name}, stops at 2%: {stops[2]:.0%}")
ax.set_xticks(range(5), [f"{after:.1%}" for after in AFTER])
ax.set(xlabel="errors of the new version (old: 1.0%)", ylabel="stopped, %")
ax.legend(title="canary's share", frameon=False)
fig.savefig("plot_canary.svg", bbox_inches="tight")
