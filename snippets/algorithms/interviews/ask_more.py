# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the middle of 20 runs of 10 pools"
# [tool.snippet.knobs]
# CALM = { label = "weight of calm", range = [0, 1.5], step = 0.25 }
# ///

import random
from math import sqrt
from statistics import correlation, fmean, median

RELEVANCE = 0.6  # how far puzzles and the job need the same
CALM = 1.0  # how much it counts to stay calm when watched


def interview(rng, questions, calm):
    """Return for each of 100 people two scores, and how well they work."""
    pool = []
    # region core
    for _ in range(100):
        work = rng.gauss(0, 1)
        skill = RELEVANCE * work + sqrt(1 - RELEVANCE**2) * rng.gauss(0, 1)
        skill += calm * rng.gauss(0, 1)  # alike in all questions
        luck = 1.5 / sqrt(questions)  # more questions leave less to luck
        days = [skill + luck * rng.gauss(0, 1) for _ in range(2)]
        pool.append((*days, work))
    # endregion
    return pool


def count_best(pool):
    """Return how many of the ten best have the ten highest scores."""
    hired = {work for _, _, work in sorted(pool)[-10:]}
    return len(hired & {*sorted(work for _, _, work in pool)[-10:]})


runs = {}
for name, calm in {"alone": 0.0, "watched": CALM}.items():
    for asked in (1, 5, 20):
        found, agree = [], []
        for rng in map(random.Random, range(20)):
            pools = [interview(rng, asked, calm) for _ in range(10)]
            found.append(fmean(map(count_best, pools)))
            agree += [correlation(*[*zip(*pool)][:2]) for pool in pools]
        runs[name, asked] = found
        print(f"{name}, {asked} questions, of the best: {median(found):.1f}")
        print(f"{name}, {asked} questions, agreement: {median(agree):.2f}")
ahead = sum(a > b for a, b in zip(runs["alone", 5], runs["watched", 5]))
print(f"5 questions, alone ahead: {ahead} of 20")
