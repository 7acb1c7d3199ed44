import random
import sqlite3
from decimal import Decimal
from fractions import Fraction

rng = random.Random()
for number in (4, 1, 2, 7, 300):
    values = [rng.randint(-50, 99) for _ in range(number)]
    values = values if number != 4 else [3, 10, 2, 10]
    shop = sqlite3.connect(":memory:")
    shop.execute("CREATE TABLE orders (number)")
    shop.executemany("INSERT INTO orders VALUES (?)", [(v,) for v in values])
    given = list(values)
    sources = {
        "a list": given,
        "a tuple": tuple(values),
        "a generator": (value for value in values),
        "a map": map(int, map(str, values)),
        "rows of SQLite": (
            row[0] for row in shop.execute("SELECT * FROM orders")
        ),
    }
    right = sum(values) / len(values)
    for name, source in sources.items():
        try:
            found = average(source)
        except TypeError as error:
            found = error
        numbers = int, float, Fraction, Decimal
        close = isinstance(found, numbers) and abs(float(found) - right) < 1e-9
        assert close, (
            f"From {name} of {number} values came {found!r}, and their mean is"
            f" {right:.6g}. Add and count in one loop, and ask for nothing that"
            " only a list has."
        )
    assert given == values, (
        f"Of {number} values in a list, {len(given)} are left as they were. Read"
        " the list, and change nothing in it."
    )
