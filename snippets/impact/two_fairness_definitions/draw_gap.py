# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["draw_gap.svg"]
# ///

import matplotlib.pyplot as plt

groups = {"Black": (990, 805, 532, 1369), "white": (1139, 349, 461, 505)}
tn, fp, fn, tp = map(sum, zip(*groups.values()))
ppv, fnr = tp / (tp + fp), fn / (fn + tp)  # both groups together
shared = (1 - ppv) / ppv * (1 - fnr)

bases, published, forced = [], [], []
for tn, fp, fn, tp in groups.values():
    bases.append(100 * (fn + tp) / (tn + fp + fn + tp))
    published.append(100 * fp / (fp + tn))
    forced.append(100 * (fn + tp) / (tn + fp) * shared)
print(f"PPV and FNR for both: {ppv:.1%} and {fnr:.1%}")
print(f"forced FPR, Black and white: {forced[0]:.1f}% and {forced[1]:.1f}%")
for name, (black, white) in {"forced": forced, "published": published}.items():
    print(f"{name} gap: {black - white:.1f} points")
    print(f"{name} ratio: {black / white:.2f}")

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
x = range(30, 61)
ax.plot(x, [100 * base / (100 - base) * shared for base in x], "C0-")
ax.plot(bases, forced, "C0o", markersize=9)
ax.plot(bases, published, "C1D", markersize=8, fillstyle="none")
for name, base in zip(groups, bases):
    ax.axvline(base, color="black", linestyle=":", linewidth=1)
    ax.text(base + 0.6, 2, name, fontsize=13)
ax.text(30.5, 30, "same PPV and\nFNR (line, dots)", fontsize=13)
ax.text(40, 11, "published\n(diamonds)", fontsize=13)
ax.set(xlim=(30, 60), ylim=(0, 60), xticks=[30, 40, 50, 60])
ax.tick_params(labelsize=12)
ax.set_xlabel("recorded base rate (%)", fontsize=13)
ax.set_ylabel("false positive rate (%)", fontsize=13)
fig.savefig("draw_gap.svg")
