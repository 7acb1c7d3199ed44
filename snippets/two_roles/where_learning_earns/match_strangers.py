# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["match_strangers.svg"]
# base_rate = "no: who lets nobody in raises no alarm and refuses everybody"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

SEED = 0  # which pictures are listed
rng = np.random.default_rng(SEED)
# Ten "people", about fifty pictures each.
images, who = (one[:500] for one in load_digits(return_X_y=True))
squares = (images**2).sum(axis=1)
apart = np.sqrt(squares[:, None] + squares - 2 * images @ images.T)
first, second = np.triu_indices(len(who), k=1)
same = who[first] == who[second]
pairs = apart[first, second]
pictures = [np.flatnonzero(who == person) for person in range(10)]
for passing in (0.01, 0.001):
    limit = np.quantile(pairs[~same], passing)
    label = f"{passing:.1%} of strangers pass"
    print(f"{label}, limit of distance: {limit:.0f}")
    print(f"{label}, the same refused: {np.mean(pairs[same] > limit):.0%}")
    for each in 1, 11:  # pictures of each of the nine others
        near = 0
        for visitor in range(len(who)):
            others = [p for k, p in enumerate(pictures) if k != who[visitor]]
            listed = [rng.choice(one, each, replace=False) for one in others]
            near += (apart[visitor, np.concatenate(listed)] <= limit).any()
        print(f"{label}, alarms at 9 x {each}: {near / len(who):.0%}")
        free = 1 - (1 - passing) ** (9 * each)
        print(f"{label}, if independent, 9 x {each}: {free:.0%}")
print(f"if independent, 100 people: {1 - 0.99**100:.0%}")

fig, ax = plt.subplots(figsize=(6, 3))
for pick, label in [(same, "the same"), (~same, "strangers")]:
    ax.hist(pairs[pick], 60, density=True, histtype="step", label=label)
ax.axvline(np.quantile(pairs[~same], 0.01), color="C2", linestyle="--")
ax.set_xlabel("distance of two images", fontsize=11)
ax.set_yticks([])
ax.legend(frameon=False, fontsize=11)
fig.savefig("match_strangers.svg", bbox_inches="tight")
