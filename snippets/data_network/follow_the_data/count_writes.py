# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: 20 draws of the numbers gave the same to this digit"
# ///

import random
import sqlite3
from itertools import pairwise, zip_longest
from pathlib import Path

PAGE, rng = 4096, random.Random(0)


def count_changed(tables, index="", batch=1):
    """Return the pages of the file that change for a row, over 30 commits."""
    Path("rows.db").unlink(missing_ok=True)
    db, images = sqlite3.connect("rows.db"), []
    db.execute("PRAGMA synchronous = OFF")  # the same pages, without waiting
    for name, width in tables.items():
        columns = ", ".join(f"c{i}" for i in range(width))
        db.execute(f"CREATE TABLE {name} ({columns})")
    db.execute(index)
    for more in (300, *[batch] * 30):
        for name, width in tables.items():
            rows = [[rng.random() for _ in range(width)] for _ in range(more)]
            marks = ", ".join("?" * width)
            db.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)
        # region core
        db.commit()
        image = Path("rows.db").read_bytes()
        starts = range(0, len(image), PAGE)
        images.append([image[start : start + PAGE] for start in starts])
        # endregion
    db.close()
    # region core
    pairs = (zip_longest(old, new) for old, new in pairwise(images))
    return sum(a != b for pair in pairs for a, b in pair) / 30 / batch
    # endregion


by_column = {f"t{i}": 1 for i in range(40)}
indexed = count_changed({"t": 40}, "CREATE INDEX i ON t (c7)")
print(f"by row: {count_changed({'t': 40}):.1f}")
print(f"by row, indexed: {indexed:.1f}")
print(f"by column: {count_changed(by_column):.1f}")
print(f"by column, 100 rows a commit: {count_changed(by_column, '', 100):.1f}")
print(f"by row, 100 rows a commit: {count_changed({'t': 40}, '', 100):.1f}")
