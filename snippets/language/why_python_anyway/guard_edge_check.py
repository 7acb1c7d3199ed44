import random
from decimal import Decimal
from fractions import Fraction

rng = random.Random()
for value in [0, 250, -75, "0", "250", "-75", rng.randint(10**17, 10**18)]:
    for given in (value, str(value)):
        found = to_cents(given)
        assert (type(found), found) == (int, int(given)), (
            f"{given!r} became {found!r}, and it is an amount: return it as an int."
        )
others = [
    12.7,
    12.0,
    True,
    False,
    b"250",
    None,
    [250],
    "",
    "12.7",
    "many",
    float("nan"),
]
others += [rng.random() * 100, bytearray(b"7"), 2 + 0j, {"cents": 1}]
others += [
    float(rng.randrange(100)),
    "12.0",
    "1e3",
    Decimal("0.5"),
    Fraction(5, 2),
]
for value in others:
    try:
        found = to_cents(value)
    except (TypeError, ValueError):
        found = "refused"
    assert found == "refused", (
        f"{value!r} became {found!r} in silence, and it is no whole number and no"
        " text of one. Ask for the type first, then convert."
    )
