# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_hidden.svg"]
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# [tool.snippet.knobs]
# NOISE = { label = "noise", range = [0, 0.4], step = 0.05 }
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.neighbors import KDTree

SEED = 1
NOISE = 0.0
rng, table = np.random.default_rng(SEED), ["points of,1 hidden,2,4,8,16"]
fig, ax = plt.subplots(figsize=(4.2, 3.2), layout="constrained")
for d, mark in ((16, "s--"), (64, "o-")):
    counts = []
    for hidden in (1, 2, 4, 8, 16):
        # region core
        numbers = rng.random((4050, hidden))
        waves = np.sin(numbers @ rng.normal(0, 1, (hidden, d)))
        points = waves + rng.normal(0, 1, waves.shape) * NOISE
        tree = KDTree(points[50:], leaf_size=8)
        tree.query(points[:50])
        counts.append(tree.get_n_calls() / 50)
        # endregion
        print(f"{d} coordinates made of {hidden}: {counts[-1]:,.0f}")
    (line,) = ax.plot((1, 2, 4, 8, 16), counts, mark)
    name, colour = f"{d} coordinates", line.get_color()
    ax.text(16.5, counts[-1], name, va="center", color=colour)
    table.append(f"{d} coordinates" + ",%.0f" * 5 % tuple(counts))
ax.set(xlim=(0, 27), xlabel="hidden numbers", ylabel="distances, of 4,000")
fig.savefig("plot_hidden.svg")
np.savetxt("plot_hidden.csv", table, "%s")
