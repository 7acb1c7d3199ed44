# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: odd digits are half of all, so a constant is wrong for half"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC

SEED = 4
pixels, digits = load_digits(return_X_y=True)
# Both are regularised less than by default: these images are clean.
linear, vectors = LogisticRegression(C=10, max_iter=1000), SVC(C=10)
neighbour = KNeighborsClassifier(n_neighbors=1)
for rows in 50, 200, 800:
    x, test, y, known = train_test_split(
        pixels / 16, digits, train_size=rows, random_state=SEED
    )
    parity, pieces = y % 2, np.empty(rows, int)
    for odd in 0, 1:  # ten pieces of each, cut without the digits
        means = KMeans(10, n_init=1, random_state=SEED)
        of_one = parity == odd
        pieces[of_one] = 2 * means.fit_predict(x[of_one]) + odd
    for name, model, labels in (
        ("logistic, odd or even", linear, parity),
        ("logistic, which digit", linear, y),
        ("logistic, which of 20 pieces", linear, pieces),
        ("support vectors, odd or even", vectors, parity),
        ("support vectors, which digit", vectors, y),
        ("1 neighbour, odd or even", neighbour, parity),
    ):
        told = model.fit(x, labels).predict(test) % 2
        print(f"{rows} rows, {name}, wrong: {(told != known % 2).mean():.1%}")
