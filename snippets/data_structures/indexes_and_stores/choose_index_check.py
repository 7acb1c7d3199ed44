import random
import sqlite3

rng, seen = random.Random(), []
trial = sqlite3.connect(":memory:")
trial.create_function("visit", 1, lambda row: seen.append(row) or 1)
trial.execute("CREATE TABLE sales (id INTEGER PRIMARY KEY, city, day, cents)")
for n in range(4_000):
    row = (f"C{n % 16}", n // 16 % 250, rng.randrange(400))
    trial.execute("INSERT INTO sales VALUES (NULL, ?, ?, ?)", row)
trial.execute(index)
for city in (3, rng.randrange(4, 16)):
    first = rng.randrange(200)
    cases = {
        "some days of a city": (f"day BETWEEN {first} AND {first + 30}", 31),
        "one day of a city": (f"day = {first}", 1),
        "the latest three of a city": ("id > 0 ORDER BY day DESC LIMIT 3", 3),
    }
    for name, (rest, right) in cases.items():
        seen.clear()
        where = f"visit(id) AND city = 'C{city}' AND {rest}"
        got = trial.execute(
            f"SELECT id, cents FROM sales WHERE {where}"
        ).fetchall()
        assert len(got) == right, (
            f"For {name}, {len(got)} rows came back, and {right} should: an index"
            " changes no answer. Create one, and nothing else."
        )
        assert len(seen) <= right + 1, (
            f"With your index, {name} visits {len(seen):,} rows to return {right}."
            " Put first the column that each query asks for one value of, and"
            " then the one that is a range or an order."
        )
