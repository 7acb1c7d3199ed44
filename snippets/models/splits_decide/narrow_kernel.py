# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: shuffle_folds prints it, for the same images"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np
from sklearn.datasets import load_digits
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.model_selection import KFold, cross_val_score
from sklearn.svm import SVC

SEED = 0

X, y = load_digits(return_X_y=True)
norms = (X**2).sum(axis=1)
distance = norms[:, None] + norms - 2 * X @ X.T  # squared
# region core
kernel = np.exp(-0.005 * distance)  # as SVC(gamma=0.005), computed once
models = {
    "LDA": (LinearDiscriminantAnalysis(), X),
    "Narrow SVC": (SVC(kernel="precomputed"), kernel),
}
# endregion
cuts = {
    "shuffled": KFold(n_splits=3, shuffle=True, random_state=SEED),
    "contiguous": KFold(n_splits=3),
}
for name, cut in cuts.items():
    wrong = [
        100 - 100 * cross_val_score(model, table, y, cv=cut).mean()
        for model, table in models.values()
    ]
    for model, share in zip(models, wrong):
        print(f"{model}, {name}: {share:.1f}% wrong")
    print(f"Narrow SVC better, {name}: {wrong[0] - wrong[1]:.1f} points")
