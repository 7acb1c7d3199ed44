# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

from itertools import product

import numpy as np
from sklearn.datasets import load_wine
from sklearn.decomposition import PCA
from sklearn.feature_selection import SelectKBest
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier, NearestCentroid
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

scalers = StandardScaler(), MinMaxScaler(), RobustScaler()
reducers = "passthrough", PCA(n_components=5), SelectKBest(k=5)
models = GaussianNB(), KNeighborsClassifier(), NearestCentroid()
measured, cultivars = load_wine(return_X_y=True)


def score_all(labels):
    """Return the share of right answers of each combination of parts."""
    combined = product(scalers, reducers, models)
    made = [make_pipeline(*parts) for parts in combined]
    return [cross_val_score(one, measured, labels, cv=3).mean() for one in made]


right = score_all(cultivars)
print(f"parts: {len(scalers) + len(reducers) + len(models)}")
print(f"pipelines: {len(right)}")
print(f"right, worst and best: {min(right):.0%} and {max(right):.0%}")
rng = np.random.default_rng(0)
shuffled = [score_all(rng.permutation(cultivars)) for _ in range(4)]
print(f"labels shuffled, right on average: {np.mean(shuffled):.0%}")
print(f"labels shuffled, best of 27: {np.mean(np.max(shuffled, axis=1)):.0%}")
