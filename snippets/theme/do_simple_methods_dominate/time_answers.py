# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
#
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# [tool.snippet.bands]
# "support vectors over logistic, one image" = [0.4, 4]
# "support vectors over logistic, 1,000 images" = [30, 3000]
# ///

from time import perf_counter

from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

pixels, digits = load_digits(return_X_y=True)
x, y = pixels / 16, digits
models = LogisticRegression(C=10, max_iter=1000).fit(x, y), SVC(C=10).fit(x, y)


def fastest(model, images):
    """Return the least time of ten in which a model answers for images."""
    # region core
    times = []
    for _ in range(10):
        start = perf_counter()
        model.predict(images)
        times.append(perf_counter() - start)
    return min(times)
    # endregion


for count, name in (1, "one image"), (1_000, "1,000 images"):
    linear, vectors = (fastest(model, x[:count]) for model in models)
    ratio = f"{vectors / linear:.0e}"  # one digit of it
    print(
        f"support vectors over logistic, {name}: about {float(ratio):g} times"
    )
