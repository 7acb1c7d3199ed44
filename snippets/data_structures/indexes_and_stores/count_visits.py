# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import random
import sqlite3

SEED = 0
visits, rng, db = [], random.Random(SEED), sqlite3.connect(":memory:")
db.execute("CREATE TABLE sales (id INTEGER PRIMARY KEY, city, day, name, note)")
for _ in range(10_000):
    day = f"2026-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    row = f"C{rng.randrange(20)}", day, f"Ada{rng.randrange(5_000)}"
    db.execute("INSERT INTO sales VALUES (NULL, ?, ?, ?, 'x')", row)
db.executescript("""CREATE INDEX i ON sales (city, day);
CREATE INDEX j ON sales (name)""")
db.create_function("visit", 1, lambda row: visits.append(row) or 1)


def ask(name, condition):
    """Print how the plan begins, and how many rows were visited and found."""
    # region core
    visits.clear()
    sql = f"SELECT id FROM sales WHERE visit(id) AND ({condition})"
    found = db.execute(sql).fetchall()
    plan = db.execute(f"EXPLAIN QUERY PLAN {sql}").fetchone()
    # endregion
    print(f"{name}, plan: {plan[3].split()[0]}")
    print(f"{name}, visited: {len(visits):,}\n{name}, found: {len(found):,}")


ask("city and day", "city = 'C7' AND day = '2026-03-14'")
ask("day alone", "day = '2026-03-14'")
ask("city, day in function", "city = 'C7' AND substr(day, 1, 7) = '2026-03'")
ask("city, day between", "city = 'C7' AND day BETWEEN '2026-03' AND '2026-04'")
ask("lower(name)", "lower(name) = 'ada77'")
ask("name LIKE", "name LIKE 'Ada77%'")
ask("name GLOB", "name GLOB 'Ada77*'")
ask("name ends", "name LIKE '%77'")
ask("name or city", "name = 'Ada77' OR city = 'C7'")
ask("name or note", "name = 'Ada77' OR note = 'y'")
db.execute("CREATE INDEX k ON sales (lower(name))")
ask("lower(name), its own index", "lower(name) = 'ada77'")
db.execute("ANALYZE")
ask("day alone, after ANALYZE", "day = '2026-03-14'")
