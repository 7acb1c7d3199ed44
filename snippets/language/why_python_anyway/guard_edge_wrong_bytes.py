# Wrong: bytes look like text to int().
def to_cents(value):
    """Return an amount that came from outside as a whole number of cents.

    Whole numbers and texts such as "250" come in. For all else a TypeError or
    a ValueError is raised.
    """
    # True is an int as well, so ask for the type itself.
    if type(value) not in (int, str, bytes):
        raise TypeError(value)
    return int(value)


print(f"a text: {to_cents('250')}")
