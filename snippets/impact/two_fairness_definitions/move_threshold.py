# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: who flags everybody has an FPR of 100% and an FNR of 0 in any group"
# draws = "no: it goes over 20 seeds, and prints the middle and a range"
# ///

import random
from statistics import mean, median


def draw_group(rng, a, b, size=5000):
    """Return pairs (score, outcome); the score is the outcome's probability."""
    scores = [rng.betavariate(a, b) for _ in range(size)]
    return [(score, rng.random() < score) for score in scores]


def rate_flags(group, threshold):
    """Return PPV, FPR and FNR as shares of 1; flag from the threshold up."""
    flagged = [y for score, y in group if score >= threshold]
    tp, positives = sum(flagged), sum(y for _, y in group)
    fpr = (len(flagged) - tp) / (len(group) - positives)
    return tp / len(flagged), fpr, 1 - tp / positives


runs = []
for seed in range(20):
    rng = random.Random(seed)
    a, b = draw_group(rng, 5, 5), draw_group(rng, 4, 6)
    other = rate_flags(b, 0.5)
    # region core
    # Flag as large a share of A's negatives as of B's.
    negatives = sorted((s for s, y in a if not y), reverse=True)
    cut = negatives[round(other[1] * len(negatives)) - 1]
    between = mean(0.5 <= s < cut for s, _ in a)
    # endregion
    one, two = rate_flags(a, 0.5), rate_flags(a, cut)
    runs.append([cut, between, *one, *other, *two])

cut, between, *rates = map(median, zip(*runs))
for i, name in enumerate(("PPV", "FPR", "FNR")):
    print(f"{name}, one threshold: {rates[i]:.0%} and {rates[i + 3]:.0%}")
    print(f"{name}, two thresholds: {rates[i + 6]:.0%} and {rates[i + 3]:.0%}")
gaps = sorted(100 * (run[3] - run[6]) for run in runs)
print(f"FPR gap over {len(runs)} seeds: {gaps[0]:.0f} to {gaps[-1]:.0f} points")
print(f"threshold of group A: {cut:.2f}")
print(f"group A between the thresholds: {between:.0%}")
