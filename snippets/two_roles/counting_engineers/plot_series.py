# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_series.svg"]
# ///

import matplotlib.pyplot as plt

A = {2012: 1_018_000, 2014: 1_114_000, 2016: 1_256_200}
B = {2020: 1_847_900}
C = {2021: 1_622_200, 2022: 1_795_300, 2023: 1_897_100, 2024: 1_895_500}
ALONE = {2021: 1_622_200 - 196_300, 2023: 1_692_100, 2024: 1_693_800}
print(f"from 2016 to 2020: {B[2020] - A[2016]:+,}")
print(f"from 2020 to 2021: {C[2021] - B[2020]:+,}")

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
everything = A | B | C
ax.plot(
    list(everything),
    [jobs / 1e6 for jobs in everything.values()],
    color="black",
    linestyle=":",
    linewidth=1,
)
for series, style in ((A, "C0o-"), (B, "C1D"), (C, "C2s-"), (ALONE, "C3^--")):
    ax.plot(
        list(series), [n / 1e6 for n in series.values()], style, markersize=8
    )
for x, y, text in (
    (2012.6, 0.86, "A: developers"),
    (2017.2, 1.93, "B: mixed"),
    (2021.3, 2.02, "C: merged"),
    (2020.6, 1.15, "C: developers\nalone"),
):
    ax.text(x, y, text, fontsize=13, va="center")
ax.set(xlim=(2011, 2025.5), ylim=(0, 2.2), yticks=[0, 0.5, 1, 1.5, 2])
ax.set_xticks([2012, 2016, 2020, 2024])
ax.tick_params(labelsize=12)
ax.set_ylabel("jobs (millions)", fontsize=13)
fig.savefig("plot_series.svg")
