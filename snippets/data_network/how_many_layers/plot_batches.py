# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_batches.svg"]
# ///

import sys

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler

X, y = load_breast_cancer(return_X_y=True)


def count_calls(function, *args, ours=("numpy", "sklearn", "__main__")):
    """Count calls of functions with a name; Pythons differ in others."""
    function(*args)  # what happens only the first time stays out
    calls = []
    sys.setprofile(lambda f, event, _: event == "call" and calls.append(f))
    function(*args)
    sys.setprofile(None)
    own = [f for f in calls if f.f_globals["__name__"].startswith(ours)]
    return sum(f.f_code.co_name[-5:] not in ("comp>", "expr>") for f in own)


# A step that somebody wrote for one value, and that is called for each.
clip = np.vectorize(lambda value: min(value, 10_000.0))
plain = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)
clipped = make_pipeline(FunctionTransformer(clip), *plain).fit(X, y)
sizes, calls = [1, 3, 10, 30, 100, 300, 569], {}
for name, model in (("pipeline", plain), ("with clip", clipped)):
    calls[name] = [count_calls(model.predict_proba, X[:n]) for n in sizes]
calls["by hand"] = sizes
fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
for (name, counts), style in zip(calls.items(), ("C0o-", "C1s--", "C2^:")):
    ax.loglog(sizes, np.divide(counts, sizes), style)
    ax.text(680, counts[-1] / sizes[-1], name, va="center", fontsize=12)
one, more = (calls[name][-1] / len(X) for name in ("pipeline", "with clip"))
print(f"under 2 calls for a row: {'yes' if one < 2 else 'no'}")
print(f"clip adds for each row: {more - one:.0f}")
ax.set(xlim=(0.8, 6e3), xlabel="rows in the batch", ylabel="calls for a row")
fig.savefig("plot_batches.svg")
