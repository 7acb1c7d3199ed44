# Wrong: lists what may not come in, and forgets the rest.
def to_cents(value):
    """Return an amount that came from outside as a whole number of cents.

    Whole numbers and texts such as "250" come in. For all else a TypeError or
    a ValueError is raised.
    """
    if isinstance(value, (bool, float, bytes, bytearray)):
        raise TypeError(value)
    return int(value)


print(f"a text: {to_cents('250')}")
