# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Find a number that moves along with the values, and measure from it."
# ///


def add_square(train, test):
    """Return both lists as rows of (value, square), for a straight model."""
    # Change this: the square should not depend on where zero happens to be.
    return (
        [(value, value**2) for value in train],
        [(value, value**2) for value in test],
    )


celsius, kelvin = [18.0, 20.0, 22.0], [291.0, 293.0, 295.0]
print("squares, Celsius:", [row[1] for row in add_square(celsius, [])[0]])
print("squares, Kelvin:", [row[1] for row in add_square(kelvin, [])[0]])
