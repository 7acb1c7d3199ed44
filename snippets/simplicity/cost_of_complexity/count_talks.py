# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the middle and the range of 20 simulated teams"
# ///

import random
from statistics import median


def find_pairs(seed, people, config, team):
    """Return how many pairs of people clash at least once in a year."""
    rng, merges, pairs, edits = random.Random(seed), [], set(), {}
    for person in range(people):
        merges += [(rng.uniform(0, 250), person) for _ in range(50)]
    for day, person in sorted(merges):
        # region core
        home, files = person // team, rng.sample(range(125 * team), 4)
        change = [(home, file) for file in files]
        if rng.random() < config:
            change.append((home, "config"))
        for file in change:
            last = edits.setdefault(file, {})  # who edited it, and when
            for other, before in last.items():
                if other != person and day - before < 4:
                    pairs.add(frozenset((other, person)))
            last[person] = day
        # endregion
    return len(pairs)


systems = {"tangled": (0.2, 32), "even": (0, 32), "by team": (0.2, 4)}
for people in (8, 16, 32):
    print(f"{people} people, possible: {people * (people - 1) // 2}")
    for name, (config, team) in systems.items():
        found = [
            find_pairs(s, people, config, min(team, people)) for s in range(20)
        ]
        print(f"{people} people, {name}: {median(found):.0f}")
        print(f"{people} people, {name}, range: {min(found)} to {max(found)}")
