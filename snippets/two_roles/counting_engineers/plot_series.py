# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_series.svg"]
# [tool.snippet.knobs]
# FIRST = { label = "from", choices = [2012, 2014, 2016, 2020, 2021, 2022] }
# LAST = { label = "to", choices = [2016, 2020, 2021, 2022, 2023, 2024] }
# ///

import matplotlib.pyplot as plt

FIRST = 2012  # the ends between which growth is computed
LAST = 2024
A = {2012: 1_018_000, 2014: 1_114_000, 2016: 1_256_200}
B = {2020: 1_847_900}
C = {2021: 1_622_200, 2022: 1_795_300, 2023: 1_897_100, 2024: 1_895_500}
ALONE = {2021: 1_622_200 - 196_300, 2023: 1_692_100, 2024: 1_693_800}
# region core
every = A | B | C
first, last = sorted((FIRST, LAST))
span = max(1, last - first)
rate = (every[last] / every[first]) ** (1 / span) - 1
# endregion
print(f"between the ends, a year: {rate:+.1%}")

fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
years = range(first, last + 1)
steady = [every[first] * (1 + rate) ** (x - first) / 1e6 for x in years]
ax.plot(years, steady, "k:", linewidth=2)
ax.text(2011.5, 0.2, f"{first} to {last}: {rate:+.1%} a year")
for series, style in ((A, "C0o-"), (B, "C1D"), (C, "C2s-"), (ALONE, "C3^--")):
    ax.plot(list(series), [n / 1e6 for n in series.values()], style)
for x, y, text in (
    (2012.6, 0.86, "A: developers"),
    (2016.1, 1.93, "B: mixed"),
    (2020.9, 2.06, "C: merged"),
    (2020, 1.15, "C: developers\nalone"),
):
    ax.text(x, y, text, va="center")
ax.set(xlim=(2011, 2025.5), ylim=(0, 2.2), yticks=[0, 0.5, 1, 1.5, 2])
ax.set_xticks([2012, 2016, 2020, 2024])
ax.set_ylabel("jobs (millions)")
fig.savefig("plot_series.svg")
with open("plot_series.csv", "w") as file:
    file.write("year,A (jobs),B (jobs),C (jobs),C developers alone (jobs)\n")
    for year in every:
        cells = [str(one.get(year, "")) for one in (A, B, C, ALONE)]
        file.write(f"{year},{','.join(cells)}\n")
