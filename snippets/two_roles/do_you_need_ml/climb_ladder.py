# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# [tool.snippet]
# base_rate = "everybody checked"
# draws = "no: it prints the middle and a range of 60 halvings"
# [tool.snippet.knobs]
# MISS = { label = "a miss", range = [50, 3000], step = 50, unit = "€" }
# ///

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedShuffleSplit

MISS = 1000  # assumed, as is the next: euros for an error of each kind
ALARM = 50
X, benign = load_breast_cancer(return_X_y=True)
ill, size = benign == 0, X[:, 20]  # the largest radius in each sample
price, bills, right = np.where(ill, MISS, ALARM), [], []
halvings = StratifiedShuffleSplit(60, test_size=0.5, random_state=0)
for old, new in halvings.split(X, ill):
    # region core
    limits = [0, *size[old]]
    known = [((size[old] > at) != ill[old]) @ price[old] for at in limits]
    rows = (X - X[old].mean(axis=0)) / X[old].std(axis=0)
    model = LogisticRegression().fit(rows[old], ill[old])
    chance = model.predict_proba(rows[new])[:, 1]
    answers = {
        "nobody checked": chance > 1,
        "everybody checked": chance >= 0,
        "rule as typed": size[new] > 17,
        "rule by price": size[new] > limits[np.argmin(known)],
        "model at one half": chance > 0.5,
        "model by price": chance > ALARM / (ALARM + MISS),
    }
    # endregion
    wrong = np.array(list(answers.values())) != ill[new]
    bills.append(1000 / len(new) * wrong @ price[new])
    right.append(1 - wrong.mean(axis=1))
paid, rights = np.transpose(bills), np.median(right, axis=0)
for at, (name, each) in enumerate(zip(answers, paid, strict=True)):
    low, middle, high = np.quantile(each, [0.05, 0.5, 0.95]).round(-2)
    saved = np.median(paid[max(at - 1, 0)] - each).round(-2)
    print(f"{name}: {middle:,.0f}\n{name}, range: {low:,.0f} to {high:,.0f}")
    print(f"{name}, right: {rights[at]:.0%}\n{name}, saves: {saved:+,.0f}")
print(f"threshold: {ALARM / (ALARM + MISS):.0%}")
way = (paid[1] - paid[3]) / (paid[1] - paid[5])
low, middle, high = np.quantile(way, [0.05, 0.5, 0.95])
print(f"share: {middle:.0%}\nshare, range: {low:.0%} to {high:.0%}")
