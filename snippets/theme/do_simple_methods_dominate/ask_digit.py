# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "always the commoner answer, wrong"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
#
# [tool.snippet.knobs]
# ROWS = { label = "images learned", choices = [50, 200, 800] }
# ///

import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

SEED = 1
ROWS = 800
pixels, digits = load_digits(return_X_y=True)
x, test, y, known = train_test_split(
    pixels / 16, digits, train_size=ROWS, random_state=SEED
)


# region core
def cut(pieces):
    """Label each image with a piece: even pieces are even, odd are odd."""
    labels = np.empty(len(x), int)
    for odd in 0, 1:
        rows = y % 2 == odd
        means = KMeans(pieces, n_init=1, random_state=SEED)
        labels[rows] = 2 * means.fit_predict(x[rows]) + odd
    return labels
    # endregion


asked = {
    "odd or even": y % 2,
    "which digit": y,
    "which of 10 pieces": cut(5),
    "which of 20 pieces": cut(10),
}
usual = np.bincount(known % 2).max() / len(known)
print(f"always the commoner answer, wrong: {1 - usual:.0%}")
for kind, model in (
    ("logistic", LogisticRegression(C=10, max_iter=1000)),
    ("support vectors", SVC(C=10)),
):
    for name, labels in asked.items():
        # region core
        told = model.fit(x, labels).predict(test) % 2
        # endregion
        print(f"{kind}, {name}, wrong: {(told != known % 2).mean():.1%}")
