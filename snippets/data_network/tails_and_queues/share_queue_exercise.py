# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Keep for each server when it is free. Which one does a request take?"
# ///


def wait_times(requests, servers):
    """Return how long each request waits until its work begins.

    `requests` holds pairs of arrival and work, in order of arrival, from 0
    on. All servers take from one queue, and the first to be free is next.
    """
    # Change this: it knows one server alone.
    free, waits = 0.0, []
    for arrival, work in requests:
        start = max(arrival, free)
        free = start + work
        waits.append(start - arrival)
    return waits


print(wait_times([(0, 5), (1, 5), (2, 1), (6, 1)], 2))
