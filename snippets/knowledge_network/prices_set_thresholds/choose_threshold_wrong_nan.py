# Wrong: no number at all, to which no score compares.
def choose_threshold(scores, truths, miss, alarm):
    """Return a threshold with the lowest total cost on these rows."""
    return float("nan")


print(choose_threshold([0.2, 0.4, 0.6], [False, True, False], 5, 1))
