# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "first sex, always the middle"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 40
# ///

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression

SEED = 0
patients, progress = load_diabetes(return_X_y=True)  # each patient is one row
order = np.random.default_rng(SEED).permutation(len(patients))
first = patients[order, 1] < 0  # the data do not say which sex is coded so
for name, mask in ("first sex", first), ("second sex", ~first):
    group, rest = order[mask], order[~mask]
    learn, test = group[:65], group[65:]
    middle = np.median(progress[rest[:130]])
    errors = {"always the middle": np.mean(abs(middle - progress[test]))}
    # region core
    for count in (0, 13, 65):  # of 130 patients to learn from
        train = np.concatenate([rest[: 130 - count], learn[:count]])
        model = LinearRegression().fit(patients[train], progress[train])
        wrong = abs(model.predict(patients[test]) - progress[test])
        # endregion
        errors[f"{count} of 130"] = np.mean(wrong)
    for plan, error in errors.items():
        print(f"{name}, {plan}: {error:.0f}")
    for few in (0, 13):
        gain = errors[f"{few} of 130"] / errors["65 of 130"] - 1
        print(f"{name}, more error with {few}: {gain:.0%}")
