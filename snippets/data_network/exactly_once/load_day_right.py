import sqlite3


def load_day(db, day, rows):
    """Make the table hold these rows for the day, and no others of that day."""
    cursor = db.cursor()
    cursor.execute("BEGIN IMMEDIATE")
    cursor.execute("DELETE FROM sales WHERE day = ?", (day,))
    for shop, cents in rows:
        cursor.execute("INSERT INTO sales VALUES (?, ?, ?)", (day, shop, cents))
    cursor.execute("COMMIT")


db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE sales (day TEXT, shop TEXT, cents INTEGER)")
for rows in ([("north", 250), ("south", 300)], [("north", 260)]):
    load_day(db, "2026-11-30", rows)
print("cents:", db.execute("SELECT sum(cents) FROM sales").fetchone()[0])
