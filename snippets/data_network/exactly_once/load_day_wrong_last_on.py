# Wrong: takes out whatever was loaded since, days after it included.
import sqlite3


def load_day(db, day, rows):
    """Make the table hold these rows for the day, and no others of that day."""
    with db:
        first = "SELECT min(rowid) FROM sales WHERE day = ?"
        db.execute(f"DELETE FROM sales WHERE rowid >= ({first})", (day,))
        values = [(day, shop, cents) for shop, cents in rows]
        db.executemany("INSERT INTO sales VALUES (?, ?, ?)", values)


db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE sales (day TEXT, shop TEXT, cents INTEGER)")
for rows in ([("north", 250), ("south", 300)], [("north", 260)]):
    load_day(db, "2026-11-30", rows)
print("cents:", db.execute("SELECT sum(cents) FROM sales").fetchone()[0])
