# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_labels.svg"]
# base_rate = "wrong, if nobody is sent"
# draws = "no: it makes 30 tries itself, counts them and plots their middle"
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

X, benign = load_breast_cancer(return_X_y=True)
y, radius = benign == 0, [20]  # malignant or not, and the worst radius
model = make_pipeline(StandardScaler(), LogisticRegression())
limit = DecisionTreeClassifier(max_depth=1)  # one limit, from the same rows
# region core
counts, tries = [4, 8, 16, 40, 80], 30
wrong = np.zeros((3, len(counts), tries))
for n, seed in np.ndindex(len(counts), tries):
    split = {"train_size": counts[n], "random_state": seed}
    seen, rows, known, ill = train_test_split(X, y, stratify=y, **split)
    found = model.fit(seen, known).predict(rows)
    learned = limit.fit(seen[:, radius], known).predict(rows[:, radius])
    for i, sent in enumerate((found, learned, rows[:, 20] > 17)):
        wrong[i, n, seed] = 100 * np.mean(sent != ill)
# endregion

fig, ax = plt.subplots(figsize=(4.2, 3))
band = np.quantile(wrong[0], [0.1, 0.9], axis=1)
ax.fill_between(range(5), *band, alpha=0.25)
middle = np.median(wrong, axis=2)
names = ("model", 0), ("limit\nlearned", 1.6), ("17", -0.5)
for line, (name, up) in zip(middle, names, strict=True):
    ax.plot(line, "o-")
    ax.text(4.15, line[-1] + up, name, va="center")
ax.set_xticks(range(5), counts)
ax.set_xlabel("labelled rows to learn from")
ax.set_ylabel("wrong, %")
fig.savefig("plot_labels.svg", bbox_inches="tight")
table = np.column_stack([counts, *middle, *band])
names = "rows,model (%),limit learned (%),17 (%),model low (%),model high (%)"
form = {"header": names, "comments": "", "delimiter": ",", "fmt": "%.0f"}
np.savetxt("plot_labels.csv", table, **form)
print(f"wrong, if nobody is sent: {y.mean():.0%}")
for n, count in enumerate(counts):
    for rival, name in (2, "17"), (1, "limit learned"):
        ahead = (wrong[0] < wrong[rival])[n].sum()
        print(f"{count} rows, model ahead of {name}: {ahead} of {tries}")
print(f"limit learned from 8 rows, wrong: {middle[1, 1]:.0f}%")
