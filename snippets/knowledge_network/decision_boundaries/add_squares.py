# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "tumours, always the commoner, right"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import numpy as np
from sklearn.datasets import load_breast_cancer, load_diabetes
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

SEED = 3

measures, progress = load_diabetes(return_X_y=True)
tables = {
    "diabetes": (measures, progress > np.median(progress)),
    "tumours": load_breast_cancer(return_X_y=True),
}
for name, (X, y) in tables.items():
    parts = train_test_split(X, y, test_size=0.5, random_state=SEED, stratify=y)
    rows, new, labels, truth = parts
    squares, scores = PolynomialFeatures(2), []
    # region core
    for extra in (), (squares,):
        line = LogisticRegression(max_iter=1000)
        model = make_pipeline(StandardScaler(), *extra, line)
        scores.append(100 * model.fit(rows, labels).score(new, truth))
        # endregion
    often = max(truth.mean(), 1 - truth.mean())
    print(f"{name}, straight, right: {scores[0]:.0f}%")
    print(f"{name}, all squares, right: {scores[1]:.0f}%")
    print(f"{name}, lost by the squares: {scores[0] - scores[1]:.1f} points")
    print(f"{name}, columns with them: {squares.n_output_features_ - 1}")
    print(f"{name}, always the commoner, right: {often:.0%}")
