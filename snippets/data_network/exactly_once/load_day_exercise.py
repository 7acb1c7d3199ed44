# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "What should the table hold for that day, whatever it held before?"
# ///

import sqlite3


def load_day(db, day, rows):
    """Make the table hold these rows for the day, and no others of that day.

    A job loads each night's (shop, cents), and may be killed and run again,
    or run again later with corrected rows. Other days stay as they are.
    """
    # Change this: a second run doubles the day.
    for shop, cents in rows:
        db.execute("INSERT INTO sales VALUES (?, ?, ?)", (day, shop, cents))
        db.commit()


db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE sales (day TEXT, shop TEXT, cents INTEGER)")
for rows in ([("north", 250), ("south", 300)], [("north", 260)]):
    load_day(db, "2026-11-30", rows)
print("cents:", db.execute("SELECT sum(cents) FROM sales").fetchone()[0])
