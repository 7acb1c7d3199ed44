import sqlite3

# The same, asked of a database.
db, seen = sqlite3.connect(":memory:"), []
db.create_function("visit", 1, lambda row: seen.append(row) or 1)
db.execute("CREATE TABLE sales (id INTEGER PRIMARY KEY, city, month)")
for row in range(12_000):
    pair = row % 240
    db.execute(
        "INSERT INTO sales VALUES (?, ?, ?)", (row, pair % 20, pair // 20 + 1)
    )
questions = [
    ("", "city = 7 AND month = 3"),
    ("CREATE INDEX i ON sales (city, month)", "month = 3"),
    ("", "city = 7 AND month = 3"),
    ("", "city = 7 AND month + 0 = 3"),
    ("", "city = 7 AND month BETWEEN 3 AND 5"),
]
for (index, condition), told in zip(questions, visited.values()):
    db.execute(index or "SELECT 1")
    seen.clear()
    db.execute(
        f"SELECT id FROM sales WHERE visit(id) AND {condition}"
    ).fetchall()
    assert told == len(seen), (condition, told, len(seen))
