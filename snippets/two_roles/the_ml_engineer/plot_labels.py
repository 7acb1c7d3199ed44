# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_labels.svg"]
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

data = load_breast_cancer()
malignant = data.target == 0
suspect = data.data[:, list(data.feature_names).index("worst radius")] > 17
model = make_pipeline(StandardScaler(), LogisticRegression())
counts = [4, 6, 10, 16, 24, 40, 80, 160, 300]
wrong, rule = np.zeros((20, len(counts))), np.zeros((20, 1))
for seed in range(20):
    order = np.random.default_rng(seed).permutation(len(malignant))
    ill, well = order[malignant[order]], order[~malignant[order]]
    train = np.column_stack([ill[:150], well[:150]]).ravel()  # half and half
    test = np.concatenate([ill[150:], well[150:]])
    rule[seed] = (suspect != malignant)[test].mean()
    for column, count in enumerate(counts):
        model.fit(data.data[train[:count]], malignant[train[:count]])
        found = model.predict(data.data[test])
        wrong[seed, column] = (found != malignant[test]).mean()

fig, ax = plt.subplots(figsize=(6, 3.5))
ax.semilogx(counts, 100 * np.median(wrong, axis=0), "o-")
ax.fill_between(counts, *100 * np.sort(wrong, axis=0)[[1, 18]], alpha=0.25)
ax.axhline(100 * np.median(rule), color="C1", linestyle="--")
ax.text(300, 100 * np.median(rule) + 0.5, "rule", fontsize=11, ha="right")
ax.set_xticks([4, 10, 40, 300], ["4", "10", "40", "300"], fontsize=11)
ax.set_xlabel("labelled rows to learn from", fontsize=11)
ax.set_ylabel("wrong, %", fontsize=11)
fig.savefig("plot_labels.svg", bbox_inches="tight")
for count, ahead in zip(counts[:6], (wrong < rule).sum(axis=0), strict=False):
    print(f"learned from {count} rows, ahead of the rule: {ahead} of 20")
