# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["cross_lines.svg"]
# draws = "no: it prints the middle and a range of 60 halvings"
# [tool.snippet.knobs]
# MISS = { label = "a miss", range = [100, 3000], step = 100, unit = "€" }
# KEEP = { label = "a model, a year", range = [5000, 200000], step = 5000, unit = "€" }
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedShuffleSplit

MISS = 1000  # assumed, as are the next three, in euros
KEEP = 40000  # for looking after a model for a year
RULE, ALARM = 2000, 50  # for looking after a rule, for a check in vain
X, benign = load_breast_cancer(return_X_y=True)
ill, size = benign == 0, X[:, 20]  # the largest radius in each sample
price, each, noise = np.where(ill, MISS, ALARM), [], []
halvings = StratifiedShuffleSplit(60, test_size=0.5, random_state=0)
for old, new in halvings.split(X, ill):
    limits = np.array([0, *size[old]])[:, None]
    limit = limits[(((size[old] > limits) != ill[old]) @ price[old]).argmin()]
    rows = (X - X[old].mean(axis=0)) / X[old].std(axis=0)
    model = LogisticRegression().fit(rows[old], ill[old])
    chance = model.predict_proba(rows[new])[:, 1]
    sent = chance >= 0, size[new] > limit, chance > ALARM / (ALARM + MISS)
    cost = (np.array(sent) != ill[new]) * price[new]
    each.append(cost.mean(axis=1))
    noise.append(1000 * np.std(cost[1] - cost[2]) / len(new) ** 0.5)
# region core
everybody, rule, learned = np.transpose(each)  # euros for each case
saved = np.array([everybody - rule, rule - learned])
more = np.array([[RULE], [KEEP - RULE]])  # euros for each year
pays = np.where(saved > 0, more / np.maximum(saved, 1e-9), np.inf)
# endregion
for name, cases in zip(("rule", "model"), np.sort(pays), strict=True):
    n = [f"{float(f'{at:.2g}'):,.0f}" for at in cases]
    print(f"{name} pays from: {n[30]}\n{name} range: {n[3]} to {n[56]}")
gain, error = np.median([1000 * saved[1], noise], axis=1).round(-2)
print(f"model saves: {gain:,.0f}\nstandard error: {error:,.0f}")
year = np.geomspace(20, 20000, 13)[:, None]
lines = (year * np.median(each, axis=0) + [0, RULE, KEEP]) / 1000
ax = plt.figure(figsize=(4.2, 3.2), layout="constrained").subplots()
ax.loglog(year, lines)
for name, end in zip(("everybody", "rule", "model"), lines[-1], strict=True):
    ax.text(23000, end, name, va="center")
ax.set(xlabel="cases a year", ylabel="€1,000 a year", xlim=(20, 200000))
for axis in ax.xaxis, ax.yaxis:
    axis.set_major_formatter("{x:,g}")
plt.savefig("cross_lines.svg")
top = "cases a year,everybody (1000 euros),rule (the same),model (the same)"
rows = np.c_[year, lines].round(1)
np.savetxt("cross_lines.csv", rows, "%g", ",", header=top, comments="")
