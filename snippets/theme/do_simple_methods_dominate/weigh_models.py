# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "scikit-learn"]
# [tool.snippet]
# figures = ["weigh_models.svg"]
# ///

import matplotlib.pyplot as plt
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

models = {
    "tree": DecisionTreeClassifier(random_state=0),
    "logistic": LogisticRegression(max_iter=1000),
    "support vectors": SVC(),
    "1 neighbour": KNeighborsClassifier(n_neighbors=1),
}
count = {  # how many numbers each keeps to answer with
    "tree": lambda fitted: 3 * fitted.tree_.node_count,
    "logistic": lambda fitted: fitted.coef_.size + fitted.intercept_.size,
    "support vectors": lambda fitted: fitted.support_vectors_.size,
    "1 neighbour": lambda fitted: fitted.n_samples_fit_ * fitted.n_features_in_,
}
pixels, digits = load_digits(return_X_y=True)
fig, ax = plt.subplots(figsize=(6, 3.5))
wrong = dict.fromkeys(models, 0.0)
for name, model in models.items():
    for seed in range(5):
        x, test, y, known = train_test_split(pixels, digits, random_state=seed)
        wrong[name] += 1 - model.fit(x / 16, y).score(test / 16, known)
    kept, share = count[name](model), wrong[name] / 5
    ax.loglog(kept, 100 * share, "o")
    side = "right" if name == "support vectors" else "left"
    ax.annotate(f"   {name}   ", (kept, 100 * share), ha=side, fontsize=11)
    print(f"{name}, numbers kept: {kept:,}")
    print(f"{name}, wrong: {share:.1%}")
ratio = wrong["logistic"] / wrong["support vectors"]
print(f"errors of logistic for one of support vectors: {ratio:.0f}")
ax.set_xlim(250, 1_500_000)
ax.set_yticks([1, 2, 5, 10, 20], ["1", "2", "5", "10", "20"])
ax.set_xlabel("numbers kept", fontsize=11)
ax.set_ylabel("wrong, %", fontsize=11)
fig.savefig("weigh_models.svg", bbox_inches="tight")
