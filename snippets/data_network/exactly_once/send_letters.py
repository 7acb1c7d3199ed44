import sqlite3

TABLES = """CREATE TABLE total AS SELECT 0 AS cents;
CREATE TABLE done (id PRIMARY KEY)"""
SQL = {
    "key": "INSERT INTO done VALUES (?)",
    "add": "UPDATE total SET cents = cents + 10 * ?",
}


def work(db, steps, left, letters):
    """Handle two messages, or as much as the steps that are left allow."""
    for message in (1, 2):
        seen = db.execute("SELECT 1 FROM done WHERE id = ?", [message])
        # region core
        if seen.fetchone():
            continue
        for step in steps:
            if left == 0:
                db.rollback()  # as after a death
                return
            left -= 1
            if step == "send":
                letters.append(message)
            elif step == "commit":
                db.commit()
            else:
                db.execute(SQL[step], [message])
        # endregion


for order in ["key add send commit", "key add commit send"]:
    sent = []
    for place in range(8):
        db, letters = sqlite3.connect(":memory:"), []
        db.executescript(TABLES)
        work(db, order.split(), place, letters)
        work(db, order.split(), -1, letters)
        assert db.execute("SELECT cents FROM total").fetchone() == (30,)
        sent.append(len(letters))
    print(f"{order}, letters to two customers: {min(sent)} to {max(sent)}")
