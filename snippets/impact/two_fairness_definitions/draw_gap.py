# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# base_rate = "no: who flags everybody has an FPR of 100% in any group"
# figures = ["draw_gap.svg"]
# ///

import matplotlib.pyplot as plt

# TN, FP, FN, TP, as corrected by Barenstein (2019).
groups = {"Black": (990, 805, 375, 969), "white": (1139, 349, 314, 330)}
tn, fp, fn, tp = map(sum, zip(*groups.values()))
ppv, fnr = tp / (tp + fp), fn / (fn + tp)  # both groups together
shared = (1 - ppv) / ppv * (1 - fnr)

bases, recorded, forced, variances = [], [], [], []
for tn, fp, fn, tp in groups.values():
    variances.append((tn + fp + fn + tp) * (fn + tp) / (tn + fp) ** 3)
    bases.append(100 * (fn + tp) / (tn + fp + fn + tp))
    recorded.append(100 * fp / (fp + tn))
    forced.append(100 * (fn + tp) / (tn + fp) * shared)
print(f"PPV and FNR for both: {ppv:.1%} and {fnr:.1%}")
print(f"forced FPR, Black and white: {forced[0]:.1f}% and {forced[1]:.1f}%")
for name, (black, white) in {"forced": forced, "recorded": recorded}.items():
    print(f"{name} gap: {black - white:.1f} points")
    print(f"{name} ratio: {black / white:.2f}")
error = 100 * shared * sum(variances) ** 0.5  # only base rates vary by chance
print(f"forced gap, standard error: {error:.0f} points")
# On a concave curve, no more can be caught than in proportion to the FPR.
most = tp / (tp + fn) * forced[1] / recorded[1]  # of white defendants
print(f"most that another threshold could catch: {most:.0%}")

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
x = range(25, 51)
ax.plot(x, [100 * base / (100 - base) * shared for base in x], "C0-")
ax.plot(bases, forced, "C0o", markersize=9)
ax.plot(bases, recorded, "C1D", markersize=8, fillstyle="none")
for name, base in zip(groups, bases):
    ax.axvline(base, color="black", linestyle=":", linewidth=1)
    ax.text(base + 0.6, 2, name, fontsize=13)
ax.text(31.5, 40, "same PPV and\nFNR (line, dots)", fontsize=13)
ax.text(31, 12, "recorded (diamonds)", fontsize=13)
ax.set(xlim=(25, 50), ylim=(0, 60), xticks=[30, 40, 50])
ax.set_xlabel("recorded base rate (%)", fontsize=13)
ax.set_ylabel("false positive rate (%)", fontsize=13)
fig.savefig("draw_gap.svg")
