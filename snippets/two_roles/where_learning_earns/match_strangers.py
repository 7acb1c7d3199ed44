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

SEED = 1  # which pictures are taken, and which of them are listed
rng = np.random.default_rng(SEED)
images, who = load_digits(return_X_y=True)
some = rng.permutation(len(who))[:500]  # ten "people", about fifty each
images, who = images[some], who[some]
squares = (images**2).sum(axis=1)
apart = np.sqrt(squares[:, None] + squares - 2 * images @ images.T)
first, second = np.triu_indices(len(who), k=1)
same = who[first] == who[second]
pairs = apart[first, second]
pictures = [np.flatnonzero(who == person) for person in range(10)]
for passing in (0.01, 0.001):
    limit = np.quantile(pairs[~same], passing)
    label = f"{passing:.1%} of strangers pass"
    print(f"{label}, the same refused: {np.mean(pairs[same] > limit):.0%}")
    for each in 1, 11:  # pictures of each of the nine others
        # region core
        near = np.zeros(len(who), bool)
        for i in range(len(who)):  # each visits
            others = [p for k, p in enumerate(pictures) if k != who[i]]
            listed = [rng.choice(one, each, replace=False) for one in others]
            near[i] = apart[i, np.concatenate(listed)].min() <= limit
        # endregion
        print(f"{label}, alarms at 9 x {each}: {near.mean():.0%}")
        by_digit = [near[who == person].mean() for person in range(10)]
        print(f"{label}, 9 x {each}, least like others: {min(by_digit):.0%}")
        print(f"{label}, 9 x {each}, most like others: {max(by_digit):.0%}")
        free = 1 - (1 - passing) ** (9 * each)
        print(f"{label}, if independent, 9 x {each}: {free:.0%}")

fig, ax = plt.subplots(figsize=(4.2, 3))
edges, shares = np.arange(0, 80, 2), []
for pick, name, at in [(same, "the same", 2), (~same, "strangers", 61)]:
    shares.append(np.histogram(pairs[pick], edges)[0] / pick.sum() * 100)
    ax.stairs(shares[-1], edges, linewidth=2)
    ax.text(at, 0.6 * max(shares[-1]), name)
ax.axvline(np.quantile(pairs[~same], 0.01), color="C2", linestyle="--")
ax.set_xlabel("distance of two images")
ax.set_yticks([])
fig.savefig("match_strangers.svg", bbox_inches="tight")
names = "distance from,of the same (%),of strangers (%)"
form = {"header": names, "comments": "", "delimiter": ",", "fmt": "%.1f"}
np.savetxt("match_strangers.csv", np.c_[edges[:-1], *shares], **form)
