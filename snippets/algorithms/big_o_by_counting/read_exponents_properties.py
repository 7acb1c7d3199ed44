from math import isclose, log2

# The same, by the laws behind the counts.
assert isclose(steps["nightly report"], 41_000 * (16_000 / 1_000) ** 2)
assert isclose(steps["import"], 9_000 * 16_000 / 1_000)
assert isclose(steps["lookup"], 30 + 3 * log2(16_000 / 1_000))
