# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_prices.svg"]
# base_rate = "everybody flagged"
# draws = "no: its curves are averages over 20 splits"
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

PRICES = 1, 2, 5, 10  # of a miss, where a false alarm costs 1
X, progress = load_diabetes(return_X_y=True)
worse = progress > np.median(progress)
cuts = np.linspace(0, 1, 101)
missed, vain = np.zeros((2, len(cuts)))
for seed in range(20):
    rows, new, known, truth = train_test_split(
        X, worse, test_size=0.5, random_state=seed
    )
    model = make_pipeline(StandardScaler(), LogisticRegression())
    chance = model.fit(rows, known).predict_proba(new)[:, 1]
    flag = chance[:, None] > cuts
    missed += (~flag & truth[:, None]).mean(axis=0) / 20
    vain += (flag & ~truth[:, None]).mean(axis=0) / 20
fig, ax = plt.subplots(figsize=(6, 4.4), layout="constrained")
for colour, price in enumerate(PRICES):
    cost, formula = price * missed + vain, round(100 / (1 + price))
    ax.plot(cuts, cost, f"C{colour}")
    ax.plot(cuts[formula], cost[formula], f"C{colour}o")
    end = formula + np.argmax(cost[formula:] > min(1, 0.75 * cost[-1]))
    ax.text(cuts[end] - 0.02, cost[end], f"miss: {price}", ha="right")
    over = cost[formula] / cost.min()
    print(f"a miss costs {price}, formula over the best cut: {over:.2f}")
ax.set(xlim=(0, 1), ylim=(0, 1.1))
ax.set_xlabel("flagged above this chance", fontsize=13)
ax.set_ylabel("cost for each patient", fontsize=13)
ax.tick_params(labelsize=12)
fig.savefig("plot_prices.svg")
print(f"everybody flagged: {vain[0]:.1f}")
