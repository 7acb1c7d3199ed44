# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: the shuffle hardly matters, and times are rounded hard"
# [tool.snippet.bands]
# "1% of the rows, index over scan" = [0.01, 0.6]
# "half of the rows, index over scan" = [1.1, 80]
# "half of the rows, covering index over scan" = [0.08, 2]
# "insert, five indexes over none" = [1.5, 60]
# ///

import random
import sqlite3
from timeit import repeat

rng = random.Random(0)
rows = [[rng.randrange(1_000) for _ in range(5)] for _ in range(50_000)]


def fill(indexes, count=10_000):
    """Make a table with so many indexes, then insert rows."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE t (a, b, c, d, e)")
    for column in "abcde"[:indexes]:
        db.execute(f"CREATE INDEX by_{column} ON t ({column})")
    db.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?)", rows[:count])
    return db


def compare(name, job, other):
    """Print how many times as long the shortest run of one job takes."""
    times = [min(repeat(work, number=1, repeat=7)) for work in (job, other)]
    print(f"{name}: about {float(f'{times[0] / times[1]:.0g}'):g} times")


def ask(way, below):
    """Return a job that adds up a column where another is below a value."""
    sql = f"SELECT sum(e) FROM t {way} WHERE a < {below}"
    return lambda: db.execute(sql).fetchall()


(db := fill(1, 50_000)).execute("ANALYZE")
plan = "EXPLAIN QUERY PLAN SELECT sum(e) FROM t WHERE a < 500"
# region core
few, scan = (ask("NOT INDEXED", below) for below in (10, 500))
compare("1% of the rows, index over scan", ask("INDEXED BY by_a", 10), few)
half = "half of the rows, "
compare(f"{half}index over scan", ask("INDEXED BY by_a", 500), scan)
print(f"{half}SQLite takes: {db.execute(plan).fetchone()[3].split()[0]}")
db.execute("CREATE INDEX both ON t (a, e)")
compare(f"{half}covering index over scan", ask("INDEXED BY both", 500), scan)
compare("insert, five indexes over none", lambda: fill(5), lambda: fill(0))
# endregion
