# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_selection.svg"]
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline

counts = [20, 60, 200, 600, 2000]
before, inside = np.zeros((8, 5)), np.zeros((8, 5))
for seed in range(8):
    rng = np.random.default_rng(seed)
    noise, labels = rng.normal(size=(50, 2000)), rng.permutation(50) % 2
    for column, count in enumerate(counts):
        columns = noise[:, :count]
        chosen = SelectKBest(k=20).fit_transform(columns, labels)
        model = GaussianNB()
        before[seed, column] = cross_val_score(model, chosen, labels).mean()
        both = make_pipeline(SelectKBest(k=20), model)
        inside[seed, column] = cross_val_score(both, columns, labels).mean()

fig, ax = plt.subplots(figsize=(6, 3.5))
ax.semilogx(counts, 100 * before.mean(axis=0), "C1s-")
ax.semilogx(counts, 100 * inside.mean(axis=0), "C0o-")
ax.text(250, 68, "chosen before the split", fontsize=11)
ax.text(150, 40, "chosen inside the pipeline", fontsize=11)
ax.set_xticks(counts, [f"{count:,}" for count in counts], fontsize=11)
ax.set_xlabel("columns to choose 20 from", fontsize=11)
ax.set_ylabel("right, %", fontsize=11)
ax.set_ylim(30, 100)
fig.savefig("plot_selection.svg", bbox_inches="tight")
print(f"chosen before the split, right: {before[:, -1].mean():.0%}")
print(f"over 8 seeds: {before[:, -1].min():.0%} to {before[:, -1].max():.0%}")
print(f"chosen inside the pipeline, right: {inside[:, -1].mean():.0%}")
