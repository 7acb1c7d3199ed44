# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

SEED = 0  # which rows were learned

data = load_breast_cancer()
learned, batch = train_test_split(data.data, random_state=SEED)
low, high = learned.min(axis=0), learned.max(axis=0)
wide = (high - low) / 2
first, third = np.quantile(learned, [0.25, 0.75], axis=0)


def strange(rows):
    """Return which columns each guard calls strange, by most of the rows."""
    outside = ((rows < low) | (rows > high)).mean(axis=0)
    far = ((rows < low - wide) | (rows > high + wide)).mean(axis=0)
    middle = np.median(rows, axis=0)
    return {
        "outside the range": outside > 0.5,
        "outside, with a margin": far > 0.5,
        "median outside the middle half": (middle < first) | (middle > third),
    }


tenth, ten = strange(batch / 10), strange(batch * 10)
for guard in tenth:
    print(f"{guard}, of 30 at a tenth: {tenth[guard].sum()}")
    print(f"{guard}, of 30 at ten times: {ten[guard].sum()}")
for name, share in (("a quarter", 0.25), ("half", 0.5)):
    rows = batch.copy()
    rows[: int(share * len(rows))] /= 10
    found = strange(rows)["median outside the middle half"].sum()
    print(f"{name} of the rows at a tenth, median finds: {found}")
small = [strange(batch[i : i + 20]) for i in range(0, 140, 20)]
alarms = sum(one["median outside the middle half"].any() for one in small)
print(f"batches of 20 in order, alarms: {alarms} of {len(small)}")
whole = strange(batch)["median outside the middle half"].sum()
print(f"batch of 143 in order, columns called strange: {whole}")
