# Wrong: deals in turns, so each server has a queue of its own.


def wait_times(requests, servers):
    """Return how long each request waits until its work begins."""
    free, waits = [0] * servers, []
    for number, (arrival, work) in enumerate(requests):
        start = max(arrival, free[number % servers])
        free[number % servers] = start + work
        waits.append(start - arrival)
    return waits


print(wait_times([(0, 5), (1, 5), (2, 1), (6, 1)], 2))
