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
steps = []
rng, db = random.Random(SEED), sqlite3.connect(":memory:")
sales = [f"customer {rng.randrange(1_000)}" for _ in range(1_000)]
db.create_function("visit", 1, lambda row: steps.append(row) or 1)
db.execute("CREATE TABLE sales (name)")
db.executemany("INSERT INTO sales VALUES (?)", zip(sales))
group = "SELECT count(*) FROM sales WHERE visit(rowid) GROUP BY name"
one = "SELECT count(*) FROM sales WHERE visit(rowid) AND name = ?"


def count_names(way):
    """Count the sales of each name, in one question or in one for each."""
    # region core
    if way == "GROUP BY":
        return [count for (count,) in db.execute(group)]
    names = set(sales)  # as a loop over a dictionary would go
    return [db.execute(one, [name]).fetchone()[0] for name in names]
    # endregion


for change in ("", "CREATE INDEX i ON sales (name)"):
    db.execute(change or "SELECT 1")
    for way in ("GROUP BY", "a query for each name"):
        steps.clear()
        assert sorted(count_names(way)) == sorted(map(sales.count, set(sales)))
        print(f"{way}{', indexed' * bool(change)}, visited: {len(steps):,}")
