# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: the time does not depend on which numbers are drawn"
# [tool.snippet.bands]
# "mean of the first, by row over by column" = [0.8, 20]
# "mean of the last, by row over by column" = [1.4, 60]
# "one row, by column over by row" = [1.2, 20]
# ///

import random
import sqlite3
from timeit import repeat

names, rng = [f"c{i}" for i in range(40)], random.Random(0)
rows = [[rng.random() for _ in names] for _ in range(10_000)]
by_row, by_column = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
by_row.execute(f"CREATE TABLE t ({', '.join(names)})")
by_row.executemany(f"INSERT INTO t VALUES ({', '.join('?' * 40)})", rows)
for name, values in zip(names, zip(*rows)):
    by_column.execute(f"CREATE TABLE {name} (v)")
    by_column.executemany(f"INSERT INTO {name} VALUES (?)", zip(values))


def clock(db, question):
    """Return the seconds of the shortest of 15 runs."""
    run = f"db.execute('SELECT {question}').fetchall()"
    return min(repeat(run, number=1, repeat=15, globals={"db": db}))


cells = ", ".join(f"(SELECT v FROM {name} WHERE rowid = 567)" for name in names)
one = "* FROM t WHERE rowid = 567"
# region core
for place, name in (("first", "c0"), ("last", "c39")):
    mean = clock(by_row, f"avg({name}) FROM t")
    mean /= clock(by_column, f"avg(v) FROM {name}")
    # endregion
    print(f"mean of the {place}, by row over by column: about {mean:.1g} times")
# region core
row = clock(by_column, cells) / clock(by_row, one)
# endregion
print(f"one row, by column over by row: about {row:.1g} times")
