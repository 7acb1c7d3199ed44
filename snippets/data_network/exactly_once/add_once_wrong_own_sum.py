# Wrong: adds in Python, and loses what another worker added in between.
import sqlite3


def handle(db, key, cents):
    """Add the cents of a message to the total, once for each key."""
    (total,) = db.execute("SELECT cents FROM total").fetchone()
    with db:
        new = db.execute("INSERT OR IGNORE INTO done VALUES (?)", (key,))
        if new.rowcount:
            db.execute("UPDATE total SET cents = ?", (total + cents,))


db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE total AS SELECT 0 AS cents")
db.execute("CREATE TABLE done (key TEXT PRIMARY KEY)")
for key, cents in [("a", 250), ("b", 250), ("a", 250)]:
    handle(db, key, cents)
print("total:", db.execute("SELECT cents FROM total").fetchone()[0])
