# Wrong: the lists of the caller are sorted, and the rows fall apart.
from math import inf


def choose_threshold(scores, truths, miss, alarm):
    """Return a threshold with the lowest total cost on these rows."""
    scores.sort()

    def total(cut):
        rows = list(zip(scores, truths, strict=True))
        missed = sum(t and s < cut for s, t in rows)
        return miss * missed + alarm * sum(not t and s >= cut for s, t in rows)

    return min([*scores, inf], key=total)


print(choose_threshold([0.2, 0.4, 0.6], [False, True, False], 5, 1))
