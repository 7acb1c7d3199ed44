# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: it kills a process"
# ///

import os
import sqlite3
from signal import SIGKILL

SQL = {
    "acknowledge": "DELETE FROM queue WHERE id = ?",
    "key": "INSERT INTO done VALUES (?)",
    "add": "UPDATE total SET cents = cents + 10 * ?",
}
TABLES = """PRAGMA synchronous = OFF; CREATE TABLE total AS SELECT 0 AS cents;
CREATE TABLE queue AS SELECT 1 AS id UNION SELECT 2;
CREATE TABLE done (id PRIMARY KEY)"""
orders = ["acknowledge, add", "add, acknowledge", "key, add, acknowledge"]
orders += ["add, key, acknowledge", "key with add, acknowledge"]
for order in [*orders, "add with acknowledge"]:
    steps = f"{order}, ".replace(" with", "").replace(",", " commit").split()
    ends = []
    for place in range(2 * len(steps)):
        sqlite3.connect("books.db").executescript(TABLES)
        for dies_at in (place, None):
            if os.fork() == 0:  # the new process, a worker
                db, clock = sqlite3.connect("books.db"), iter(range(99))
                db.execute("PRAGMA synchronous = OFF")  # no power is cut here
                # region core
                while row := db.execute("SELECT id FROM queue").fetchone():
                    key = db.execute("SELECT 1 FROM done WHERE id = ?", row)
                    seen = key.fetchone()
                    for step in steps:
                        if next(clock) == dies_at:
                            os.kill(os.getpid(), SIGKILL)
                        if step == "commit":
                            db.commit()
                        elif step == "acknowledge" or not seen:
                            db.execute(SQL[step], row)
                # endregion
                os._exit(0)
            assert os.wait()[1] == (0 if dies_at is None else SIGKILL)
        ends += next(sqlite3.connect("books.db").execute("SELECT * FROM total"))
        os.remove("books.db")
    print(f"{order}, wrong totals: {len(ends) - ends.count(30)} of {len(ends)}")
    print(f"{order}, totals: {min(ends)} to {max(ends)}")
