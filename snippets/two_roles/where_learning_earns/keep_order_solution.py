from itertools import pairwise


def keeps_order(before, after):
    """Return whether a change of scores leaves every list as it was.

    `before[i]` and `after[i]` are the scores of one thing, before the change
    and after it. What had the higher score must still have it; what was equal
    must still be equal.
    """
    # Sort by the old score: along that list, the new one has to rise with it.
    pairs = pairwise(sorted(zip(before, after)))
    return all(
        (old < next_old) == (new < next_new) and new <= next_new
        for (old, new), (next_old, next_new) in pairs
    )


scores = [0.02, 0.05, 0.30]
print(f"doubled: {keeps_order(scores, [2 * one for one in scores])}")
print(f"cut off at 0.04: {keeps_order(scores, [0.02, 0.04, 0.04])}")
