# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 40
# ///

import numpy as np
from sklearn.linear_model import LogisticRegression

SEED = 3
weights = np.full(8, 8**-0.5)  # synthetic: what makes people click


def views(count, rng):
    """Return views of ads, the chance of a click on each, and the clicks."""
    ads = rng.normal(size=(count, 8))
    true = 1 / (1 + np.exp(3 - ads @ weights))
    return ads, true, rng.random(count) < true


for name, rows, C in (
    ("500 rows", 500, 1),
    ("500 rows, held back more", 500, 0.1),  # as cross-validation chooses
    ("20000 rows", 20_000, 1),
):
    rng = np.random.default_rng(SEED)  # the same rows for the first two
    ads, _, clicked = views(rows, rng)
    model = LogisticRegression(C=C).fit(ads, clicked)
    ads, true, _ = views(5_000 * 5, rng)  # 5,000 places, five ads for each
    said = model.predict_proba(ads)[:, 1]
    won = np.arange(0, len(ads), 5) + said.reshape(-1, 5).argmax(axis=1)
    everywhere = said.sum() / true.sum()
    winners = said[won].sum() / true[won].sum()
    print(f"{name}, promised for a click, all ads: {everywhere:.2f}")
    print(f"{name}, promised for a click, winners: {winners:.2f}")
    print(f"{name}, winners over all: {winners / everywhere:.2f}")
