# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Which types may come in? Then ask what int() makes of all the others."
# ///


def to_cents(value):
    """Return an amount that came from outside as a whole number of cents.

    Whole numbers and texts such as "250" come in. For all else a TypeError or
    a ValueError is raised.
    """
    # Change this: it also lets in what is no amount.
    return int(value)


print(f"a text: {to_cents('250')}")
