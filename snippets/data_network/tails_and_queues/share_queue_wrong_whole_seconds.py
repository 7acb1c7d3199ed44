# Wrong: drops the parts of seconds.


def wait_times(requests, servers):
    """Return how long each request waits until its work begins."""
    free, waits = [0] * servers, []
    for arrival, work in requests:
        free.sort()
        start = max(int(arrival), free[0])
        free[0] = start + int(work)
        waits.append(start - int(arrival))
    return waits


print(wait_times([(0, 5), (1, 5), (2, 1), (6, 1)], 2))
