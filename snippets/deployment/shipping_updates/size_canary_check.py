from random import Random


def alarms(rate, before, requests, runs=400):
    """Return the share of canaries that count more errors than the limit."""
    chance, most = Random(0), requests * before
    most += ALARM * (requests * before * (1 - before)) ** 0.5
    counts = (
        sum(chance.random() < rate for _ in range(requests))
        for _ in range(runs)
    )
    return sum(count > most for count in counts) / runs


for before, after in ((0.01, 0.02), (0.1, 0.15)):
    requests = round(requests_needed(before, after))
    assert 100 < requests < 5_000, (
        f"{requests:,} requests to tell {before:.0%} from {after:.0%}: the count "
        "of errors varies by the square root of its variance, n·p·(1 - p). Set "
        "the gap n·(after - before) equal to ALARM and MISS such spreads."
    )
    seen = alarms(after, before, requests)
    assert 0.85 <= seen <= 0.95, (
        f"with {requests:,} requests, {seen:.0%} of faulty versions are stopped "
        f"({before:.0%} to {after:.0%}), and not 90%. The limit lies ALARM "
        "spreads above the old rate and MISS spreads below the new one."
    )
