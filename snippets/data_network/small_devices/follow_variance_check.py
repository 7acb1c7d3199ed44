import random
import tracemalloc
from statistics import pvariance
from weakref import WeakSet


class Reading(float):
    """A number of which we can tell whether it is still kept."""

    __hash__ = object.__hash__


def send(values, alive, most):
    """Hand out one reading after another, and watch how many are kept."""
    for value in values:
        reading = Reading(value)
        alive.add(reading)
        most[0] = max(most[0], len(alive))
        yield reading
        del reading


rng = random.Random()
cases = [[1e9, 1e9 + 1, 1e9 + 2, 1e9 + 5], [rng.gauss(1e9, 1)]]
for level in (0.0, 1e3, 1e6, 1e9):
    drift = rng.choice([0, 0.001])
    cases.append([rng.gauss(level, 1) + drift * i for i in range(2_000)])
for values in cases:
    alive, most = WeakSet(), [0]
    found, right = follow_variance(send(values, alive, most)), pvariance(values)
    assert most[0] < 100, (
        f"{most[0]:,} of the readings were kept at once. The device has no room:"
        " keep a few sums, and let each reading go."
    )
    assert abs(found - right) <= 1e-4 * right, (
        f"Of readings near {values[0]:,.0f} you find a variance of {found:.6g}, and it is"
        f" {right:.6g}. Square differences from the mean so far, or from the first"
        " reading, and divide by the number of readings."
    )
many = (float(value % 7) for value in range(20_000))
tracemalloc.start()
follow_variance(many)
peak = tracemalloc.get_traced_memory()[1]
tracemalloc.stop()
assert peak < 80_000, (
    f"For 20,000 readings you took {peak:,} bytes at once: they are kept in another"
    " form. Keep a few sums, and let each reading go."
)
