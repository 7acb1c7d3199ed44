# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_series.svg"]
# ///

import matplotlib.pyplot as plt

# region core
A = {2012: 1_018_000, 2014: 1_114_000, 2016: 1_256_200}
B = {2020: 1_847_900}
C = {2021: 1_622_200, 2022: 1_795_300, 2023: 1_897_100, 2024: 1_895_500}
ALONE = {2021: 1_622_200 - 196_300, 2023: 1_692_100, 2024: 1_693_800}
print(f"from 2016 to 2020: {B[2020] - A[2016]:+,}")
print(f"from 2020 to 2021: {C[2021] - B[2020]:+,}")
# endregion

fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
every = A | B | C
joined = [jobs / 1e6 for jobs in every.values()]
ax.plot(list(every), joined, "k:", linewidth=1)
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
