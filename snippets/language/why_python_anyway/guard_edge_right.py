def to_cents(value):
    """Say for each kind of value what happens."""
    match value:
        case bool():
            raise TypeError(value)
        case int():
            return value
        case str():
            return int(value)
    raise TypeError(value)


print(f"a text: {to_cents('250')}")
