# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "What may you subtract from all readings and keep their variance?"
# ///


def follow_variance(readings):
    """Return the variance of readings that come once, one after another."""
    n = total = squares = 0
    for reading in readings:
        n += 1
        total += reading
        squares += reading * reading
    # Change this: two large numbers that are almost equal are subtracted.
    return squares / n - (total / n) ** 2


print(f"near nothing: {follow_variance([1.0, 2.0, 3.0, 4.0]):.2f}")
