# /// script
# requires-python = ">=3.11"
# [tool.snippet.equivalent]
# "(11, 0, 10) -> (11, 1, 10)" = "another right answer"
# "(11, 0, 10) -> (11, -1, 10)" = "another right answer"
# "(-1, 0, 10) -> (-2, 0, 10)" = "another right answer"
# "(-1, 0, 10) -> (-1, 1, 10)" = "another right answer"
# "(-1, 0, 10) -> (-1, 0, 11)" = "another right answer"
# "(-1, 0, 10) -> (-1, 0, 9)" = "another right answer"
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
    "`x < low` becomes `x <= low`": None,
    "`x > high` becomes `x > high + 1`": (11, 0, 10),
    "the first `return low` becomes `return high`": (-1, 0, 10),
}
print(f"changes to tell from the original: {len(ANSWERS)}")
