# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# draws = "no: it shuffles twenty times itself, and prints the range"
# base_rate = "iris, always one label"
# ///

import numpy as np
from sklearn.datasets import load_breast_cancer, load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression())
for name, load in [("iris", load_iris), ("tumours", load_breast_cancer)]:
    X, y = load(return_X_y=True)
    # region core
    mixed = [KFold(n_splits=3, shuffle=True, random_state=s) for s in range(20)]
    cuts = [KFold(n_splits=3), *mixed]
    runs = [cross_val_score(model, X, y, cv=cut) for cut in cuts]
    contiguous, *shuffled = [run.mean() for run in runs]
    # endregion
    changes = np.count_nonzero(np.diff(y))
    print(f"{name}, changes of label down the file: {changes}")
    print(
        f"{name}, always one label: {np.bincount(y).max() / len(y):.1%} right"
    )
    print(f"{name}, contiguous: {contiguous:.1%} right")
    print(f"{name}, lowest of {len(mixed)} shuffles: {min(shuffled):.1%}")
    print(f"{name}, highest of {len(mixed)} shuffles: {max(shuffled):.1%}")
