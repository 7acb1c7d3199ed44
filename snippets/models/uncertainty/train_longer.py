# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["train_longer.svg"]
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.neural_network import MLPRegressor

X, y = load_diabetes(return_X_y=True)
X, y = X * len(y) ** 0.5, (y - y.mean()) / y.std()  # all of unit variance
STOPS, SHUFFLES = (3, 10, 30, 100, 200), 4
kept = np.zeros((2, len(STOPS)))
for seed in range(SHUFFLES):
    order = np.random.default_rng(seed).permutation(len(y))
    train, held, new = np.split(order, [201, 300])
    net = MLPRegressor(hidden_layer_sizes=(50, 50), batch_size=201)
    net.set_params(learning_rate_init=0.01, random_state=seed)
    for passes in range(1, STOPS[-1] + 1):
        net.partial_fit(X[train], y[train])  # one pass over the rows
        if passes in STOPS:
            error = abs(y - net.predict(X))
            for i, rows in enumerate((train, held)):
                rank = -(-90 * (len(rows) + 1) // 100)  # rounded up
                radius = np.sort(error[rows])[rank - 1]
                share = 100 * np.mean(error[new] <= radius) / SHUFFLES
                kept[i, STOPS.index(passes)] += share

fig, ax = plt.subplots(figsize=(6, 3.5))
for name, style, shares in zip(("own", "held-out"), ("C0o-", "C1s--"), kept):
    ax.plot(STOPS, shares, style, label=f"errors on {name} rows")
    for passes in (3, 30, 200):
        share = shares[STOPS.index(passes)]
        print(f"{name} rows, {passes} passes: {share:.0f}%")
ax.set(xlabel="passes over the training rows", xscale="log", ylim=(0, 103))
ax.set(ylabel="promised 90%, kept (%)", xticks=STOPS, xticklabels=STOPS)
ax.legend(frameon=False, loc="lower left")
fig.savefig("train_longer.svg")
