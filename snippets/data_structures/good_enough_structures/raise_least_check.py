import random
from collections import Counter


def _add_everywhere(rows, number):
    for row, place in zip(rows, places(number)):
        row[place] += 1


def _play(streams, add_one):
    """Give the streams to sketches of their own, one arrival each in turn."""
    tables = [[[0] * WIDTH for _ in range(4)] for _ in streams]
    for n, arrivals in enumerate(zip(*streams)):
        if n % 20 == 19:  # a sketch may travel: all that it knows is its rows
            tables = [[list(row) for row in rows] for rows in tables]
        for rows, number in zip(tables, arrivals):
            add_one(rows, number)
    return tables


def _draw(rng, arrivals, top):
    return [int(top ** rng.random()) for _ in range(arrivals)]


fixed, fresh = random.Random(7), random.Random()
start = fresh.randrange(1, 10**9)
pairs = [[_draw(fixed, 5_000, 2_000) for _ in "ab"]]
pairs += [[[start + n for n in _draw(fresh, 4_000, 2_000)] for _ in "ab"]]
pairs += [[[3] * 40, [start] * 40], [range(900), range(start, start + 900)]]
for pair in pairs:
    found, plain = _play(pair, add), _play(pair, _add_everywhere)
    for stream, rows, usual in zip(pair, found, plain):
        exact = Counter(stream)
        low = sum(estimate(rows, number) < exact[number] for number in exact)
        assert low == 0, (
            f"{low} of {len(exact):,} numbers are now counted too low, and none"
            " may be. Raise each of a number's counters to at least its estimate"
            " before the arrival, plus one, in the sketch that it arrives at: the"
            " rows are all that travels."
        )
        excess = sum(estimate(rows, n) - exact[n] for n in exact)
        before = sum(estimate(usual, n) - exact[n] for n in exact)
        assert excess <= 0.6 * before, (
            f"Over all numbers the estimates are too high by {excess:,}, where at"
            f" most {0.6 * before:,.0f} is allowed; raising every counter gives"
            f" {before:,}. Estimates read the smallest counter: which of the four"
            " need raising when one more arrives?"
        )
        sums = [sum(map(sum, table)) for table in (rows, usual)]
        assert sums[0] <= sums[1], (
            f"All counters together hold {sums[0]:,}, more than the {sums[1]:,} of"
            " raising each by one. Raise none by more than an arrival needs."
        )
