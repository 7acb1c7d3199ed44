import sqlite3

from hypothesis import given
from hypothesis import strategies as st


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(-99, 99))))
def counts_each_key_once(deliveries):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE total AS SELECT 0 AS cents")
    db.execute("CREATE TABLE done (key TEXT PRIMARY KEY)")
    first = {}
    for key, cents in deliveries:
        first.setdefault(key, cents)
        handle(db, key, first[key])
    (total,) = db.execute("SELECT cents FROM total").fetchone()
    db.close()
    assert total == sum(first.values())


counts_each_key_once()
