# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# base_rate = "no: these are exact chances of a test, and nothing is predicted"
# figures = ["plot_clean.svg"]
# [tool.snippet.knobs]
# LUCK = { label = "too rare to be luck", range = [1, 20], step = 1, unit = "%" }
# ///

import matplotlib.pyplot as plt

LUCK = 5  # clean tests in a hundred
shares = [10 ** (k / 50 - 4) for k in range(201)]  # 0.01% to 100%
print(f"100 testers, fault of 1%: {0.99**100:.1%}")
print(f"100 testers, fault of 5%: {0.95**100:.1%}")
print(f"100 testers, clean that often: {1 - (LUCK / 100) ** 0.01:.1%} fail")
print(f"1,000 testers, fault of 0.1%: {0.999**1000:.1%}")

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
for n, style, x in (10, "-", 8), (100, "--", 0.83), (1_000, ":", 0.085):
    curve = [100 * (1 - share) ** n for share in shares]
    ax.semilogx([100 * share for share in shares], curve, style, linewidth=2.5)
    ax.text(x, 52, f"{n:,}", fontsize=13)
ax.text(8, 62, "testers:", fontsize=13)
ax.axhline(LUCK, color="black", linewidth=1)
ax.text(0.011, LUCK + 3, f"{LUCK}%", fontsize=13)
ax.set(xlim=(0.01, 100), ylim=(0, 103), yticks=[0, 50, 100])
ax.set_xticks([0.01, 0.1, 1, 10, 100], ["0.01", "0.1", "1", "10", "100"])
ax.tick_params(labelsize=12)
ax.set_xlabel("users for whom it fails (%)", fontsize=13)
ax.set_ylabel("clean tests (%)", fontsize=13)
fig.savefig("plot_clean.svg")
