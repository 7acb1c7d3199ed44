# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import BayesianRidge

X, y = load_diabetes(return_X_y=True)
X = np.c_[np.ones(len(y)), X * len(y) ** 0.5]  # a bias, then unit variances


def add_layer(K):
    """Return the covariances after one more ReLU layer, endlessly wide.

    K[i, j] is the prior covariance of rows i and j before that layer.
    Source: Cho and Saul (2009), degree 1, scaled to keep the diagonal.
    """
    norm = np.sqrt(np.outer(np.diag(K), np.diag(K)))
    angle = np.arccos(np.clip(K / norm, -1, 1))
    return norm * (np.sin(angle) + (np.pi - angle) * np.cos(angle)) / np.pi


K = X @ X.T
for depth in (0, 1, 2):
    values, vectors = np.linalg.eigh(K)
    some = values > 1e-9 * values.max()
    features = vectors[:, some] * values[some] ** 0.5  # features @ its T is K
    kept, width = [], []
    for seed in range(6):
        order = np.random.default_rng(seed).permutation(len(y))
        known, new = order[:300], order[300:]
        centred = features - features[known].mean(axis=0)
        model = BayesianRidge().fit(centred[known], y[known])
        mean, spread = model.predict(centred[new], return_std=True)
        kept.append(100 * np.mean(abs(y[new] - mean) <= 1.645 * spread))
        width.append(2 * 1.645 * spread.mean())
    print(f"hidden layers {depth}, kept: {np.mean(kept):.0f}%")
    print(f"hidden layers {depth}, width: {np.mean(width):.0f}")
    K = add_layer(K)
