# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["count_bends.svg"]
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn import datasets
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

ROWS, tasks, found = 800, {}, {"tables": [], "questions": []}
for name in "diabetes", "breast_cancer", "wine", "iris", "digits":
    X, y = getattr(datasets, f"load_{name}")(return_X_y=True)
    if name == "diabetes":
        y = (y > np.median(y)).astype(int)  # it comes as a number
    keep = np.random.default_rng(0).permutation(len(y))[:ROWS]
    tasks[name] = X[keep], y[keep]
    for label in range(max(y) + 1) if max(y) > 1 else ():
        tasks[f"{name}, {label} or not"] = X[keep], y[keep] == label
fig, ax = plt.subplots(figsize=(6, 7.5), layout="constrained")
ax.tick_params(labelsize=12)
for name, (X, y) in tasks.items():
    gap, repeats = np.zeros(len(y)), max(1, 600 // len(y))
    for seed in range(repeats):
        folds = StratifiedKFold(n_splits=5, shuffle=True, random_state=seed)
        for model, sign in (SVC(), 100), (LogisticRegression(), -100):
            scaled = make_pipeline(StandardScaler(), model)
            said = cross_val_predict(scaled, X, y, cv=folds)
            gap += sign * (said == y) / repeats  # one number for each row
    points, error = gap.mean(), gap.std() / len(y) ** 0.5
    kind, look = ("questions", "C1s") if "not" in name else ("tables", "C0o")
    found[kind].append((points, error))
    ax.errorbar(points, name, xerr=2 * error, fmt=look)
ax.axvline(0, color="black", linewidth=0.8)
ax.set_xlabel("points by which curved is ahead", fontsize=13)
fig.savefig("count_bends.svg")
for kind, pairs in found.items():
    print(f"{kind}, curved clearly ahead: {sum(p > 2 * e for p, e in pairs)}")
    print(f"{kind}, curved clearly behind: {sum(p < -2 * e for p, e in pairs)}")
    print(f"{kind}, largest lead, points: {max(pairs)[0]:.1f}")
