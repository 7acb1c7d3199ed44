# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

data = load_breast_cancer()
train, test, known, answers = train_test_split(
    data.data, data.target, random_state=0
)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(train, known)
expected = model.predict_proba(test)[:, 1]


def swap(rows):
    """Return rows in which mean radius and mean perimeter changed places."""
    order = np.arange(rows.shape[1])
    order[[0, 2]] = 2, 0
    return rows[:, order]


def lose(rows):
    """Return rows with a zero for the worst concavity, which nobody sent."""
    return np.where(np.arange(rows.shape[1]) == 26, 0.0, rows)


paths = {
    "the same": lambda rows: rows,
    "32-bit floats": lambda rows: rows.astype("float32"),
    "rounded to one decimal": lambda rows: rows.round(1),
    "two columns swapped": swap,
    "a missing value sent as 0": lose,
}
print(f"right as learned: {(model.predict(test) == answers).mean():.1%}")
for name, path in paths.items():
    served = model.predict_proba(path(test))[:, 1]
    right = ((served > 0.5) == answers).mean()
    apart = (abs(served - expected) > 0.001).mean()
    print(f"{name}: {right:.1%} right, {apart:.0%} of the chances differ")
