import sqlite3


def load_day(db, day, rows):
    """Make the table hold these rows for the day, and no others of that day."""
    (last,) = db.execute("SELECT max(rowid) FROM sales").fetchone()
    with db:
        for row in rows:
            db.execute("INSERT INTO sales VALUES (?, ?, ?)", (day, *row))
        old = "DELETE FROM sales WHERE day = ? AND rowid <= ?"
        db.execute(old, (day, last or 0))


db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE sales (day TEXT, shop TEXT, cents INTEGER)")
for rows in ([("north", 250), ("south", 300)], [("north", 260)]):
    load_day(db, "2026-11-30", rows)
print("cents:", db.execute("SELECT sum(cents) FROM sales").fetchone()[0])
