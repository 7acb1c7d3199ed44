# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the mean of 300 pools"
# [tool.snippet.knobs]
# CALM = { label = "weight of calm", range = [0, 1.5], step = 0.25 }
# ///

import random
from math import sqrt
from statistics import correlation, fmean

RELEVANCE = 0.6  # how far puzzles and the job need the same
CALM = 1.0  # how much it counts to stay calm when watched
ways = [(watched, asked) for watched in (0, 1) for asked in (1, 5, 20)]
found, agree = {way: [] for way in ways}, {way: [] for way in ways}


def interview(people, watched, asked):
    """Return for each person the scores of two interviews."""
    # region core
    luck = 1.5 / sqrt(asked)  # more questions leave less to luck
    scores = []
    for work, other, calm, *days in people:
        skill = RELEVANCE * work + sqrt(1 - RELEVANCE**2) * other
        skill += watched * CALM * calm  # alike in all questions
        scores.append([skill + luck * day for day in days])
    # endregion
    return scores


rng = random.Random(108)  # its digits are those of 40,000 pools, nearly
for pool in range(300):
    # The same people in all ways, sorted by their work: the best come last.
    people = sorted([rng.gauss() for _ in range(5)] for _ in range(100))
    for way in ways:
        scores = interview(people, *way)
        first, _ = zip(*scores)
        hired = sorted(range(100), key=first.__getitem__)[-10:]
        found[way].append(sum(person >= 90 for person in hired))
        if pool < 60:
            agree[way].append(correlation(*zip(*scores)))
for watched, asked in ways:
    name = f"{('alone', 'watched')[watched]}, {asked} questions"
    print(f"{name}, of the best: {fmean(found[watched, asked]):.1f}")
    print(f"{name}, agreement: {fmean(agree[watched, asked]):.2f}")
gaps = [a - w for a, w in zip(found[0, 5], found[1, 5])]
print(f"5 questions, alone finds more: {fmean(gap > 0 for gap in gaps):.0%}")
print(f"5 questions, watched finds more: {fmean(gap < 0 for gap in gaps):.0%}")
