def wait_times(requests, servers):
    """Sort the servers by when they are free, and take the first."""
    free, waits = [0] * servers, []
    for arrival, work in requests:
        free.sort()
        waits.append(max(0, free[0] - arrival))
        free[0] = arrival + waits[-1] + work
    return waits


print(wait_times([(0, 5), (1, 5), (2, 1), (6, 1)], 2))
