# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
# [tool.snippet]
# figures = ["plot_canary.svg"]
# ///

import matplotlib.pyplot as plt
import numpy as np

RUNS, LOOKS, TRAFFIC, BEFORE = 1_000, 50, 2_000, 0.01
AFTER = (0.012, 0.015, 0.02, 0.03, 0.05)
rng = np.random.default_rng(0)


def watch(share, after):
    """Return the score of each run at each look, in standard errors.

    A share of the traffic gets the new version, with the error rate `after`.
    """
    new = round(TRAFFIC * share)
    old = TRAFFIC - new
    sent = np.arange(1, LOOKS + 1) * np.array([[new], [old]])
    bad_new = rng.binomial(new, after, (RUNS, LOOKS)).cumsum(axis=1)
    bad_old = rng.binomial(old, BEFORE, (RUNS, LOOKS)).cumsum(axis=1)
    rate = (bad_new + bad_old) / sent.sum(axis=0)
    spread = np.sqrt(rate * (1 - rate) * (1 / sent).sum(axis=0)) + 1e-12
    return (bad_new / sent[0] - bad_old / sent[1]) / spread


fig, ax = plt.subplots(figsize=(6, 3.5))
for share, style in ((0.01, "C2^:"), (0.05, "C0o-"), (0.25, "C1s--")):
    # The limit comes from twins: one false alarm in a hundred updates.
    limit = np.quantile(watch(share, BEFORE).max(axis=1), 0.99)
    alarms = [watch(share, after) > limit for after in AFTER]
    stopped = [100 * np.mean(alarm.any(axis=1)) for alarm in alarms]
    ax.plot([f"{a:.1%}" for a in AFTER], stopped, style, label=f"{share:.0%}")
    doubled = alarms[2][alarms[2].any(axis=1)].argmax(axis=1) + 1
    served = np.median(doubled) * TRAFFIC * share
    print(f"{share:.0%} canary, stops at 1.2%: {stopped[0]:.0f}%")
    print(f"{share:.0%} canary, stops at 2%: {stopped[2]:.0f}%")
    print(f"{share:.0%} canary, requests served first: {served:,.0f}")
ax.set(xlabel="errors of the new version (old: 1.0%)", ylabel="stopped (%)")
ax.legend(title="canary's share", frameon=False)
fig.tight_layout()
fig.savefig("plot_canary.svg")
