# Wrong: goes through a float, which lets "12.0" in and rounds large amounts.
def to_cents(value):
    """Return an amount that came from outside as a whole number of cents.

    Whole numbers and texts such as "250" come in. For all else a TypeError or
    a ValueError is raised.
    """
    if type(value) not in (int, str):
        raise TypeError(value)
    if not float(value).is_integer():
        raise ValueError(value)
    return int(float(value))


print(f"a text: {to_cents('250')}")
