# Wrong: the plan is one interval after the request before.


def correct_times(log, every):
    """Return each request's time from its planned moment to its answer."""
    times, planned = [], 0
    for sent, took in log:
        times.append(sent + took - planned)
        planned = sent + every
    return times


print(correct_times([(0, 1), (2, 9), (11, 1), (12, 1)], 2))
