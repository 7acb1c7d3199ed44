# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# base_rate = "no: who flags everybody has an FPR of 100% in any group"
# figures = ["draw_gap.svg"]
#
# [tool.snippet.knobs]
# BETTER = { label = "PPV better by", range = [0, 45], step = 5, unit = "points" }
# CLOSER = { label = "base rates closer by", range = [0, 100], step = 10, unit = "%" }
# ///

import matplotlib.pyplot as plt

BETTER = 0  # points that the PPV of both groups gains
CLOSER = 0  # percent of the way to a common base rate
# TN, FP, FN, TP, as corrected by Barenstein (2019).
groups = {"Black": (990, 805, 375, 969), "white": (1139, 349, 314, 330)}
tn, fp, fn, tp = map(sum, zip(*groups.values()))
common = (fn + tp) / (tn + fp + fn + tp)
# region core
ppv, fnr = tp / (tp + fp) + BETTER / 100, fn / (fn + tp)
shared = (1 - ppv) / ppv * (1 - fnr)
# endregion
before, recorded, bases, forced, variances = [], [], [], [], []
for tn, fp, fn, tp in groups.values():
    count = tn + fp + fn + tp
    base = (fn + tp) / count
    before.append(100 * base)
    recorded.append(100 * fp / (fp + tn))
    # region core
    base += CLOSER / 100 * (common - base)
    bases.append(100 * base)
    forced.append(100 * base / (1 - base) * shared)
    # endregion
    variances.append(base / count / (1 - base) ** 3)
print(f"PPV and FNR for both: {ppv:.1%} and {fnr:.1%}")
print(f"forced FPR, Black and white: {forced[0]:.1f}% and {forced[1]:.1f}%")
for name, (black, white) in {"forced": forced, "recorded": recorded}.items():
    print(f"{name} gap: {black - white:.1f} points")
    print(f"{name} ratio: {black / white:.2f}")
error = 100 * shared * sum(variances) ** 0.5  # of the base rates alone
print(f"forced gap, standard error: {error:.0f} points")

fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
curve = {x: 100 * x / (100 - x) * shared for x in range(25, 51)}
ax.plot(curve.keys(), curve.values(), "C0-")
ax.plot(bases, forced, "C0o", markersize=8)
ax.plot(before, recorded, "C1D", markersize=8, fillstyle="none")
for name, base in zip(groups, bases):
    ax.axvline(base, color="black", linestyle=":")
    ax.text(base + 0.5, 2, name)
ax.text(31, 44, "line and dots:\nPPV, FNR shared")
ax.text(31, 10, "diamonds:\nas recorded")
ax.set(xlim=(25, 50), ylim=(0, 60), xticks=[30, 40, 50])
ax.set(xlabel="base rate (%)", ylabel="false positive rate (%)")
fig.savefig("draw_gap.svg")
with open("draw_gap.csv", "w", newline="") as file:
    file.write("group,base rate (%),FPR on the line (%),recorded FPR (%)\n")
    for row in zip(groups, bases, forced, recorded):
        file.write("{},{:.1f},{:.1f},{:.1f}\n".format(*row))
    file.writelines(f"the line,{x},{y:.1f},\n" for x, y in curve.items())
