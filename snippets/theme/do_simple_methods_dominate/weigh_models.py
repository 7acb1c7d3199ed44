# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
#
# [tool.snippet]
# figures = ["weigh_models.svg"]
# base_rate = "always the commonest digit, wrong"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

SEED = 8
pixels, digits = load_digits(return_X_y=True)
x, test, y, known = train_test_split(pixels / 16, digits, random_state=SEED)
# region core
tree = DecisionTreeClassifier(random_state=SEED).fit(x, y)
linear = LogisticRegression(C=10, max_iter=1000).fit(x, y)
vectors = SVC(C=10).fit(x, y)
arrays = vectors.support_vectors_, vectors.dual_coef_, vectors.intercept_
neighbour = KNeighborsClassifier(n_neighbors=1).fit(x, y)
kept = {  # all the numbers that a model needs to answer
    "tree": (tree, 3 * tree.tree_.node_count),
    "logistic": (linear, linear.coef_.size + linear.intercept_.size),
    "support vectors": (vectors, sum(array.size for array in arrays)),
    "1 neighbour": (neighbour, x.size + y.size),
}
# endregion
usual = np.bincount(known).max() / len(known)
print(f"always the commonest digit, wrong: {1 - usual:.0%}")
fig, ax = plt.subplots(figsize=(4.2, 3))
rows = ["model,numbers kept,wrong (%)"]
for name, (model, size) in kept.items():
    wrong = 1 - model.score(test, known)
    ax.loglog(size, 100 * wrong, "o")
    side, by = ("right", -7) if name == "support vectors" else ("left", 7)
    near = {"xytext": (by, 0), "textcoords": "offset points", "va": "center"}
    ax.annotate(name, (size, 100 * wrong), ha=side, **near)
    rows.append(f"{name},{size},{100 * wrong:.1f}")
    print(f"{name}, numbers kept: {size:,}")
    print(f"{name}, wrong: {wrong:.1%}")
ax.set_xlim(250, 1_500_000)
ax.set_yticks([1, 2, 5, 10, 20], ["1", "2", "5", "10", "20"])
ax.set_xticks([1e3, 1e4, 1e5], ["1,000", "10,000", "100,000"])
ax.set(xlabel="numbers kept", ylabel="wrong, %")
fig.savefig("weigh_models.svg", bbox_inches="tight")
with open("weigh_models.csv", "w") as file:
    file.write("\n".join(rows) + "\n")
