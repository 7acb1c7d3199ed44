# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
#
# [tool.snippet]
# figures = ["plot_cascade.svg"]
# base_rate = "always the commonest digit, wrong"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 24
#
# [tool.snippet.knobs]
# DEAR_ROWS = { label = "rows for the dear model", range = [100, 900], step = 100 }
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

SEED = 1
DEAR_ROWS = 900
X, y = load_digits(return_X_y=True)
X = X / 16
order = np.random.default_rng(SEED).permutation(len(y))
train, tune, test = np.split(order, [900, 1350])
few = train[:DEAR_ROWS]
cheap = LogisticRegression(max_iter=300).fit(X[train], y[train])
dear = SVC(C=5).fit(X[few], y[few])
# region core
sure = cheap.predict_proba(X).max(axis=1)
low, high = cheap.predict(X) != y, dear.predict(X) != y
for limit in np.sort(sure[tune]):  # ask more until as good as dear
    both = np.where(sure < limit, high, low)
    if both[tune].sum() <= high[tune].sum():
        break
# endregion
same = y != np.bincount(y[train]).argmax()
print(f"always the commonest digit, wrong: {same[test].mean():.0%}")
print(f"cheap alone, wrong: {low[test].mean():.1%}")
print(f"dear alone, wrong: {high[test].mean():.1%}")
print(f"cascade, wrong: {both[test].mean():.1%}")
asked = np.mean(sure[test] < limit)
price = len(dear.support_) * (64 + 9) / (64 * 10)  # in multiplications
print(f"cascade, asked the dear one: {asked:.0%}")
print(f"dear one, price in cheap ones: {price:.0f}")
print(f"cascade, bill against dear alone: {asked + 1 / price:.0%}")
x = np.linspace(0, 1, 51)
limits = np.quantile(sure[test], x)
curve = [np.where(sure < one, high, low)[test].mean() for one in limits]
lot = low[test].mean() * (1 - x) + high[test].mean() * x
rows = np.round(100 * np.c_[x, curve, lot], 2)
names = "passed on (%),wrong with the unsure rows (%),wrong with any rows (%)"
np.savetxt("plot_cascade.csv", rows, "%g", ",", header=names, comments="")
ax = plt.figure(figsize=(4.2, 3)).subplots()
ax.plot(*rows[:, :2].T, "C0-", *rows[:, ::2].T, "C1--")
ax.plot(100 * asked, 100 * both[test].mean(), "ko")
ax.text(50, 100 * lot[25] + 0.2, "any rows, by lot")
ax.text(30, 100 * curve[15] - 0.2, "the unsure rows", va="top")
ax.set(xlabel="passed on, %", ylabel="wrong, %", ylim=(0, None))
plt.savefig("plot_cascade.svg", bbox_inches="tight")
