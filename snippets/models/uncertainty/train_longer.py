# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
#
# [tool.snippet]
# figures = ["train_longer.svg"]
# base_rate = "always the mean, held-out rows"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.neural_network import MLPRegressor

SEED = 7
STOPS = (3, 10, 30, 100, 200)
X, y = load_diabetes(return_X_y=True)
X, y = X * len(y) ** 0.5, (y - y.mean()) / y.std()  # all of unit variance
order = np.random.default_rng(SEED).permutation(len(y))
train, held, new = np.split(order, [201, 300])

# Of 201 and of 99 errors, the rank that 90% promises, the new row counted.
ranks = {"own": (train, 182, []), "held-out": (held, 90, [])}
net = MLPRegressor(hidden_layer_sizes=(50, 50), batch_size=201)
net.set_params(learning_rate_init=0.01, random_state=SEED)
for passes in range(1, STOPS[-1] + 1):
    net.partial_fit(X[train], y[train])  # one pass over the rows
    # region core
    if passes in STOPS:
        error = abs(y - net.predict(X))
        for rows, rank, shares in ranks.values():
            radius = np.sort(error[rows])[rank - 1]
            shares.append(round(100 * np.mean(error[new] <= radius)))
    # endregion
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
for name, style in ("own", "C0o-"), ("held-out", "C1s--"):
    shares = ranks[name][2]
    ax.semilogx(STOPS, shares, style)
    for passes, share in zip(STOPS, shares):
        print(f"{name} rows, {passes} passes: {share}%")
constant = abs(y - y[train].mean())
wide = np.sort(constant[held])[89]
print(f"always the mean, held-out rows: {np.mean(constant[new] <= wide):.0%}")
print(
    f"width after 200 passes over that of the mean: {radius / wide:.1f} times"
)
ax.text(12, 100, "errors on held-out rows")
ax.text(4, 30, "errors on the rows\nit learned")
ax.set(xlabel="passes over the training rows", ylim=(0, 110))
ax.set_ylabel("promised 90%, kept (%)")
ax.set(xticks=STOPS, xticklabels=STOPS, yticks=range(0, 101, 20))
fig.savefig("train_longer.svg")
table = np.transpose([STOPS, *(ranks[name][2] for name in ranks)])
head = "passes,own rows: kept (%),held-out rows: kept (%)"
np.savetxt("train_longer.csv", table, "%d", ",", header=head, comments="")
