# Wrong: one server of more speed, in place of several.


def wait_times(requests, servers):
    """Return how long each request waits until its work begins."""
    free, waits = 0, []
    for arrival, work in requests:
        start = max(arrival, free)
        free = start + work / servers
        waits.append(start - arrival)
    return waits


print(wait_times([(0, 5), (1, 5), (2, 1), (6, 1)], 2))
