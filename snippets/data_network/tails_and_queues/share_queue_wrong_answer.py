# Wrong: returns the time until the answer, with the work in it.


def wait_times(requests, servers):
    """Return how long each request waits until its work begins."""
    free, waits = [0] * servers, []
    for arrival, work in requests:
        free.sort()
        free[0] = max(arrival, free[0]) + work
        waits.append(free[0] - arrival)
    return waits


print(wait_times([(0, 5), (1, 5), (2, 1), (6, 1)], 2))
