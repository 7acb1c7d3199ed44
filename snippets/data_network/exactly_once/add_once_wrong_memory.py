# Wrong: keeps the keys in the worker, which forgets them when it dies.
import sqlite3

done = set()


def handle(db, key, cents):
    """Add the cents of a message to the total, once for each key."""
    if key in done:
        return
    with db:
        db.execute("UPDATE total SET cents = cents + ?", (cents,))
    done.add(key)


db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE total AS SELECT 0 AS cents")
db.execute("CREATE TABLE done (key TEXT PRIMARY KEY)")
for key, cents in [("a", 250), ("b", 250), ("a", 250)]:
    handle(db, key, cents)
print("total:", db.execute("SELECT cents FROM total").fetchone()[0])
