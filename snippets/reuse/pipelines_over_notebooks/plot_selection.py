# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
#
# [tool.snippet]
# figures = ["plot_selection.svg"]
# base_rate = "always the same label, right"
#
# [tool.snippet.knobs]
# ROWS = { label = "rows", range = [20, 300], step = 10 }
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 60
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.frozen import FrozenEstimator
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline

SEED = 0
ROWS = 50
rng = np.random.default_rng(SEED)
noise, labels = rng.normal(size=(ROWS, 2000)), rng.permutation(ROWS) % 2
counts, before, inside = [20, 60, 200, 600, 2000], [], []
# region core
for count in counts:
    columns, model = noise[:, :count], GaussianNB()
    choice = SelectKBest(k=20)
    chosen = choice.fit_transform(columns, labels)
    before.append(cross_val_score(model, chosen, labels).mean())
    both = make_pipeline(choice, model)
    inside.append(cross_val_score(both, columns, labels).mean())
# endregion
frozen = make_pipeline(FrozenEstimator(choice.fit(noise, labels)), model)
leaking = cross_val_score(frozen, noise, labels).mean()

print(f"always the same label, right: {max(labels.mean(), 0.5):.0%}")
print(f"chosen before the split, right: {before[-1]:.0%}")
print(f"chosen inside the pipeline, right: {inside[-1]:.0%}")
print(f"chosen before, frozen into a pipeline, right: {leaking:.0%}")
fig, ax = plt.subplots(figsize=(4.2, 3))
ax.semilogx(counts, 100 * np.array(before), "C1s-")
ax.semilogx(counts, 100 * np.array(inside), "C0o-")
ax.text(21, 83, "chosen before\nthe split")
ax.text(21, 22, "chosen inside\nthe pipeline")
ax.set_xticks(counts, [f"{count:,}" for count in counts])
ax.set(xlabel="columns to choose 20 from", ylabel="right, %", ylim=(20, 100))
fig.savefig("plot_selection.svg", bbox_inches="tight")
names = "columns,chosen before (right %),chosen inside (right %)"
form = {"header": names, "comments": "", "delimiter": ",", "fmt": "%.0f"}
shares = 100 * np.array([before, inside])
np.savetxt("plot_selection.csv", np.c_[counts, *shares], **form)
