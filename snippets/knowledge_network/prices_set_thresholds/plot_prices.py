# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
#
# [tool.snippet]
# figures = ["plot_prices.svg"]
# base_rate = "everybody flagged, cost"
# draws = "no: its curve is an average over 20 splits"
#
# [tool.snippet.knobs]
# MISS = { label = "price of a miss", range = [1, 20], step = 1 }
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

MISS = 5  # where a flag in vain costs 1
X, progress = load_diabetes(return_X_y=True)
worse = progress > np.median(progress)
cuts = np.linspace(0, 1, 101)
cost = np.zeros(101)
for seed in range(20):
    rows, new, known, truth = train_test_split(
        X, worse, test_size=0.5, random_state=seed
    )
    model = make_pipeline(StandardScaler(), LogisticRegression())
    # region core
    chance = model.fit(rows, known).predict_proba(new)[:, 1]
    flag = chance[:, None] > cuts
    missed, vain = ~flag & truth[:, None], flag & ~truth[:, None]
    cost += (MISS * missed + vain).mean(axis=0) / 20
    # endregion
even = 1 / (1 + MISS)  # where a flag and no flag cost the same
dots = ("one half", 50, 0), ("formula", round(100 * even), 0.06)
top = max(0.7, 1.2 * cost[50])
ax = plt.figure(figsize=(4.2, 3.2), layout="constrained").subplots()
ax.plot(100 * cuts, cost, "C0-", [0, 100], [cost[0]] * 2, "C1--")
ax.text(99, 0.96 * cost[0], "everybody flagged", ha="right", va="top")
print(f"everybody flagged, cost: {cost[0]:.2f}")
print(f"flagged above a chance of: {even:.0%}")
for name, at, lower in dots:
    ax.plot(at, cost[at], "ko")
    ax.text(at + 3, cost[at] - lower * top, name, va="top")
    print(f"{name}, cost: {cost[at]:.2f}")
    print(f"{name}, cost over the best cut's: {cost[at] / cost.min():.2f}")
ax.set(xlabel="flagged above this chance, %", ylabel="cost for each patient")
ax.set(xlim=(0, 100), ylim=(0, top))
plt.savefig("plot_prices.svg")
names = "flagged above this chance (%),cost for each patient"
table = np.round(np.c_[100 * cuts, cost][::2], 2)
np.savetxt("plot_prices.csv", table, "%g", ",", header=names, comments="")
