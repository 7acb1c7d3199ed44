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
#
# [tool.snippet.knobs]
# SHARE = { label = "share of the third canary", range = [1, 50], step = 1, unit = "%" }
# ///

import matplotlib.pyplot as plt
import numpy as np

SEED = 1
SHARE = 25
AFTER = np.array([1, 1.2, 1.5, 2, 3, 5, 100])  # errors in %; before: 1
LOOKS = np.arange(1, 51)
# region core
plans = {"flat limit": 1, "from halfway": LOOKS > 25, "one look": LOOKS > 49}
plans["falling limit"] = np.sqrt(LOOKS / 50)  # so much a score counts
# endregion
rng = np.random.default_rng(SEED)


def watch(share, after):
    """Return by how many standard errors a canary errs more, at each look."""
    sizes = np.array([20 * share, 2_000 - 20 * share])  # between two looks
    sent = np.outer(LOOKS, sizes)
    wrong = rng.binomial(sizes, [after / 100, 0.01], (2_000, 50, 2)).cumsum(1)
    rate = wrong.sum(axis=2) / sent.sum(axis=1)
    spread = np.sqrt(rate * (1 - rate) * (1 / sent).sum(axis=1)) + 1e-12
    return (wrong / sent) @ [1, -1] / spread


ax = plt.figure(figsize=(4.2, 3.4), layout="constrained").subplots()
x, table = AFTER[:6], [["errors of the new version (%)", *AFTER[:6]]]
for told, share in ("1%", 1), ("5%", 5), ("third canary", SHARE):
    scores = np.array([watch(share, after) for after in AFTER])
    for plan, weight in plans.items():
        # region core
        worst = (scores * weight).max(axis=2)
        limit = np.quantile(worst[0], 0.99)  # by twins: 1 false alarm in 100
        stops = np.mean(worst > limit, axis=1)
        # endregion
        found = LOOKS[(scores[-1] * weight > limit).all(axis=0)][0]
        print(f"{told}, {plan}, limit at the end: {limit:.1f}")
        print(f"{told}, {plan}, stops at 1.2%: {stops[1]:.0%}")
        print(f"{told}, {plan}, stops at 2%: {stops[3]:.0%}")
        print(f"{told}, {plan}, stops a total failure at look: {found}")
        if "limit" in plan:
            y = np.round(100 * stops[:6])
            table.append([f"{told} with {plan}: stopped (%)", *y])
            ax.semilogx(x, y, "o-", subs=[])
            at = np.argmax(y > 30)
            ax.text(x[at], y[at] - 9, f"{share}%" + ", flat" * ("flat" in plan))
    plans = {plan: weight}  # larger canaries: the last plan alone
ax.set(xlabel="errors of the new version, % (old: 1)", ylabel="stopped, %")
ax.set_xticks(x, [f"{one:g}" for one in x])
np.savetxt("plot_canary.csv", np.transpose(table), "%s", ",")
plt.savefig("plot_canary.svg")
