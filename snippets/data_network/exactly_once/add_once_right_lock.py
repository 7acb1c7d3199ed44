import sqlite3


def handle(db, key, cents):
    """Add the cents of a message to the total, once for each key."""
    cursor = db.cursor()
    cursor.execute("BEGIN IMMEDIATE")
    cursor.execute("SELECT 1 FROM done WHERE key = ?", (key,))
    if cursor.fetchone() is None:
        cursor.execute("UPDATE total SET cents = cents + ?", (cents,))
        cursor.execute("INSERT INTO done VALUES (?)", (key,))
    cursor.execute("COMMIT")


db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE total AS SELECT 0 AS cents")
db.execute("CREATE TABLE done (key TEXT PRIMARY KEY)")
for key, cents in [("a", 250), ("b", 250), ("a", 250)]:
    handle(db, key, cents)
print("total:", db.execute("SELECT cents FROM total").fetchone()[0])
