# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: each number of visitors is counted with 40 draws of their places"
# ///

import random
from math import log, sqrt

SIZE = 8 * 2_048  # bits, in the memory of the HyperLogLog


def estimate_distinct(bits):
    """Return about how many set these bits, from the share still unset."""
    # region core
    return SIZE * log(SIZE / (SIZE - len(bits)))
    # endregion


for visitors in (5_000, 20_000, 100_000):
    errors = []
    for run in range(40):
        # region core
        # A visitor's hash names one bit, at the second visit the same one.
        bits = {*random.Random(run).choices(range(SIZE), k=visitors)}
        errors.append(estimate_distinct(bits) / visitors - 1)
        # endregion
    typical = sqrt(sum(error**2 for error in errors) / len(errors))
    print(f"{visitors:,} visitors, typical error: {typical:.1%}")

both = []
for run in range(40):  # two days of 10,000 visitors, 200 of them on both
    places = random.Random(run).choices(range(SIZE), k=19_800)
    days = {*places[:10_000]}, {*places[9_800:]}
    one, other, either = map(estimate_distinct, (*days, days[0] | days[1]))
    both.append(one + other - either)
typical = sqrt(sum((b - 200) ** 2 for b in both) / len(both))
print(f"on both days, typical error: {typical:.0f}")
print(f"on both days: {min(both):.0f} to {max(both):.0f}")
