# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "always the same label, right"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 24
# ///

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEED = 0


def balance(X, y):
    """Return rows, with copies of rare ones until both labels are as many."""
    # region core
    rare, usual = np.flatnonzero(y == 1), np.flatnonzero(y == 0)
    rows = [*range(len(y)), *np.resize(rare, len(usual) - len(rare))]
    return X[rows], y[rows]
    # endregion


class Nearest(KNeighborsClassifier):
    """A model that copies rare rows among those it learns from, no others."""

    def fit(self, X, y):
        """Learn from the rows, the rare ones copied."""
        return super().fit(*balance(X, y))


rng = np.random.default_rng(SEED)
wide, labels = rng.normal(size=(200, 100)), rng.permutation(200) % 10 // 9
untouched = wide[:, :10], labels
logistic = LogisticRegression(class_weight="balanced")
print("always the same label, right: 50%")  # each label counts half
for name, model, data in (
    ("copied first, nearest row", KNeighborsClassifier(1), balance(*untouched)),
    ("copied in the model, nearest row", Nearest(1), untouched),
    ("copied first, logistic", LogisticRegression(), balance(*untouched)),
    ("100 columns, logistic", LogisticRegression(), balance(wide, labels)),
    ("weights for copies, logistic", logistic, untouched),
):
    # region core
    steps = make_pipeline(StandardScaler(), model)
    right = cross_val_score(steps, *data, scoring="balanced_accuracy")
    # endregion
    print(f"{name}, right: {right.mean():.0%}")
