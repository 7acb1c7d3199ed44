# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: widths are shares of the interval around the mean of all"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np
from sklearn.datasets import load_diabetes, make_friedman1
from sklearn.linear_model import BayesianRidge

SEED = 9


def add_layer(K):
    """Return the covariances after one more ReLU layer, endlessly wide.

    K[i, j] is the prior covariance of rows i and j before that layer.
    Source: Cho and Saul (2009), degree 1, scaled to keep the diagonal.
    """
    # region core
    norm = np.sqrt(np.outer(np.diag(K), np.diag(K)))
    angle = np.arccos(np.clip(K / norm, -1, 1))
    return norm * (np.sin(angle) + (np.pi - angle) * np.cos(angle)) / np.pi
    # endregion


rng = np.random.default_rng(SEED)
patients = load_diabetes(return_X_y=True)
curved = make_friedman1(442, noise=1, random_state=SEED)
for name, (table, target) in ("patients", patients), ("curved", curved):
    order = rng.permutation(442)[:250]
    X, y = table[order], target[order]
    X = (X - X.mean(axis=0)) / X.std(axis=0)
    K = X @ X.T + 1  # the 1 is a bias
    for depth in 0, 1, 2:
        values, vectors = np.linalg.eigh(K)
        some = values > 1e-9 * values.max()
        # region core
        features = vectors[:, some] * values[some] ** 0.5  # times its T: K
        features -= features[:150].mean(axis=0)  # scikit-learn 1.8 forgets to
        model = BayesianRidge().fit(features[:150], y[:150])
        # endregion
        mean, spread = model.predict(features[150:], return_std=True)
        kept = np.mean(abs(y[150:] - mean) <= 1.645 * spread)
        print(f"{name}, {depth} hidden layers, kept: {kept:.0%}")
        share = spread.mean() / y[:150].std()
        print(f"{name}, {depth} hidden layers, width: {share:.0%}")
        K = add_layer(K)
