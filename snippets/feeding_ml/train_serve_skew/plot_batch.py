# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_batch.svg"]
# base_rate = "no: in a batch of one class a constant answer is right for all or none"
# draws = "no: averages 20 splits, and the figure shows their ranges"
# [tool.snippet.knobs]
# BATCH = { label = "batch", range = [10, 200], step = 10, unit = "rows" }
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

BATCH = 40
rows, benign = load_breast_cancer(return_X_y=True)
shares = np.array([0, 10, 20, 37, 50, 60, 70, 80, 90, 100])  # ill, in percent
right = np.zeros((2, len(shares), 20))
for seed in range(20):
    rng = np.random.default_rng(seed)
    parts = train_test_split(rows, benign, random_state=seed)
    train, test, known, answers = parts
    mean, spread = train.mean(axis=0), train.std(axis=0)
    model = LogisticRegression().fit((train - mean) / spread, known)
    ill, well = np.flatnonzero(answers == 0), np.flatnonzero(answers == 1)
    for column, share in enumerate(shares):
        # region core
        count = round(BATCH * share / 100)
        batch = np.r_[rng.choice(ill, count), rng.choice(well, BATCH - count)]
        served = test[batch]
        own = served.mean(axis=0), served.std(axis=0)
        for way, (middle, width) in enumerate([(mean, spread), own]):
            told = model.predict((served - middle) / width)
            right[way, column, seed] = (told == answers[batch]).mean()
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
form = {"header": names, "comments": "", "delimiter": ",", "fmt": "%.0f"}
np.savetxt("plot_batch.csv", np.c_[shares, *each], **form)
for name, at in (("no", 0), ("37%", 3), ("all", -1)):
    print(f"{name} malignant, right as learned: {right[0, at].mean():.0%}")
    print(f"{name} malignant, right by batch: {right[1, at].mean():.0%}")
