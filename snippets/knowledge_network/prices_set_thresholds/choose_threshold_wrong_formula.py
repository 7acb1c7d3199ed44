# Wrong: the formula for chances, used on scores that are none.
def choose_threshold(scores, truths, miss, alarm):
    """Return a threshold with the lowest total cost on these rows."""
    return alarm / (alarm + miss)


print(choose_threshold([0.2, 0.4, 0.6], [False, True, False], 5, 1))
