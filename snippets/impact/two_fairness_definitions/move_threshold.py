import random
from statistics import mean


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
    near = [mean(y for s, y in g if 0.45 <= s < 0.55) for g in (a, b)]
    other = rate_flags(b, 0.5)
    # Flag as large a share of A's negatives as of B's.
    negatives = sorted((s for s, y in a if not y), reverse=True)
    cut = negatives[round(other[1] * len(negatives)) - 1]
    between = mean(0.5 <= s < cut for s, _ in a)
    one, two = rate_flags(a, 0.5), rate_flags(a, cut)
    runs.append([*near, cut, between, *one, *other, *two])

near_a, near_b, cut, between, *rates = map(mean, zip(*runs))
print(f"outcomes at scores near 0.5: {near_a:.0%} and {near_b:.0%}")
for i, name in enumerate(("PPV", "FPR", "FNR")):
    print(f"{name}, one threshold: {rates[i]:.0%} and {rates[i + 3]:.0%}")
    print(f"{name}, two thresholds: {rates[i + 6]:.0%} and {rates[i + 3]:.0%}")
gaps = sorted(100 * (run[5] - run[8]) for run in runs)
print(f"FPR gap over {len(runs)} seeds: {gaps[0]:.0f} to {gaps[-1]:.0f} points")
print(f"threshold of group A: {cut:.2f}")
print(f"group A between the thresholds: {between:.0%}")
