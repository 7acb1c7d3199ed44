# Wrong: how late each was sent, without the time of its answer.


def correct_times(log, every):
    """Return each request's time from its planned moment to its answer."""
    return [sent - number * every for number, (sent, took) in enumerate(log)]


print(correct_times([(0, 1), (2, 9), (11, 1), (12, 1)], 2))
