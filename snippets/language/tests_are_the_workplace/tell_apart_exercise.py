# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Write a changed `clamp` beside the first, and call both with `x` at `low`."
# ///


def clamp(x, low, high):
    """Return the number nearest to x between low and high (low <= high)."""
    if x < low:
        return low
    if x > high:
        return high
    return x


# For each change to `clamp`, arguments (x, low, high) with low <= high for
# which its answer is not equal; None if you are sure that there are none.
ANSWERS = {
    "`x < low` becomes `x <= low`": (0, 0, 10),
    "`x > high` becomes `x > high + 1`": (99, 0, 10),
    "the first `return low` becomes `return high`": (5, 0, 10),
}
print(f"changes to tell from the original: {len(ANSWERS)}")
