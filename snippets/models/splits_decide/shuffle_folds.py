# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
#
# [tool.snippet]
# figures = ["shuffle_folds.svg"]
# draws = "no: it shuffles twenty times itself, and prints the range"
# base_rate = "always the commonest digit, wrong"
#
# [tool.snippet.knobs]
# BLOCK = { label = "rows kept together", range = [1, 261], step = 20 }
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

BLOCK = 1  # how many neighbouring rows stay together in a shuffle
X, y = load_digits(return_X_y=True)
X = X.astype(np.float32)  # whole numbers stay exact, in half the time
norms = (X**2).sum(axis=1)
distance = norms[:, None] + norms - 2 * X @ X.T  # squared, image to image


def count_errors(order, folds=5):
    """Count the wrong 1-NN answers when an order of rows is cut in folds."""
    wrong = 0
    # region core
    for test in np.array_split(order, folds):
        train = np.setdiff1d(order, test)
        nearest = train[distance[np.ix_(test, train)].argmin(axis=1)]
        wrong += int((y[nearest] != y[test]).sum())
    # endregion
    return wrong


n, shuffled = len(y), []
blocks = np.split(np.arange(n), range(BLOCK, n, BLOCK))
for seed in range(20):
    mixed = np.random.default_rng(seed).permutation(len(blocks))
    shuffled.append(count_errors(np.concatenate([blocks[i] for i in mixed])))
contiguous = count_errors(np.arange(n))

print(f"images: {n:,}")
print(f"always the commonest digit, wrong: {1 - np.bincount(y).max() / n:.0%}")
print(f"wrong when shuffled: {np.mean(shuffled) / n:.1%}")
print(f"images wrong over 20 shuffles: {min(shuffled)} to {max(shuffled)}")
print(f"wrong in contiguous folds: {contiguous / n:.1%}")
print(f"times the error: {contiguous / np.mean(shuffled):.1f}")
print(f"images wrong in contiguous folds: {contiguous}")

shares = np.round([[100 * w / n, 100 * contiguous / n] for w in shuffled], 1)
fig, ax = plt.subplots(figsize=(4.2, 2.1), layout="constrained")
ax.plot(shares[:, 0], np.arange(20), "C0o", alpha=0.5)
ax.axvline(shares[0, 1], color="C1", linewidth=3)
ax.text(min(shares[:, 0].mean(), 2.8), 21, "20 shuffles", ha="center")
ax.text(shares[0, 1] + 0.1, 21, "file order")
ax.set(xlim=(0, 5), ylim=(-1, 25), yticks=[], xlabel="wrong answers (%)")
fig.savefig("shuffle_folds.svg")
head = "wrong when shuffled (%),wrong in file order (%)"
np.savetxt("shuffle_folds.csv", shares, "%.1f", ",", header=head, comments="")
