# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# base_rate = "no: these are exact chances of a test, and nothing is predicted"
# figures = ["plot_clean.svg"]
#
# [tool.snippet.knobs]
# TESTERS = { label = "testers", range = [10, 1000], step = 10 }
# LUCK = { label = "too rare to be luck", range = [1, 20], step = 1, unit = "%" }
# ///

import csv

import matplotlib.pyplot as plt

TESTERS = 100
LUCK = 5  # clean tests in a hundred
shares = [10 ** (k / 14 - 4) for k in range(57)]  # 0.01% to 100%

curves = {n: [(1 - p) ** n for p in shares] for n in (10, TESTERS, 1_000)}
# region core
bound = 1 - (LUCK / 100) ** (1 / TESTERS)
print(f"a clean test leaves open: {bound:.2%}")
for fault in (0.01, 0.05):
    print(f"a fault of {fault:.0%} stays hidden: {(1 - fault) ** TESTERS:.1%}")
# endregion

fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
for n, style in (10, "--"), (1_000, ":"), (TESTERS, "-"):
    color, bold = ("C0", 2.5) if n == TESTERS else ("C1", 1.5)
    ax.semilogx(shares, curves[n], style, color=color, linewidth=bold)
    ax.text(0.7 / n, 0.52, f"{n:,}" + " testers" * (n == 10))
ax.plot(bound, LUCK / 100, "C0o", markersize=8)
ax.axhline(LUCK / 100, color="black", linewidth=1)
ax.text(0.00012, LUCK / 100 + 0.02, f"{LUCK}%")
ax.set(xlim=(1e-4, 1), ylim=(0, 1.03))
ax.set_xticks([1e-4, 1e-3, 1e-2, 0.1, 1], ["0.01", "0.1", "1", "10", "100"])
ax.set_yticks([0, 0.5, 1], ["0", "50", "100"])
ax.set(xlabel="users for whom it fails (%)", ylabel="clean tests (%)")
fig.savefig("plot_clean.svg")
with open("plot_clean.csv", "w", newline="") as file:
    table = csv.writer(file, lineterminator="\n")
    table.writerow(["failing (%)", *(f"{n}: clean (%)" for n in curves)])
    for p, *clean in zip(shares, *curves.values()):
        table.writerow([f"{100 * p:.3g}", *(f"{100 * c:.1f}" for c in clean)])
