class Value(float):
    """A number that counts how many are alive, and the most there were."""

    alive = most = 0

    def __init__(self, _):
        Value.alive += 1
        Value.most = max(Value.most, Value.alive)

    def __del__(self):
        Value.alive -= 1


for start in (0, 1_000_000_000):
    Value.most = Value.alive
    before = Value.alive
    mean, variance = describe(Value(start + n % 5) for n in range(1_000))
    assert abs(mean - start - 2) < 0.001, (
        f"The mean of a stream around {start + 2:,} came out as {mean:,.3f}. A"
        " stream is empty after one pass: take all that you need as it goes by."
    )
    assert Value.most - before <= 3, (
        f"{Value.most - before:,} values were alive at once. Keep a count and"
        " two running numbers, and let each value go when it has changed them."
    )
    assert abs(variance - 2) < 0.001, (
        f"The variance of numbers around {start + 2:,} came out as"
        f" {variance:,.3f}. If you subtract two huge sums, their difference is"
        " lost in rounding: update the mean with each value, and collect squared"
        " distances from it (look for Welford's method)."
    )
