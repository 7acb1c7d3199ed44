# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
#
# [tool.snippet]
# figures = ["grow_data.svg"]
# base_rate = "no: odd digits are half of all, so a constant is wrong for half"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
#
# [tool.snippet.knobs]
# WRONG = { label = "labels drawn at random", range = [0, 60], step = 20, unit = "%" }
# NEIGHBOURS = { label = "neighbours asked", range = [1, 15], step = 2 }
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC

SEED = 4
WRONG = 0  # percent of the labels that are learned
NEIGHBOURS = 1
ROWS = 50, 200, 800
pixels, digits = load_digits(return_X_y=True)
rng = np.random.default_rng(SEED)
# Regularised less than by default, because these images are clean.
linear = LogisticRegression(C=10, max_iter=1000)
models = {  # the method, and how many answers it is asked to tell apart
    "logistic, parity": (linear, 2),
    "logistic, digit": (linear, 10),
    "support vectors": (SVC(C=10), 2),
    "neighbours": (KNeighborsClassifier(NEIGHBOURS), 2),
}
table = np.zeros((len(ROWS), len(models)))
for rows, found in zip(ROWS, table):
    x, test, y, known = train_test_split(
        pixels / 16, digits, train_size=rows, random_state=SEED
    )
    # region core
    y = np.where(rng.random(rows) < WRONG / 100, rng.integers(10, size=rows), y)
    for j, (name, (model, answers)) in enumerate(models.items()):
        told = model.fit(x, y % answers).predict(test) % 2
        found[j] = 100 * (told != known % 2).mean()
        # endregion
        print(f"{rows} rows, {name}, wrong: {found[j]:.1f}%")
fig, ax = plt.subplots(figsize=(4.2, 3))
ax.loglog(ROWS, table, "o-", markersize=4)
at = 0
for j in np.argsort(table[-1]):  # a name at each end, and above the last name
    at = max(1.35 * at, table[-1, j])
    ax.text(950, at, [*models][j], color=f"C{j}", va="center")
ax.set_xlim(40, 12_000)
ax.set_xticks(ROWS, ROWS)
ax.set_yticks([1, 2, 5, 10, 20], [1, 2, 5, 10, 20])
ax.set(xlabel="images learned", ylabel="wrong, %")
fig.savefig("grow_data.svg", bbox_inches="tight")
head = "rows,parity (%),digit (%),support vectors (%),neighbours (%)"
lines = [[rows, *found.round(1)] for rows, found in zip(ROWS, table)]
np.savetxt("grow_data.csv", lines, "%g", ",", header=head, comments="")
