# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_batches.svg"]
# [tool.snippet.bands]
# "pipeline, one row" = [50, 2000]
# "texts, one row" = [50, 2000]
# "with clip, one row" = [50, 2000]
# ///

import sys

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler

X, y = load_breast_cancer(return_X_y=True)
texts = [" ".join(words) for words in np.where(X.mean(0) < X, "big", "little")]


# region core
def count_calls(function, *args):
    """Count calls of functions with a name; Pythons differ in others."""
    function(*args)  # what happens only the first time stays out
    calls, ours = [], ("numpy", "sklearn", "__main__")
    sys.setprofile(lambda f, event, _: event == "call" and calls.append(f))
    function(*args)
    sys.setprofile(None)
    own = [f for f in calls if f.f_globals["__name__"].startswith(ours)]
    return sum(f.f_code.co_name[-5:] not in ("comp>", "expr>") for f in own)
    # endregion


# A step that somebody wrote for one value, and that is called for each.
clip = FunctionTransformer(np.vectorize(lambda value: min(value, 10_000.0)))
plain, words = (X, StandardScaler()), (texts, CountVectorizer())
models = {"pipeline": plain, "texts": words, "with clip": (X, clip, *plain[1:])}
sizes, table = [1, 3, 10, 30, 100, 300, 569], []
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
for name, (rows, *steps) in models.items():
    model = make_pipeline(*steps, LogisticRegression()).fit(rows, y)
    calls = [count_calls(model.predict_proba, rows[:n]) for n in sizes]
    print(f"{name}, one row: about {round(calls[0], -2)} calls")
    print(f"{name}, each further row: {(calls[-1] - calls[0]) / 568:.0f}")
    ax.loglog(sizes, np.divide(calls, sizes), "o-")
    ax.text(750, calls[-1] / sizes[-1], name, va="center")
    table.append(np.divide(calls, sizes))
ax.xaxis.set_major_formatter("{x:g}")
ax.yaxis.set_major_formatter("{x:g}")
ax.set(xlim=(0.8, 2e4), xlabel="rows in a batch", ylabel="calls for a row")
fig.savefig("plot_batches.svg")
names = "rows,pipeline (calls),texts (calls),with clip (calls)"
form = {"header": names, "comments": "", "delimiter": ",", "fmt": "%.3g"}
np.savetxt("plot_batches.csv", np.column_stack([sizes, *table]), **form)
