import random
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
        most.append(len(alive))
        yield reading
        del reading


rng = random.Random()
cases = [[1e9, 1e9 + 1, 1e9 + 2, 1e9 + 5]]
for level in (0.0, 1e3, 1e6, 1e9):
    drift = rng.choice([0, 0.001])
    cases.append([rng.gauss(level, 1) + drift * i for i in range(2_000)])
for values in cases:
    alive, most = WeakSet(), []
    found, right = follow_variance(send(values, alive, most)), pvariance(values)
    assert max(most) < 100, (
        f"{max(most):,} of the readings were kept at once. The device has no room:"
        " keep a few sums, and let each reading go."
    )
    assert abs(found / right - 1) < 1e-4, (
        f"Of readings near {values[0]:,.0f} you find a variance of {found:.6g}, and it is"
        f" {right:.6g}. Square differences from the mean so far, or from the first"
        " reading, and divide by the number of readings."
    )
