# Wrong: the first request is planned one interval after the start.


def correct_times(log, every):
    """Return each request's time from its planned moment to its answer."""
    return [
        sent + took - number * every
        for number, (sent, took) in enumerate(log, 1)
    ]


print(correct_times([(0, 1), (2, 9), (11, 1), (12, 1)], 2))
