import sqlite3

from hypothesis import given, settings
from hypothesis import strategies as st

rows = st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 9)), min_size=1)


@settings(max_examples=50)
@given(rows, st.integers(0, 9), st.integers(0, 9))
def visits_what_it_finds(rows, low, high):
    other, seen = sqlite3.connect(":memory:"), []
    other.create_function("visit", 1, lambda row: seen.append(row) or 1)
    other.execute(
        "CREATE TABLE sales (id INTEGER PRIMARY KEY, city, day, cents)"
    )
    other.executemany("INSERT INTO sales VALUES (NULL, ?, ?, 1)", rows)
    other.execute(index)
    sql = "SELECT id FROM sales WHERE visit(id) AND city = 'a' AND day BETWEEN ? AND ?"
    found = other.execute(sql, (low, high)).fetchall()
    other.close()
    assert len(found) == sum(c == "a" and low <= d <= high for c, d in rows)
    assert len(seen) == len(found)


visits_what_it_finds()
