# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
#
# [tool.snippet]
# figures = ["spread_promise.svg"]
# draws = "no: it draws 1,000 sets of errors itself, and prints their range"
# base_rate = "no: nothing is predicted, and the errors are drawn"
#
# [tool.snippet.knobs]
# PROMISE = { label = "promise", range = [50, 90], step = 10, unit = "%" }
# GROWN = { label = "new errors, times larger", range = [1.0, 1.5], step = 0.1 }
# ///

import matplotlib.pyplot as plt
import numpy as np

PROMISE = 90  # per cent of new rows
GROWN = 1.0  # errors on new rows, times those on held-out rows

rng, sizes, rows = np.random.default_rng(0), (9, 19, 49, 99, 299, 999), []
for n in sizes:
    # region core
    rank = -(-PROMISE * (n + 1) // 100)  # rounded up; the new row counts
    errors = np.sort(rng.random((1_000, n)), axis=1)  # 1,000 sets of n
    # New errors lie evenly between 0 and GROWN.
    kept = 100 * errors[:, rank - 1] / GROWN
    # endregion
    low, high = np.quantile(kept, (0.05, 0.95))
    rows.append(np.round([n, low, kept.mean(), high]))
    if n in (9, 99, 999):
        print(f"{n} errors, kept on average: {kept.mean():.0f}%")
        print(f"{n} errors, nine sets in ten: {low:.0f}% to {high:.0f}%")
        short = np.mean(kept < PROMISE - 10)
        print(f"{n} errors, sets short by more than 10 points: {short:.0%}")

n, low, middle, high = np.transpose(rows)
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
ax.fill_between(n, low, high, alpha=0.3)
ax.semilogx(n, middle, "C0o-")
ax.axhline(PROMISE, color="black", linestyle=":")
ax.text(9, low[0] - 12, "nine sets in ten")
ax.text(999, PROMISE + 4, "promise", ha="right")
ax.set_xticks([10, 100, 1_000], ["10", "100", "1,000"])
ax.set(xlabel="held-out errors", ylabel="new rows kept (%)", ylim=(0, 104))
fig.savefig("spread_promise.svg")
head = "held-out errors,least of nine in ten (%),mean (%),most (%)"
np.savetxt("spread_promise.csv", rows, "%d", ",", header=head, comments="")
