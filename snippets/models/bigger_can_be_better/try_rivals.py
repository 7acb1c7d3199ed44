# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: grow_model and try_tumours print it, for the same rows"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC

SEED = 13

pixels, digits = load_digits(return_X_y=True)
pixels = pixels / 16
rng = np.random.default_rng(SEED)
order = rng.permutation(len(digits))
train, test = order[:300], order[300:]
spoilt = digits[train].copy()
spoilt[:30] = rng.integers(0, 10, size=30)  # as in spoil_labels
# region core
models = {
    "logistic regression": LogisticRegression(max_iter=1_000),
    "nearest image": KNeighborsClassifier(n_neighbors=1),
    "support vectors": SVC(),
}
# endregion
for name, labels in ("clean", digits[train]), ("spoilt", spoilt):
    for rival, model in models.items():
        told = model.fit(pixels[train], labels).predict(pixels[test])
        print(f"{name}, {rival}: {(told != digits[test]).mean():.1%}")
