# Wrong: the plan begins when the first request was sent.


def correct_times(log, every):
    """Return each request's time from its planned moment to its answer."""
    return [
        sent + took - log[0][0] - number * every
        for number, (sent, took) in enumerate(log)
    ]


print(correct_times([(0, 1), (2, 9), (11, 1), (12, 1)], 2))
