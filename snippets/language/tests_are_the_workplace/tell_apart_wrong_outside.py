# Wrong: outside of what `clamp` promises.
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
    "`x < low` becomes `x <= low`": None,
    "`x > high` becomes `x > high + 1`": (11, 0, 10),
    "the first `return low` becomes `return high`": (5, 10, 0),
}
print(f"changes to tell from the original: {len(ANSWERS)}")
