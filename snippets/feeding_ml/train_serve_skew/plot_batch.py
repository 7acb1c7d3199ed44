# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_batch.svg"]
# base_rate = "no: in a batch of one class a constant answer is right for all or none"
# draws = "no: averages 20 splits, and the figure shows their ranges"
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

rows, benign = load_breast_cancer(return_X_y=True)
shares = np.array([0, 10, 20, 37, 50, 60, 70, 80, 90, 100])  # ill, in percent
right = np.zeros((2, len(shares), 20))
for seed in range(20):
    rng = np.random.default_rng(seed)
    parts = train_test_split(rows, benign, random_state=seed)
    train, test, known, answers = parts
    # region core
    scaler = StandardScaler().fit(train)
    model = LogisticRegression().fit(scaler.transform(train), known)
    ill, well = np.flatnonzero(answers == 0), np.flatnonzero(answers == 1)
    for column, share in enumerate(shares):
        count = round(0.4 * share)  # of forty
        batch = np.r_[rng.choice(ill, count), rng.choice(well, 40 - count)]
        scalers = scaler, StandardScaler().fit(test[batch])
        for row, one in enumerate(scalers):
            told = model.predict(one.transform(test[batch]))
            right[row, column, seed] = (told == answers[batch]).mean()
    # endregion

fig, ax = plt.subplots(figsize=(4.2, 3))
for way, look in zip(100 * right, ("C0o-", "C1s-")):
    ax.plot(shares, way.mean(axis=1), look)
    low, high = way.min(axis=1), way.max(axis=1)
    ax.fill_between(shares, low, high, color=look[:2], alpha=0.15)
ax.text(2, 101, "scaled as learned")
ax.text(62, 62, "scaled by batch", ha="right")
ax.set(ylim=(20, 110), xlabel="malignant in the batch, %", ylabel="right, %")
fig.savefig("plot_batch.svg", bbox_inches="tight")
names = "malignant (%),as learned (%),as learned least,as learned most,"
names += "by batch (%),by batch least,by batch most"
each = [f(axis=1) for way in 100 * right for f in (way.mean, way.min, way.max)]
form = {"header": names, "comments": "", "delimiter": ","}
np.savetxt("plot_batch.csv", np.c_[shares, *each], fmt="%.0f", **form)
for share, (one, other) in zip(shares, right.mean(axis=2).T):
    if share in (0, 37, 100):
        print(f"{share}% malignant: {one:.0%} as learned, {other:.0%} by batch")
