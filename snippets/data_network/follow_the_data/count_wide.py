# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: the numbers are drawn once, and their size decides the pages"
# ///

import random
import sqlite3
from contextlib import closing, suppress

PAGE, rng = 4096, random.Random(0)
db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE t (first, text, last)")
# region core
for _ in range(100):
    row = (rng.random(), "x" * 12_000, rng.random())
    db.execute("INSERT INTO t VALUES (?, ?, ?)", row)
# endregion
db.commit()
image = db.serialize()


def ask(image, question):
    """Return the answer of a database image, None if it is found damaged."""
    with closing(sqlite3.connect(":memory:")) as db, suppress(sqlite3.Error):
        db.deserialize(image)
        return db.execute(f"SELECT {question} FROM t").fetchall()


print(f"pages: {len(image) // PAGE}")
for question in ("avg(first)", "avg(last)"):
    right, needed = ask(image, question), 0
    # region core
    for start in range(0, len(image), PAGE):
        damaged = image[:start] + bytes(PAGE) + image[start + PAGE :]
        needed += ask(damaged, question) != right
    # endregion
    print(f"{question}: {needed}")
