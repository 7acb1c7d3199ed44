import random

rng = random.Random()


def run_test(every, requests, first=0.0):
    """Run a test that waits for answers; return its log and right times."""
    log, right, free = [], [], first
    for number in range(requests):
        sent = max(free, number * every)
        took = rng.choice([0.1, 0.5, 1.0, 9.0]) * rng.uniform(0.5, 1)
        free = sent + took
        log.append((sent, took))
        right.append(free - number * every)
    return log, right


cases = [([(0, 1), (2, 9), (11, 1), (12, 1)], 2, [1, 9, 8, 7]), ([], 1, [])]
for first in (0.0, 0.0, 3.5, 7.0):
    every = rng.uniform(0.3, 3)
    log, right = run_test(every, 30, first)
    cases.append((log, every, right))
for log, every, right in cases:
    given = list(log)
    found = list(correct_times(given, every))
    assert len(found) == len(right), (
        f"The log holds {len(right)} requests, and you return {len(found)}"
        " times. Return one for each, late or not."
    )
    for number, (time, true) in enumerate(zip(found, right)):
        assert abs(time - true) < 1e-6, (
            f"Request {number}, one planned each {every:.2f} seconds, was sent"
            f" at {log[number][0]:.2f} and took {log[number][1]:.2f}. You found"
            f" {time:.2f}, and it is {true:.2f}. When was it meant to be sent?"
        )
    assert given == log, (
        f"The log was {log[:2]}… and is {given[:2]}… after your function."
        " Leave the caller's list as it came."
    )
