import random


def draw_group(rng, a, b, size=5000):
    """Return pairs (score, outcome) whose scores are calibrated."""
    scores = [rng.betavariate(a, b) for _ in range(size)]
    return [(score, rng.random() < score) for score in scores]


def rate_errors(group, threshold):
    """Return FPR and FNR as shares of 1; flag from the threshold up."""
    negatives = [score for score, outcome in group if not outcome]
    positives = [score for score, outcome in group if outcome]
    fpr = sum(score >= threshold for score in negatives) / len(negatives)
    return fpr, sum(score < threshold for score in positives) / len(positives)


def find_threshold(group, other, threshold):
    """Return the threshold at which `group` gets the error rate of `other`."""
    # FNR is about people with the outcome. Lowest scores come first now,
    # because those below the threshold are the ones who are missed.
    fnr = rate_errors(other, threshold)[1]
    scores = sorted(score for score, outcome in group if outcome)
    return scores[min(round(fnr * len(scores)), len(scores) - 1)]


rng = random.Random(0)
wide, narrow = draw_group(rng, 2, 2), draw_group(rng, 6, 9)
cut = find_threshold(narrow, wide, threshold=0.5)
print(f"threshold: 0.50 for the wide group, {cut:.2f} for the narrow one")
a, b = rate_errors(wide, 0.5), rate_errors(narrow, cut)
print(f"FPR, wide and narrow: {a[0]:.0%} and {b[0]:.0%}")
print(f"FNR, wide and narrow: {a[1]:.0%} and {b[1]:.0%}")
# The FPR moved apart: with other base rates, one repair opens another gap.
