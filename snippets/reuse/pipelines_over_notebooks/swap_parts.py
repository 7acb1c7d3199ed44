# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "always the commonest cultivar, right"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

from itertools import product

import numpy as np
from sklearn.base import clone
from sklearn.datasets import load_wine
from sklearn.decomposition import PCA
from sklearn.feature_selection import SelectKBest
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier, NearestCentroid
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

SEED = 0
# region core
scalers = StandardScaler(), MinMaxScaler(), RobustScaler()
reducers = "passthrough", PCA(n_components=5), SelectKBest(k=5)
models = GaussianNB(), KNeighborsClassifier(), NearestCentroid()
made = [make_pipeline(*parts) for parts in product(scalers, reducers, models)]
# endregion
measured, cultivars = load_wine(return_X_y=True)
shuffled = np.random.default_rng(SEED).permutation(cultivars)
print(f"parts: {len(scalers) + len(reducers) + len(models)}")
print(f"pipelines: {len(made)}")
commonest = np.bincount(cultivars).max() / len(cultivars)
print(f"always the commonest cultivar, right: {commonest:.0%}")
for name, labels in (("true labels", cultivars), ("shuffled", shuffled)):
    # A half to learn from, a quarter to choose by, a quarter held back.
    learn, rest, own, others = train_test_split(
        measured, labels, test_size=0.5, random_state=SEED, stratify=labels
    )
    choose, spare = np.array_split(np.arange(len(others)), 2)
    fitted = [clone(one).fit(learn, own) for one in made]
    # region core
    right = [one.score(rest[choose], others[choose]) for one in fitted]
    best = fitted[int(np.argmax(right))]
    again = best.score(rest[spare], others[spare])
    # endregion
    print(f"{name}, average of 27: {np.mean(right):.0%}")
    print(f"{name}, best of 27: {max(right):.0%}")
    print(f"{name}, the same one on held-back rows: {again:.0%}")
