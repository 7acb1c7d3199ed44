import random
import sqlite3
from itertools import pairwise, zip_longest

PAGE, names = 4096, [f"c{i}" for i in range(40)]


def count_changed(tables, index=""):
    """Return the mean number of pages that one more row changes.

    `tables` maps each table to its columns. The mean is over 200 rows.
    """
    db, rng, images = sqlite3.connect(":memory:"), random.Random(0), []
    for table, columns in tables.items():
        db.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
    db.execute(index)
    for n in range(1_201):
        for table, columns in tables.items():
            marks = ", ".join("?" * len(columns))
            values = [rng.random() for _ in columns]
            db.execute(f"INSERT INTO {table} VALUES ({marks})", values)
        db.commit()
        images += [db.serialize()] if n >= 1_000 else []
    pages = [
        [image[s : s + PAGE] for s in range(0, len(image), PAGE)]
        for image in images
    ]
    changed = [
        sum(old != new for old, new in zip_longest(before, after))
        for before, after in pairwise(pages)
    ]
    return sum(changed) / len(changed)


by_row, by_column = {"t": names}, {name: [name] for name in names}
indexed = count_changed(by_row, "CREATE INDEX i ON t (c7)")
print(f"by row: {count_changed(by_row):.0f}")
print(f"by row, indexed: {indexed:.0f}")
print(f"by column: {count_changed(by_column):.0f}")
