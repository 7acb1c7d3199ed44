def correct_times(log, every):
    """Return each request's time from its planned moment to its answer.

    A load test meant to send one request each `every` seconds, the first at
    second 0. It waited for answers, so it often sent late. `log` holds, in
    order, pairs: the second of sending, and the seconds until the answer.
    """
    # Sent and took give the answer's moment; number and every give the plan's.
    return [
        sent + took - number * every for number, (sent, took) in enumerate(log)
    ]


print(correct_times([(0, 1), (2, 9), (11, 1), (12, 1)], 2))
