# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
# ///

from math import dist, exp
from operator import mul

from sklearn.datasets import make_circles
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier


def judge_linear(rows, labels, new):
    """Fit logistic regression (C=1) by steps downhill, then label new rows."""
    *weights, free = [0.0] * (len(rows[0]) + 1)
    for _ in range(500):
        scores = [sum(map(mul, weights, row)) + free for row in rows]
        miss = [1 / (1 + exp(-s)) - t for s, t in zip(scores, labels)]
        slopes = [sum(map(mul, miss, column)) for column in zip(*rows)]
        weights = [w - 0.02 * (w + s) for w, s in zip(weights, slopes)]
        free -= 0.02 * sum(miss)
    return [int(sum(map(mul, weights, row)) + free > 0) for row in new]


def judge_nearest(rows, labels, new):
    """Give each new row the label of the row that is nearest to it."""
    known = list(zip(rows, labels))
    return [min(known, key=lambda k: dist(k[0], row))[1] for row in new]


rings = make_circles(n_samples=1100, noise=0.1, factor=0.5, random_state=4)
plain, labels = (part.tolist() for part in rings)
squared = [(x, y, x * x + y * y) for x, y in plain]
for name, rows, judge, model in (
    ("straight line", plain, judge_linear, LogisticRegression(tol=1e-8)),
    ("with r squared", squared, judge_linear, LogisticRegression(tol=1e-8)),
    ("1 neighbour", plain, judge_nearest, KNeighborsClassifier(n_neighbors=1)),
):
    said = judge(rows[:100], labels[:100], rows[100:])
    library = model.fit(rows[:100], labels[:100]).predict(rows[100:])
    print(
        f"{name}, wrong: {sum(map(int.__ne__, said, labels[100:])) / 1000:.1%}"
    )
    print(f"{name}, unlike scikit-learn: {sum(said != library)}")
