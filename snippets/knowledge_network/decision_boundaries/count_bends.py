# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: it prints differences between models on the same rows"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np
from sklearn import datasets
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, StandardScaler
from sklearn.svm import SVC

SEED = 0  # which half of the rows each model learns from

tables = {}
for name in "diabetes", "breast_cancer", "wine", "iris", "digits":
    X, y = getattr(datasets, f"load_{name}")(return_X_y=True)
    if name == "diabetes":
        y = (y > np.median(y)).astype(int)  # it comes as a number
    tables[name] = train_test_split(
        X, y, test_size=0.5, random_state=SEED, stratify=y
    )
for scaling, scaler in (
    ("standardised", StandardScaler()),
    ("min-max", MinMaxScaler()),
):
    for name, (train, test, labels, truth) in tables.items():
        # region core
        curve, logistic, vectors = (
            make_pipeline(scaler, model).fit(train, labels).score(test, truth)
            for model in (SVC(), LogisticRegression(), SVC(kernel="linear"))
        )
        # endregion
        for rival, score in ("logistic", logistic), ("vectors", vectors):
            lead = 100 * (curve - score)
            print(f"{name}, {scaling}, over {rival}: {lead:.1f} points")
