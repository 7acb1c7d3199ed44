# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_cascade.svg"]
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

X, y = load_digits(return_X_y=True)
X, shares, runs, curves = X / 16, np.linspace(0, 1, 51), [], []
for seed in range(6):
    order = np.random.default_rng(seed).permutation(len(y))
    train, tune, test = np.split(order, [900, 1350])
    cheap = LogisticRegression(max_iter=300).fit(X[train], y[train])
    dear = SVC(C=5).fit(X[train], y[train])
    sure = cheap.predict_proba(X).max(axis=1)
    low, high = cheap.predict(X) != y, dear.predict(X) != y
    for limit in np.sort(sure[tune]):  # ask more until as good as dear
        both = np.where(sure < limit, high, low)
        if both[tune].sum() <= high[tune].sum():
            break
    asked = np.mean(sure[test] < limit)
    price = len(dear.support_) * (64 + 9) / (64 * 10)  # in multiplications
    wrong = [one[test].mean() for one in (low, high, both)]
    runs.append([*wrong, asked, price, asked + 1 / price])
    at = np.quantile(sure[test], shares)
    curves.append([np.where(sure < one, high, low)[test].mean() for one in at])

low, high, both, asked, price, bill = np.mean(runs, axis=0)
print(f"cheap alone, wrong: {low:.1%}")
print(f"dear alone, wrong: {high:.1%}")
print(f"cascade, wrong: {both:.1%}")
print(f"cascade, asked the dear one: {asked:.0%}")
print(f"dear one, price in cheap ones: {price:.0f}")
print(f"cascade, bill against dear alone: {bill:.0%}")
fig, ax = plt.subplots(figsize=(6, 3.5))
ax.plot(100 * shares, 100 * np.mean(curves, axis=0), "C0-", label="the unsure")
ax.plot([0, 100], [100 * low, 100 * high], "C1--", label="any, by lot")
ax.plot(100 * asked, 100 * both, "ko", label="limit set on other rows")
ax.set(xlabel="passed on (%)", ylabel="wrong (%)", ylim=(0, None))
ax.legend(frameon=False)
fig.savefig("plot_cascade.svg")
