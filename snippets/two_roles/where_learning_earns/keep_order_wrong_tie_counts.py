# Wrong: as many ties as before need not be the same ties.
def keeps_order(before, after):
    """Return whether a change of scores leaves every list as it was.

    `before[i]` and `after[i]` are the scores of one thing, before the change
    and after it. What had the higher score must still have it; what was equal
    must still be equal.
    """

    def order(scores):
        return sorted(range(len(scores)), key=scores.__getitem__)

    def ties(scores):
        return sorted(map(scores.count, scores))

    return order(before) == order(after) and ties(before) == ties(after)


scores = [0.02, 0.05, 0.30]
print(f"doubled: {keeps_order(scores, [2 * one for one in scores])}")
print(f"cut off at 0.04: {keeps_order(scores, [0.02, 0.04, 0.04])}")
