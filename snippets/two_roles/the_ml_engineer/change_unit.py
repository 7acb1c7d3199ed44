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
WHO = "rule", "model", "clipped model"
X, benign = load_breast_cancer(return_X_y=True)
radii = [0, 10, 20]  # the mean, its error, and the worst
train, test, known, malignant = train_test_split(
    X, benign == 0, random_state=SEED, stratify=benign
)
bounds = np.quantile(train, [0.05, 0.95], axis=0)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(train, known)
clipped = make_pipeline(StandardScaler(), LogisticRegression())
clipped.fit(np.clip(train, *bounds), known)


def answers(columns, factor):
    """Return what each of the three answers if a unit was changed upstream."""
    # region core
    rows = test * np.where(np.isin(range(30), columns), factor, 1)
    tame = clipped.predict(np.clip(rows, *bounds))
    return rows[:, 20] > 17, model.predict(rows), tame
    # endregion


for what, columns in (("one radius", [20]), ("three radii", radii)):
    for who, sent in zip(WHO, answers(columns, 0.1), strict=True):
        print(f"{what} a tenth, {who} misses: {(~sent)[malignant].mean():.0%}")
print(f"right, if nobody is sent: {np.mean(~malignant):.0%}")
# region core
usual = answers([], 1)
changes = [answers(c, factor) for factor in (0.1, 10) for c in range(30)]
touched = sum((sent[0] != usual[0]).any() for sent in changes)
# endregion
print(f"rule changed by: {touched} of {len(changes)} changes")
for i in (1, 2):
    print(f"{WHO[i]}, right as learned: {np.mean(usual[i] == malignant):.0%}")
    bad = [np.mean(sent[i] == malignant) < 0.9 for sent in changes]
    print(f"{WHO[i]} below 90% right: {sum(bad)} of {len(bad)}")
    print(f"{WHO[i]} below 90% right at ten times: {sum(bad[30:])} of 30")
