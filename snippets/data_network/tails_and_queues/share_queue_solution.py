# /// script
# requires-python = ">=3.11"
# [tool.snippet.equivalent]
# "([0.0] * servers, []) -> ([-1.0] * servers, [])" = "nobody arrives before 0"
# ///

from heapq import heapreplace


def wait_times(requests, servers):
    """Return how long each request waits until its work begins.

    `requests` holds pairs of arrival and work, in order of arrival, from 0
    on. All servers take from one queue, and the first to be free is next.
    """
    free, waits = [0.0] * servers, []
    for arrival, work in requests:
        # free[0] is the smallest: the server that is free first.
        start = max(arrival, free[0])
        heapreplace(free, start + work)
        waits.append(start - arrival)
    return waits


print(wait_times([(0, 5), (1, 5), (2, 1), (6, 1)], 2))
