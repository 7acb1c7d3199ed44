# /// script
# [tool.snippet.equivalent]
# "return front * back -> return front / back" = "a quotient has the sign of the product"
# ///


def third_column(front, back):
    """Return one more number for a lock with two doors, each near -1 or 1."""
    # Alike: positive. Different: negative. The alarm is one weight away.
    return front * back


# Near 1 is open, near -1 is shut. An alarm is due when exactly one is open.
for front, back in (-0.9, -1.1), (-1.0, 0.8), (1.2, -0.7), (0.9, 1.0):
    print(front, back, round(third_column(front, back), 2))
