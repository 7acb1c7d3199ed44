# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
#
# [tool.snippet]
# figures = ["blend_lists.svg"]
# base_rate = "useful, any ten"
#
# [tool.snippet.knobs]
# GAP = { label = "videos are worse by", range = [0, 4], step = 0.5, unit = "logits" }
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import matplotlib.pyplot as plt
import numpy as np

SEED = 0
GAP = 1.5  # by how much the logits of the worse videos are lower
rng, shape = np.random.default_rng(SEED), (1000, 40)  # queries, results
video = np.arange(40) >= 20  # 20 texts, then 20 videos
one_in, table = [1, 3, 10, 30, 100], []
for kinds, gap in ("equal kinds", 0), ("worse videos", GAP):
    # region core
    logit = rng.normal(-2, 1.5, shape) - gap * video  # synthetic
    useful = rng.random(shape) < 1 / (1 + np.exp(-logit))
    score = logit + rng.normal(0, 0.5, shape)
    lists = [np.argsort(-score - video * np.log(n)) for n in one_in]
    texts, videos = np.argsort(-score[:, :20]), np.argsort(-score[:, 20:]) + 20
    tens = *(one[:, :10] for one in lists), np.c_[texts[:, :5], videos[:, :5]]
    shares = [np.take_along_axis(useful, ten, axis=1).mean() for ten in tens]
    # endregion
    if gap == 0 and not table:
        print(f"useful, any ten: {useful.mean():.0%}")
    for i, name in (0, "one scale"), (2, "videos sampled"), (5, "in turn"):
        print(f"{kinds}, {name}, useful among ten: {shares[i]:.0%}")
        print(f"{kinds}, {name}, videos among ten: {video[tens[i]].mean():.0%}")
    table += [100 * np.array(shares[:5]), np.full(5, 100 * shares[5])]
fig, ax = plt.subplots(figsize=(4.2, 3))
for line, style in zip(table, ("C0o-", "C0--", "C1o-", "C1--"), strict=True):
    ax.plot(line, style)
ax.text(4.2, table[0][4], "equally\ngood", va="center")
ax.text(4.2, table[2][4], "worse\nvideos", va="center")
ax.text(2.9, table[1][0] + 1, "in turn")
ax.set_ylim(0, 50)
ax.set_xticks(range(5), ["all", "1/3", "1/10", "1/30", "1/100"])
ax.set(xlabel="useless videos kept to learn from", ylabel="useful of ten, %")
fig.savefig("blend_lists.svg", bbox_inches="tight")
names = "one kept in,equal (%),equal in turn (%),worse (%),worse in turn (%)"
table = np.c_[one_in, np.transpose(table)]
np.savetxt("blend_lists.csv", table, "%.0f", ",", header=names, comments="")
