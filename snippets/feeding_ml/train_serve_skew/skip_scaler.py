# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

rows, benign = load_breast_cancer(return_X_y=True)
right, flips = {}, []
for seed in range(20):
    parts = train_test_split(rows, benign, random_state=seed)
    train, test, known, answers = parts
    scaler = StandardScaler().fit(train)
    model = LogisticRegression().fit(scaler.transform(train), known)
    as_learned = model.predict(scaler.transform(test))
    forgotten = model.predict(test)
    order = np.random.default_rng(seed).permutation(len(test))
    refitted = np.zeros(len(test), dtype=int)
    for batch in np.array_split(order, 7):  # some twenty rows arrive together
        own = StandardScaler().fit_transform(test[batch])
        refitted[batch] = model.predict(own)
    served = {
        "scaled as learned": as_learned,
        "scaler forgotten": forgotten,
        "scaler fitted to each batch": refitted,
    }
    for name, told in served.items():
        right.setdefault(name, []).append((told == answers).mean())
    flips.append((refitted != as_learned).mean())
print(f"splits: {len(flips)}")
for name, shares in right.items():
    print(f"{name}, right: {np.mean(shares):.1%}")
print(f"answers that depend on the batch: {np.mean(flips):.1%}")
