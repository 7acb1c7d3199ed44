# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "right, if nobody is sent"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEED = 0  # which rows the model has not seen

data = load_breast_cancer()
radii = [i for i, name in enumerate(data.feature_names) if "radius" in name]
largest = radii[-1]  # the mean, its error, and the worst
train, test, known, malignant = train_test_split(
    data.data, data.target == 0, random_state=SEED, stratify=data.target
)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(train, known)


def answers(columns, factor):
    """Return what rule and model answer if a unit was changed upstream."""
    rows = test.copy()
    rows[:, columns] *= factor
    return rows[:, largest] > 17, model.predict(rows)


for what, columns in (("one radius", [largest]), ("three radii", radii)):
    for who, sent in zip(("rule", "model"), answers(columns, 0.1), strict=True):
        missed = np.mean(~sent[malignant])
        print(f"{what} a tenth, {who} misses: {missed:.0%}")

rule, learned = answers([], 1)
print(f"right, as learned: {np.mean(learned == malignant):.0%}")
print(f"right, if nobody is sent: {np.mean(~malignant):.0%}")
changes = [answers(c, factor) for c in range(30) for factor in (0.1, 10)]
touched = sum((sent != rule).any() for sent, _ in changes)
print(f"rule changed by: {touched} of {len(changes)} changes")
right = [np.mean(sent == malignant) for _, sent in changes]
print(f"model below 90% right: {sum(r < 0.9 for r in right)} of {len(right)}")
worse = sum(r <= np.mean(~malignant) for r in right)
print(f"model no better than nobody sent: {worse} of {len(right)}")
