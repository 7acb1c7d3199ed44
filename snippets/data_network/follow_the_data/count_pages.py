# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: 20 other draws of the numbers needed the same pages"
# ///

import random
import sqlite3
from contextlib import closing, suppress

PAGE, names, rng = 4096, [f"c{i}" for i in range(40)], random.Random(0)
rows = [[rng.random() for _ in names] for _ in range(1_000)]
by_row, by_column = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
by_row.execute(f"CREATE TABLE t ({', '.join(names)})")
by_row.executemany(f"INSERT INTO t VALUES ({', '.join('?' * 40)})", rows)
for name, values in zip(names, zip(*rows)):
    by_column.execute(f"CREATE TABLE {name} (v)")
    by_column.executemany(f"INSERT INTO {name} VALUES (?)", zip(values))


def ask(image, question):
    """Return the answer of a database image, None if it is found damaged."""
    with closing(sqlite3.connect(":memory:")) as db, suppress(sqlite3.Error):
        db.deserialize(image)
        return db.execute(f"SELECT {question}").fetchall()


# region core
def count_needed(image, question):
    """Count the pages without which the answer is lost: blank each in turn."""
    right, starts = ask(image, question), range(0, len(image), PAGE)
    damaged = (image[:s] + bytes(PAGE) + image[s + PAGE :] for s in starts)
    return sum(ask(copy, question) != right for copy in damaged)
    # endregion


cells = [f"(SELECT v FROM {name} WHERE rowid = 567)" for name in names]
one, mean = "* FROM t WHERE rowid = 567", "avg(c7) FROM t"
for layout, db, change, row, column in (
    ("by row", by_row, "", one, mean),
    ("by column", by_column, "", ", ".join(cells), "avg(v) FROM c7"),
    ("by row, indexed", by_row, "CREATE INDEX i ON t (c7)", one, mean),
):
    db.executescript(change)
    image = db.serialize()
    print(f"{layout}, pages: {len(image) // PAGE}")
    print(f"{layout}, one row: {count_needed(image, row)}")
    print(f"{layout}, one column: {count_needed(image, column)}")
