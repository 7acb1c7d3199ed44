import random

rng = random.Random(0)
# Minutes that past deliveries came after (or before) their predicted time.
late = [rng.gauss(-10, 15) for _ in range(199)]


def latest(predicted, late, promise):
    """Return the minute by which `promise` per cent of parcels have come.

    An early parcel breaks no promise. With too few past deliveries, no minute
    is late enough: it is infinite.
    """
    need = promise * (len(late) + 1)
    for minutes in sorted(late):
        # The new parcel counts as one that came later than all of these.
        if 100 * sum(other <= minutes for other in late) >= need:
            return predicted + minutes
    return float("inf")


print(f"by minute {latest(60, late, 90):.0f}")
