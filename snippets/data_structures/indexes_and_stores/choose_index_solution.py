import sqlite3

# Equal first, then the column that is a range or an order.
index = "CREATE INDEX i ON sales (city, day)"

queries = {
    "some days": "city = 'C3' AND day BETWEEN 100 AND 130",
    "one day": "city = 'C3' AND day = 106",
    "latest three": "city = 'C3' ORDER BY day DESC LIMIT 3",
}
db, visits = sqlite3.connect(":memory:"), []
db.create_function("visit", 1, lambda row: visits.append(row) or 1)
db.execute("CREATE TABLE sales (id INTEGER PRIMARY KEY, city, day, cents)")
for n in range(5_000):
    row = (f"C{n % 20}", n * 7 % 365, n % 400)
    db.execute("INSERT INTO sales VALUES (NULL, ?, ?, ?)", row)
db.execute(index)
for name, query in queries.items():
    visits.clear()
    db.execute(
        f"SELECT id, cents FROM sales WHERE visit(id) AND {query}"
    ).fetchall()
    print(f"{name}, visited: {len(visits):,}")
