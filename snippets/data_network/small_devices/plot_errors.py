# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
# [tool.snippet]
# figures = ["plot_errors.svg"]
# draws = "no: it draws the middle of 40 days"
# [tool.snippet.knobs]
# PART = { label = "part of the range in use", choices = [0.01, 0.03, 0.1, 1.0] }
# ///

import matplotlib.pyplot as plt
import numpy as np

PART = 0.01  # of the range of the 16-bit converter


def keep_sketch(day, size, rng):
    """Return what levels of k cells keep, as often as each cell counts."""
    ks, kept = range(size // 4, 0, -2), []
    k = next(k for k in ks if k << (size // 2 // (k + 1) - 1) >= N)
    # region core
    while len(day) >= k:
        full, rest = np.split(day, [len(day) // k * k])
        full = np.sort(full.reshape(-1, k))
        odd = rng.random((len(full), 1)) < 0.5
        kept.append(rest)
        day = np.where(odd, full[:, 1::2], full[:, ::2]).ravel()
    # endregion
    return np.concatenate([c.repeat(2**i) for i, c in enumerate([*kept, day])])


NAMES = "counters, 16 bits", "sample", "sketch", "counters, 10 bits"
N, sizes, off = 8_640, [512, 1024, 2048, 4096], np.zeros((4, 4, 40))
for i, d in np.ndindex(off.shape[1:]):
    size, rng = sizes[i], np.random.default_rng(d)
    wave = rng.normal(0.2 * np.sin(np.arange(N) * 2 * np.pi / N), 0.02)
    level = rng.uniform(0.35, 0.65)
    ten, day = 1024 * (level + wave) // 1, 2**16 * (level + PART * wave) // 1
    kept = rng.permutation(day)[2 - size // 2 :], keep_sketch(day, size, rng)
    widths = 2**18 // size, 2**12 // size  # of the buckets
    few = [c // w * w + w // 2 for c, w in zip((day, ten), widths)]
    for at, cells in enumerate([few[0], *kept, few[1]]):
        true, a = ten if at == 3 else day, np.sort(cells)[len(cells) // 2]
        below, upto = (true < a).mean(), (true <= a).mean()
        off[at, i, d] = 100 * max(0, below - 0.5, 0.5 - upto)
rows = np.column_stack([sizes, np.median(off, 2).T])
head = "bytes,counters 16 bits in points,sample,sketch,counters 10 bits"
form = "%.4g,%.2g,%.2g,%.2g,%.2g"
np.savetxt("plot_errors.csv", rows, form, header=head, comments="")
print(f"sketch, 512 bytes: {rows[0, 3]:.1f} points off")
fig, ax = plt.subplots(figsize=(4.2, 3.4), layout="constrained")
ax.semilogy([f"{n:,}" for n in sizes], np.maximum(rows[:, 1:], 0.01), "o-")
for x, y, name in zip([1.4, 2.3, 2.3, 0], [22, 1.1, 0.17, 0.013], NAMES):
    ax.text(x, y, name)
ax.set(ylim=(0.008, 90), xlabel="bytes", ylabel="points off, 0.01 at least")
ax.yaxis.set_major_formatter("{x:g}")
fig.savefig("plot_errors.svg")
