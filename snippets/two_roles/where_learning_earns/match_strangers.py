# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["match_strangers.svg"]
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

images, name = load_digits(return_X_y=True)
images, name = images[:500], name[:500]  # ten "people", fifty times each
squares = (images**2).sum(axis=1)
apart = np.sqrt(squares[:, None] + squares - 2 * images @ images.T)
first, second = np.triu_indices(len(name), k=1)
same = name[first] == name[second]
pairs = apart[first, second]
rng = np.random.default_rng(0)
for allowed in (0.1, 0.01, 0.001):
    limit = np.quantile(pairs[~same], allowed)
    alarms = 0
    for visitor in range(len(name)):  # compared with everybody on a list
        strangers = np.flatnonzero(name != name[visitor])
        listed = rng.choice(strangers, 100, replace=False)
        alarms += (apart[visitor, listed] <= limit).any()
    label = f"{allowed:.1%} of strangers pass"
    print(f"{label}, the same refused: {np.mean(pairs[same] > limit):.0%}")
    print(f"{label}, alarms with 100 listed: {alarms / len(name):.0%}")
    print(f"{label}, alarms if independent: {1 - (1 - allowed) ** 100:.0%}")

fig, ax = plt.subplots(figsize=(6, 3))
for pick, label in [(same, "the same"), (~same, "strangers")]:
    ax.hist(pairs[pick], 60, density=True, histtype="step", label=label)
ax.axvline(np.quantile(pairs[~same], 0.01), color="C2", linestyle="--")
ax.set_xlabel("distance of two images", fontsize=11)
ax.set_yticks([])
ax.legend(frameon=False, fontsize=11)
fig.savefig("match_strangers.svg", bbox_inches="tight")
