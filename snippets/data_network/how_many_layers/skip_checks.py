# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# [tool.snippet.bands]
# "one row, milliseconds" = [0.02, 8]
# "one row, checks off over on" = [0.3, 1.8]
# ///

from timeit import repeat

from sklearn import config_context
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)


# region core
def clock():
    """Return the seconds of the shortest of 300 predictions of one row."""
    return min(repeat(lambda: model.predict_proba(X[:1]), number=1, repeat=300))
    # endregion


# region core
on = clock()
with config_context(assume_finite=True, skip_parameter_validation=True):
    off = clock()
# endregion
print(f"one row, milliseconds: about {1_000 * on:.1g}")
print(f"one row, checks off over on: about {off / on:.1g} times")
