# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the middle and the range of 20 simulated teams"
# [tool.snippet.knobs]
# PEOPLE = { label = "people", range = [4, 32], step = 4 }
# FILES = { label = "files in a change", range = [1, 8], step = 1 }
# CONFIG = { label = "share that edits the config", range = [0, 0.5], step = 0.05 }
# ///

import random
from math import exp, sqrt
from statistics import median

PEOPLE = 16
DAYS = 4
FILES = 4
CONFIG = 0.2  # the share of changes that edit the config as well


def simulate(seed, config):
    """Let each merge 50 changes in a year of 250 days; return % that clash."""
    rng, merges, clashing, recent = random.Random(seed), [], 0, []
    for person in range(PEOPLE):
        merges += [(rng.uniform(0, 250), person) for _ in range(50)]
    # region core
    for day, person in sorted(merges):
        change = set(rng.sample(range(2_000), FILES))
        if rng.random() < config:
            change.add("config")
        recent = [merge for merge in recent if day - merge[0] < DAYS]
        clashing += any(p != person and change & c for _, p, c in recent)
        recent.append((day, person, change))
    # endregion
    return 100 * clashing / len(merges)


pair = FILES**2 / 2_000  # so likely do two changes share an ordinary file
print(f"two changes share the config: {100 * CONFIG**2:.1f}%")
print(f"two changes share another file: {100 * pair:.1f}%")
print(f"the config outweighs them from a share of: {100 * sqrt(pair):.0f}%")
waits = PEOPLE * 50 / 250 * CONFIG * DAYS
print(f"a lock on the config, days asked for a day: {waits:.1f}")
for name, config in {"even": 0, "with the config": CONFIG}.items():
    shares = [simulate(seed, config) for seed in range(20)]
    print(f"{name}, merges that clash: {median(shares):.0f}%")
    print(f"{name}, range: {min(shares):.0f} to {max(shares):.0f}%")
    others = (PEOPLE - 1) * 50 / 250 * DAYS  # merged while a branch is open
    clean = exp(-others * pair) * (1 - config * (1 - exp(-others * config)))
    print(f"{name}, by arithmetic: {100 * (1 - clean):.0f}%")
