# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "a miss costs 5, everybody flagged"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEED = 5

X, progress = load_diabetes(return_X_y=True)
worse = progress > np.median(progress)


def mean_cost(score, truth, threshold, miss):
    """Price the flags on scores above a threshold; a false alarm costs 1."""
    flag = score > threshold
    return np.mean(miss * (truth & ~flag) + (flag & ~truth))


rows, new, known, truth = train_test_split(
    X, worse, test_size=0.5, random_state=SEED
)
model = make_pipeline(StandardScaler(), LogisticRegression())
seen = cross_val_predict(model, rows, known, method="predict_proba")[:, 1]
chance = model.fit(rows, known).predict_proba(new)[:, 1]
for miss in 1, 5, 20:
    # region core
    weights = LogisticRegression(class_weight={True: miss, False: 1})
    again = make_pipeline(StandardScaler(), weights).fit(rows, known)
    found = min(seen, key=lambda cut: mean_cost(seen, known, cut, miss))
    for name, score, cut in (
        ("cut at one half", chance, 0.5),
        ("cut by the formula", chance, 1 / (1 + miss)),
        ("cut found by trying", chance, found),
        ("learned again, weighted", again.predict_proba(new)[:, 1], 0.5),
        ("everybody flagged", chance, 0),
    ):
        cost = mean_cost(score, truth, cut, miss)
        # endregion
        print(f"a miss costs {miss}, {name}: {cost:.2f}")
    flagged = (chance > 1 / (1 + miss)).mean()
    print(f"a miss costs {miss}, flagged by the formula: {flagged:.0%}")
