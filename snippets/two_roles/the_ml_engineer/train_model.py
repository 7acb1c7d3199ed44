# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

data = load_breast_cancer()
malignant = data.target == 0
model = make_pipeline(StandardScaler(), LogisticRegression())
rights, missed, vain = [], [], []
for seed in range(10):
    folds = StratifiedKFold(n_splits=5, shuffle=True, random_state=seed)
    sent = cross_val_predict(model, data.data, malignant, cv=folds)
    rights.append((sent == malignant).mean())
    missed.append((malignant & ~sent).sum())
    vain.append((sent & ~malignant).sum())

print(f"measurements used: {data.data.shape[1]}")
print(f"right: {np.mean(rights):.1%}")
print(f"right, over 10 shuffles: {min(rights):.1%} to {max(rights):.1%}")
print(f"missed: {np.mean(missed):.0f} of {malignant.sum()}")
print(f"alarms in vain: {np.mean(vain):.0f} of {(~malignant).sum()}")
