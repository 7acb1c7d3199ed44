# Wrong: only hundredths between 0 and 1 are tried.
def choose_threshold(scores, truths, miss, alarm):
    """Return a threshold with the lowest total cost on these rows."""

    def total(cut):
        rows = list(zip(scores, truths, strict=True))
        missed = sum(t and s < cut for s, t in rows)
        return miss * missed + alarm * sum(not t and s >= cut for s, t in rows)

    return min((step / 100 for step in range(102)), key=total)


print(choose_threshold([0.2, 0.4, 0.6], [False, True, False], 5, 1))
