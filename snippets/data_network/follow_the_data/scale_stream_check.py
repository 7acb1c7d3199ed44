import random
import tracemalloc

rng = random.Random()


def measure(n):
    """Return the most memory, in kB, that n values took at once."""
    tracemalloc.start()
    describe(1.5 * i for i in range(n))
    most = tracemalloc.get_traced_memory()[1] / 1_000
    tracemalloc.stop()
    return most


steps = [rng.randint(-9, 9) for _ in range(500)]
cases = [(0, [1, 2, 3, 4, 5]), (0, steps), (10**9, [3, 5]), (10**9, steps)]
cases += [(0, [rng.random() for _ in range(9)]), (4, [6]), (0.25, [-1, -1])]
for start, data in [*cases, (-(10**9), steps[:7])]:
    n, total, squares = len(data), sum(data), sum(d * d for d in data)
    right = start + total / n, (n * squares - total * total) / n**2
    mean, variance = describe(float(start + d) for d in data)
    assert abs(mean - right[0]) < 0.001, (
        f"The mean of {n} values near {start:,} came out as {mean:,.3f}, not"
        f" {right[0]:,.3f}. A stream is empty after one pass: take all that you"
        " need as it goes by."
    )
    assert (
        n == 1 or right[1] == 0 or abs(variance * (n - 1) / n - right[1]) > 1e-6
    ), (
        f"The variance of {n} values came out as {variance:,.3f}: that is the sum"
        f" of squares divided by {n - 1}. Here it is divided by {n}."
    )
    assert abs(variance - right[1]) < 0.001, (
        f"The variance of {n} values near {start:,} came out as {variance:,.3f},"
        f" not {right[1]:,.3f}. If you subtract two huge sums, their difference"
        " is lost in rounding: update the mean with each value, and collect"
        " squared distances from it (look for Welford's method)."
    )
measure(100)  # what happens only the first time stays out
few, many = measure(1_000), measure(10_000)
assert many < few + 30, (
    f"For ten times the values, your function held {round(many / few)} times as much"
    " at once, and should hold no more. Keep a count and two running numbers, and let"
    " each value go."
)
