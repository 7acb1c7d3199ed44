from math import exp, lgamma, log
from random import Random


def at_least(count, requests, rate):
    """Return the exact chance of so many errors or more."""
    total, chance = 0.0, 1.0
    for errors in range(count, requests + 1):
        ways = (
            lgamma(requests + 1)
            - lgamma(errors + 1)
            - lgamma(requests - errors + 1)
        )
        chance = exp(
            ways + errors * log(rate) + (requests - errors) * log(1 - rate)
        )
        total += chance
        if errors > requests * rate and chance < 1e-9:
            break
    return total


fresh = Random(2)
pairs = [(0.01, 0.02), (0.1, 0.15), (0.03, 0.04), (0.01, 0.03)]
for _ in range(8):
    before = fresh.uniform(0.02, 0.3)
    pairs.append((before, before * fresh.uniform(1.2, 1.6)))
for before, after in pairs:
    requests = round(requests_needed(before, after))
    told = f"{requests:,} requests to tell {before:.1%} from {after:.1%}"
    assert 100 < requests < 20_000, (
        f"{told}, and it should be between 100 and 20,000. A count of errors varies by "
        "the square root of its variance, n·p·(1 - p): set the gap n·(after - before) "
        "equal to ALARM and MISS such spreads."
    )
    limit = round(requests * before)
    while at_least(limit, requests, before) > 0.01:  # false alarms, exactly
        limit += 1
    seen = at_least(limit, requests, after)
    assert 0.82 <= seen <= 0.915, (
        f"{told}: with the limit that a sound version exceeds in 1 of 100 updates, "
        f"{seen:.0%} of the faulty ones are stopped, and not about 90%. Give each of the "
        "two rates a spread of its own: ALARM goes with the old, MISS with the new."
    )
