# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(0)
weights = np.full(8, 8**-0.5)  # synthetic: what makes people click


def chance(logit):
    """Return the chance of a click that a logit stands for."""
    return 1 / (1 + np.exp(-logit))


seen = rng.normal(size=(20_000, 8))  # ads that were shown, and their clicks
clicked = rng.random(20_000) < chance(seen @ weights - 3)
model = LogisticRegression().fit(seen, clicked)

ads = rng.normal(size=(40_000 * 5, 8))  # 40,000 places, five ads for each
true = chance(ads @ weights - 3)
worth = rng.lognormal(0, 0.5, len(ads))  # what a click is worth to who pays
click = rng.random(len(ads)) < true
logit = model.decision_function(ads)
value, best = true * worth, (true * worth).reshape(-1, 5).max(axis=1)
for scale in (0.5, 0.8, 1, 1.25, 2):
    predicted = chance(scale * logit)
    bid = (predicted * worth).reshape(-1, 5)  # what a view is held to be worth
    winner = np.arange(0, len(ads), 5) + bid.argmax(axis=1)
    paid = np.sort(bid, axis=1)[:, -2]  # the second highest bid, as is usual
    name, kept = f"logits times {scale}", value[winner].sum()
    print(f"{name}, AUC: {roc_auc_score(click, predicted):.3f}")
    print(f"{name}, of the best value: {kept / best.sum():.1%}")
    ratio = predicted[winner].sum() / true[winner].sum()
    print(f"{name}, promised for each click: {ratio:.2f}")
    print(f"{name}, paid for a unit of worth: {paid.sum() / kept:.2f}")
