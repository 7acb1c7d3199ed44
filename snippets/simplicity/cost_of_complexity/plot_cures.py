# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_cures.svg"]
# draws = "no: it prints the middle and the range of 20 simulated teams"
# ///

import random
from pathlib import Path
from statistics import median

import matplotlib.pyplot as plt


def simulate(seed, cure):
    """Return the pairs of changes that clash, for 100 merges of a year."""
    people, days, size, config, parts, team, own = cure
    rng, pairs, recent = random.Random(seed), 0, []
    merges = [(rng.uniform(0, 250), k % people) for k in range(50 * people)]
    # region core
    for day, who in sorted(merges):
        files = rng.sample(range(125 * team), size)  # 125 for each person
        mine = {(who // team, file) for file in files}
        if rng.random() < config:
            mine.add(("config", who // own, rng.randrange(parts)))
        recent = [merge for merge in recent if day - merge[0] < days]
        pairs += sum(p != who and not mine.isdisjoint(c) for _, p, c in recent)
        recent.append((day, who, mine))
    # endregion
    return 100 * pairs / len(merges)


cures = {  # people, days, files, config, its parts, people per team, per config
    "as it is": (16, 4, 4, 0.2, 1, 16, 16),
    "each team owns its files": (16, 4, 4, 0.2, 1, 4, 16),
    "half the files in a change": (16, 4, 2, 0.2, 1, 16, 16),
    "half the people": (8, 4, 4, 0.2, 1, 16, 16),
    "half the days of a branch": (16, 2, 4, 0.2, 1, 16, 16),
    "a config for each team": (16, 4, 4, 0.2, 1, 16, 4),
    "the config in eight": (16, 4, 4, 0.2, 8, 16, 16),
    "no shared config": (16, 4, 4, 0, 1, 16, 16),
    "no config and half the files": (16, 4, 2, 0, 1, 16, 16),
}
fig, ax = plt.subplots(figsize=(4.2, 3.4), layout="constrained")
lines = "clashing pairs,lowest,middle,highest\n"
for name, cure in cures.items():
    found = sorted(simulate(seed, cure) for seed in range(20))
    low, middle, high = found[0], median(found), found[-1]
    print(f"{name}: {middle:.2g}\n{name}, range: {low:.0f} to {high:.0f}")
    lines += f"{name},{low:.1f},{middle:.1f},{high:.1f}\n"
    ax.plot([low, middle, high], [name] * 3, "C0o-", markevery=[1])
ax.set(xlim=(0, 90), ylim=(8.5, -0.5), xlabel="clashing pairs for 100 merges")
fig.savefig("plot_cures.svg")
Path("plot_cures.csv").write_text(lines, "utf-8")
