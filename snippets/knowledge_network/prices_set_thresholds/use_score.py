# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "always the mean, off by"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

SEED = 5

X, progress = load_diabetes(return_X_y=True)
rows, new, known, truth = train_test_split(
    X, progress, test_size=0.5, random_state=SEED
)
score = LinearRegression().fit(rows, known).predict(new)
print(f"as a number, off by: {abs(score - truth).mean():.0f}")
print(f"always the mean, off by: {abs(known.mean() - truth).mean():.0f}")

# region core
pairs = np.sign(truth[:, None] - truth)  # who of two is worse off
agree = pairs * np.sign(score[:, None] - score)
right = (agree > 0).sum() / (pairs != 0).sum()
# endregion
print(f"as an order, pairs right: {right:.0%}")

worse = truth > np.median(progress)
for cut in 110, 140, 170:  # 140 is about the median
    # region core
    flag = score > cut
    # endregion
    print(f"cut at {cut}, flagged: {flag.mean():.0%}")
    print(f"cut at {cut}, missed: {(worse & ~flag).mean():.0%}")
    print(f"cut at {cut}, flagged in vain: {(flag & ~worse).mean():.0%}")
