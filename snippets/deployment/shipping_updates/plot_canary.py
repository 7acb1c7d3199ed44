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
AFTER = np.array([0.01, 0.012, 0.015, 0.02, 0.03, 0.05, 1.0])
LOOKS = np.arange(1, 51)
plans = {"flat limit": 1, "from halfway": LOOKS > 25, "one look": LOOKS > 49}
plans["falling limit"] = np.sqrt(LOOKS / 50)  # so much a score counts
rng = np.random.default_rng(SEED)


def watch(share, after):
    """Return by how many standard errors a canary errs more, at each look."""
    sizes = np.round(2_000 * np.array([share, 1 - share])).astype(int)
    sent = np.outer(LOOKS, sizes)
    wrong = rng.binomial(sizes, [after, 0.01], (2_000, 50, 2)).cumsum(axis=1)
    rate = wrong.sum(axis=2) / sent.sum(axis=1)
    spread = np.sqrt(rate * (1 - rate) * (1 / sent).sum(axis=1)) + 1e-12
    return (wrong / sent) @ [1, -1] / spread


ax = plt.figure(figsize=(6, 3.5)).subplots()
for share in (0.01, 0.05, 0.25):
    scores = np.array([watch(share, after) for after in AFTER])
    for plan, weight in plans.items():
        worst = (scores * weight).max(axis=2)
        limit = np.quantile(worst[0], 0.99)  # by twins: 1 false alarm in 100
        stops = np.mean(worst > limit, axis=1)
        found = LOOKS[(scores[-1] * weight > limit).all(axis=0)][0]
        name = f"{share:.0%}, {plan}"
        print(f"{name}, limit at the end: {limit:.1f}")
        print(f"{name}, stops at 1.2%: {stops[1]:.0%}")
        print(f"{name}, stops at 2%: {stops[3]:.0%}")
        print(f"{name}, stops a total failure at look: {found}")
        if "limit" in plan:
            ax.plot(100 * AFTER[:6], 100 * stops[:6], "o-", label=name)
    plans = {plan: weight}  # larger canaries: the last plan alone
ax.set(xlabel="errors of the new version, % (old: 1)", ylabel="stopped, %")
ax.legend(title="canary's share", frameon=False)
plt.savefig("plot_canary.svg", bbox_inches="tight")
