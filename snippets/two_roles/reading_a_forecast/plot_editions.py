# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_editions.svg"]
# [tool.snippet.knobs]
# GROWTH = { label = "your growth in ten years", range = [0, 100], step = 5, unit = "%" }
# ///

from statistics import median

import matplotlib.pyplot as plt

GROWTH = 0  # your own forecast, the same from each year
# Thousands of jobs, and what that year's edition expected ten years later.
DEVELOPERS = {2000: (697, 1_361), 2006: (857, 1_181), 2010: (913.1, 1_184)}
DEVELOPERS |= {2012: (1_018, 1_240.7), 2014: (1_114, 1_300.7)}
DEVELOPERS |= {2016: (1_256.2, 1_555.7)}
WITH_TESTERS = {2021: (1_622.2, 2_027.8), 2022: (1_795.3, 2_246.5)}
WITH_TESTERS |= {2023: (1_897.1, 2_225), 2024: (1_895.5, 2_183.4)}
fig, ax = plt.subplots(figsize=(4.2, 3.2), layout="constrained")
misses, mine, rows = [], [], ["year,jobs (thousands),expected ten years on"]
for colour, series in (("C0", DEVELOPERS), ("C2", WITH_TESTERS)):
    newest = max(series)
    for year, (jobs, expected) in series.items():
        ax.plot([year, year + 10], [jobs / 1e3, expected / 1e3], colour + "--")
        own = jobs * (1 + GROWTH / 100)
        ax.plot([year, year + 10], [jobs / 1e3, own / 1e3], "k:", alpha=0.5)
        rows.append(f"{year},{jobs:.0f},{expected:.0f}")
        # region core
        until = min(year + 10, newest)
        if until > year:
            came = (series[until][0] / jobs) ** (1 / (until - year))
            misses.append(100 * abs((expected / jobs) ** 0.1 - came))
            mine.append(100 * abs((1 + GROWTH / 100) ** 0.1 - came))
        # endregion
    counted = [jobs / 1e3 for jobs, _ in series.values()]
    ax.plot(list(series), counted, colour + "o-", linewidth=3)
print(f"starts that can be scored: {len(misses)}")
print(f"the handbook misses by: {median(misses):.1f} points a year")
print(f"your growth misses by: {median(mine):.1f} points a year")
ax.text(2003, 0.5, "counted: developers", color="C0")
ax.text(2006, 1.95, "counted: with\ntesters as well", color="C2")
ax.text(2000, 1.45, "projected\n(dashed)")
ax.text(2025, 0.95, "your growth\n(dotted)")
ax.set(xlim=(1999, 2035), ylim=(0, 2.4), xticks=range(2000, 2040, 10))
ax.set(ylabel="jobs (millions)", xlabel="year")
fig.savefig("plot_editions.svg")
with open("plot_editions.csv", "w") as file:
    file.write("\n".join(rows) + "\n")
