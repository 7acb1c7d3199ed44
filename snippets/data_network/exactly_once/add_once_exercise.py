# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Which two changes have to be there both, or neither?"
# ///

import sqlite3


def handle(db, key, cents):
    """Add the cents of a message to the total, once for each key.

    The same message may come again, also after this worker was killed in the
    middle of it, or while another worker has it. An error is allowed: then
    the message comes again. There is a table done, with a unique key.
    """
    # Change this: it adds a message each time that it comes.
    db.execute("UPDATE total SET cents = cents + ?", (cents,))
    db.commit()


db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE total AS SELECT 0 AS cents")
db.execute("CREATE TABLE done (key TEXT PRIMARY KEY)")
for key, cents in [("a", 250), ("b", 250), ("a", 250)]:
    handle(db, key, cents)
print("total:", db.execute("SELECT cents FROM total").fetchone()[0])
