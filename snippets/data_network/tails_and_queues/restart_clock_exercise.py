# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "For one request, write down when it was planned and when its answer came."
# ///


def correct_times(log, every):
    """Return each request's time from its planned moment to its answer.

    A load test meant to send one request each `every` seconds, the first at
    second 0. It waited for answers, so it often sent late. `log` holds, in
    order, pairs: the second of sending, and the seconds until the answer.
    """
    # Change this: it starts each clock when the request was sent.
    return [took for sent, took in log]


print(correct_times([(0, 1), (2, 9), (11, 1), (12, 1)], 2))
