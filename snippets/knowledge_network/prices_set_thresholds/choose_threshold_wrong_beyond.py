# Wrong: a number that was above all scores so far stands for "nobody".
def choose_threshold(scores, truths, miss, alarm):
    """Return a threshold with the lowest total cost on these rows."""

    def total(cut):
        rows = list(zip(scores, truths, strict=True))
        missed = sum(t and s < cut for s, t in rows)
        return miss * missed + alarm * sum(not t and s >= cut for s, t in rows)

    return min([*scores, 1_000_000], key=total)


print(choose_threshold([0.2, 0.4, 0.6], [False, True, False], 5, 1))
