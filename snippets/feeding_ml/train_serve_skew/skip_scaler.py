# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "always benign, right"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

SEED = 0

rows, benign = load_breast_cancer(return_X_y=True)
parts = train_test_split(rows, benign, random_state=SEED)
train, test, known, answers = parts
scaler = StandardScaler().fit(train)
model = LogisticRegression().fit(scaler.transform(train), known)

# region core
as_learned = model.predict(scaler.transform(test))
forgotten = model.predict(test)
order = np.random.default_rng(SEED).permutation(len(test))
refitted = np.zeros(len(test), dtype=int)
for batch in np.array_split(order, 7):  # some twenty rows arrive together
    own = StandardScaler().fit_transform(test[batch])
    refitted[batch] = model.predict(own)
# endregion

print(f"scaled as learned, right: {(as_learned == answers).mean():.0%}")
print(f"scaler forgotten, right: {(forgotten == answers).mean():.0%}")
print(f"scaler forgotten, told malignant: {(forgotten == 0).mean():.0%}")
print(f"scaler fitted to each batch, right: {(refitted == answers).mean():.0%}")
print(f"another answer in a batch: {(refitted != as_learned).mean():.1%}")
print(f"always benign, right: {answers.mean():.0%}")
