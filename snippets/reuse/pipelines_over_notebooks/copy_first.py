# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def balance(rows, labels, rng):
    """Return rows, with copies of rare ones until both labels are as many."""
    rare, usual = rows[labels[rows] == 1], rows[labels[rows] == 0]
    copies = rng.choice(rare, size=len(usual) - len(rare))
    return np.concatenate([rows, copies])


model = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=1))
folds = StratifiedKFold(n_splits=5, shuffle=True, random_state=0)
right = {"copied, then split": [], "split, then copied": []}
for seed in range(20):
    rng = np.random.default_rng(seed)
    noise, labels = rng.normal(size=(200, 10)), np.arange(200) % 10 == 0
    everything = np.arange(200)
    copied = balance(everything, labels, rng)
    for name, rows in zip(right, (copied, everything), strict=True):
        for fold in folds.split(noise[rows], labels[rows]):
            train, test = (rows[part] for part in fold)
            learn = balance(train, labels, rng) if rows is everything else train
            told = model.fit(noise[learn], labels[learn]).predict(noise[test])
            right[name].append(balanced_accuracy_score(labels[test], told))
for name, scores in right.items():
    print(f"{name}, right: {np.mean(scores):.0%}")
